package dev.bootsmith.emulator.engine;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.cpuid.InstructionGate;
import dev.bootsmith.emulator.device.IoBus;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.memory.PhysicalMemory;
import dev.bootsmith.emulator.mmu.AddressRules;
import dev.bootsmith.emulator.paging.PageAccess;
import dev.bootsmith.emulator.paging.PagePrivilege;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.CpuExit;
import dev.bootsmith.emulator.processor.EventDelivery;
import dev.bootsmith.emulator.processor.HelperRegistry;
import dev.bootsmith.isa.decode.Decoder;
import dev.bootsmith.isa.model.InstructionTable;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A processor with 16 MiB of RAM, no paging and no handlers: the first fault stops it and is kept. Code ends with HLT. */
final class CodeRunner {
    static final long CODE = 0x1000;
    static final long STACK = 0x8000;

    private static final InstructionTable TABLE = IsaTables.load();
    private static final int CODE_ATTRIBUTES = 0x9b;
    private static final int DATA_ATTRIBUTES = 0x93;

    final Cpu cpu;
    final HelperRegistry helpers = new HelperRegistry();
    final IoBus ioBus = new IoBus();
    final Interpreter interpreter;
    final List<CpuFault> faults = new ArrayList<>();
    final List<Long> faultRips = new ArrayList<>();
    int debugTraps;

    CodeRunner(int codeBits) {
        this(codeBits, InstructionGate.OPEN);
    }

    CodeRunner(int codeBits, InstructionGate gate) {
        helpers.register("hlt", (processor, instruction) -> {
            processor.state.halted = true;
        });
        helpers.register("sti", (processor, instruction) -> {
            processor.state.setSystemFlags(processor.state.systemFlags() | CpuState.FLAG_IF);
            processor.state.interruptShadow = true;
        });
        interpreter = new Interpreter(new Decoder(TABLE), helpers, gate);
        cpu = new Cpu(new PhysicalMemory(16 << 20), ioBus, new NoRules(), new Recorder(), interpreter);
        enter(codeBits);
        cpu.gpr[4] = STACK;
        cpu.state.rip = CODE;
    }

    private void enter(int codeBits) {
        CpuState state = cpu.state;
        if (codeBits == 16) {
            for (SegmentRegister register :
                    List.of(SegmentRegister.CS, SegmentRegister.DS, SegmentRegister.ES, SegmentRegister.SS)) {
                state.loadRealModeSegment(register, 0);
            }
            return;
        }
        int size = SegmentCache.ATTRIBUTE_DEFAULT_BIG | SegmentCache.ATTRIBUTE_GRANULARITY;
        state.setCr0(state.cr0() | CpuState.CR0_PE);
        int codeSize = size;
        if (codeBits == 64) {
            state.setEfer(CpuState.EFER_LMA | CpuState.EFER_LME);
            codeSize = SegmentCache.ATTRIBUTE_LONG | SegmentCache.ATTRIBUTE_GRANULARITY;
        }
        for (SegmentRegister register : List.of(
                SegmentRegister.DS, SegmentRegister.ES, SegmentRegister.SS, SegmentRegister.FS, SegmentRegister.GS)) {
            state.loadSegment(register, 16, 0, 0xffff_ffffL, DATA_ATTRIBUTES | size);
        }
        state.loadSegment(SegmentRegister.CS, 8, 0, 0xffff_ffffL, CODE_ATTRIBUTES | codeSize);
    }

    /** Puts bytes given in hexadecimal at the start address. */
    CodeRunner code(String hex) {
        cpu.physical.load(CODE, HexFormat.of().parseHex(hex.replace(" ", "")));
        return this;
    }

    CodeRunner bytes(long address, String hex) {
        cpu.physical.load(address, HexFormat.of().parseHex(hex.replace(" ", "")));
        return this;
    }

    CodeRunner set(int register, long value) {
        cpu.gpr[register] = value;
        return this;
    }

    /** Runs to HLT or to the first fault, and no longer than 100,000 instructions. */
    CpuExit run() {
        return cpu.run(100_000);
    }

    long memory(long address, int sizeBytes) {
        return cpu.physical.read(address, sizeBytes);
    }

    private static final class NoRules implements AddressRules {
        @Override
        public long translate(
                CpuState state,
                PhysicalMemory physical,
                long linearAddress,
                PageAccess access,
                PagePrivilege privilege) {
            return linearAddress;
        }

        @Override
        public CpuFault segmentViolation(
                CpuState state, SegmentCache segment, long offset, int sizeBytes, PageAccess access) {
            FaultReason reason = new FaultReason.Encoding(FaultKind.SEGMENT_LIMIT);
            return segment.register() == SegmentRegister.SS
                    ? CpuFault.stackFault(0, reason)
                    : CpuFault.generalProtection(0, reason);
        }

        @Override
        public CpuFault nonCanonical(CpuState state, long linearAddress, boolean throughStackSegment) {
            return CpuFault.generalProtection(0, new FaultReason.Encoding(FaultKind.NON_CANONICAL_ADDRESS));
        }

        @Override
        public CpuFault misaligned(CpuState state, long linearAddress, int sizeBytes) {
            return CpuFault.generalProtection(0, new FaultReason.Encoding(FaultKind.MISALIGNED_ADDRESS));
        }
    }

    private final class Recorder implements EventDelivery {
        @Override
        public void deliverFault(Cpu processor, CpuFault fault) {
            faults.add(fault);
            faultRips.add(processor.state.rip);
            processor.requestStop();
        }

        @Override
        public void deliverDebugTrap(Cpu processor, long dr6Causes) {
            debugTraps++;
        }

        @Override
        public void deliverBreakpoint(Cpu processor, long dr6Causes) {
            debugTraps++;
        }

        @Override
        public void deliverInterrupt(Cpu processor, int vector) {
            processor.requestStop();
        }

        @Override
        public void deliverNmi(Cpu processor) {
            processor.requestStop();
        }
    }
}
