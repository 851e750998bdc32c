package dev.bootsmith.debugger.explain;

import dev.bootsmith.emulator.cpu.ExecutionMode;
import java.util.Optional;
import java.util.OptionalLong;

/** What an explanation wants to know about the guest's code. Looking changes nothing in the machine. */
public interface CodeView {
    /** Returns the instruction at a linear address as a disassembler writes it, if it can be read there. */
    Optional<String> instructionAt(long linearAddress, ExecutionMode mode);

    /** Returns the physical address behind a linear one, if it is mapped. */
    OptionalLong physicalAddressOf(long linearAddress);

    /** Sees nothing; for faults of a machine that is gone. */
    static CodeView none() {
        return new CodeView() {
            @Override
            public Optional<String> instructionAt(long linearAddress, ExecutionMode mode) {
                return Optional.empty();
            }

            @Override
            public OptionalLong physicalAddressOf(long linearAddress) {
                return OptionalLong.empty();
            }
        };
    }
}
