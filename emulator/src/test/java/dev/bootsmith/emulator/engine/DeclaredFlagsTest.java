package dev.bootsmith.emulator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.emulator.cpu.LazyFlags;
import dev.bootsmith.isa.encode.EncodedInstruction;
import dev.bootsmith.isa.encode.Encoder;
import dev.bootsmith.isa.encode.EncodingOptions;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.RegisterClass;
import dev.bootsmith.isa.table.IsaTables;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The table says which flags an instruction may change; an instruction that changes another one is wrong, or the table is.
 *
 * <p>Every form whose operands are registers, memory or immediates runs a few times on random values; those that need a
 * machine around them (privileged ones, branches, strings) are tested elsewhere. The seed is printed on failure and taken from
 * {@code -Dseed=}.
 */
class DeclaredFlagsTest {
    private static final int RUNS = 6;
    private static final long CHECKED_FLAGS = LazyFlags.STATUS | 1L << 10;

    private final long seed = Long.parseLong(Optional.ofNullable(System.getProperty("seed"))
            .filter(text -> text.matches("\\d+"))
            .orElse("20261120"));
    private final Random random = new Random(seed);
    private final Encoder encoder = new Encoder();
    private final List<String> wrong = new ArrayList<>();
    private int executedForms;

    @Test
    void undeclaredFlagsNeverChange() {
        for (CpuMode mode : CpuMode.values()) {
            for (InstructionForm form : IsaTables.load().forms()) {
                if (form.existsIn(mode) && isSelfContained(form)) {
                    check(form, mode);
                }
            }
        }
        assertEquals("", String.join("\n", wrong), "seed " + seed);
        assertTrue(executedForms > 1_000, "forms executed: " + executedForms);
    }

    private static boolean isSelfContained(InstructionForm form) {
        boolean needsMachine = form.has(FormAttribute.CPL0)
                || form.has(FormAttribute.IOPL)
                || form.has(FormAttribute.BRANCH)
                || form.has(FormAttribute.ENCODE_ONLY)
                || form.has(FormAttribute.DECODE_ONLY)
                || form.has(FormAttribute.WAIT)
                || form.encoding().vex() != null && form.mnemonic().startsWith("v");
        return !needsMachine && form.operands().stream().allMatch(DeclaredFlagsTest::isSimple);
    }

    private static boolean isSimple(OperandKind kind) {
        RegisterClass type = kind.registerClass();
        boolean general = type == RegisterClass.GPR8
                || type == RegisterClass.GPR16
                || type == RegisterClass.GPR32
                || type == RegisterClass.GPR64;
        return switch (kind.place()) {
            case IMPLICIT, REG_FIELD, OPCODE, VEX_VVVV -> general;
            case RM_FIELD -> general || type == null;
            case IMMEDIATE -> true;
            default -> false;
        };
    }

    private void check(InstructionForm form, CpuMode mode) {
        EncodedInstruction encoded = encoder.encode(form, mode, SampleOperands.of(form), EncodingOptions.DEFAULT);
        boolean executed = false;
        for (int run = 0; run < RUNS; run++) {
            executed |= runOnce(form, mode, encoded.bytes());
        }
        executedForms += executed ? 1 : 0;
    }

    private boolean runOnce(InstructionForm form, CpuMode mode, byte[] bytes) {
        CodeRunner runner = new CodeRunner(mode.bits()).code(HexFormat.of().formatHex(bytes) + "f4");
        for (int register = 0; register < (mode == CpuMode.BITS64 ? 16 : 8); register++) {
            if (register != 4) {
                runner.set(register, random.nextLong() >>> random.nextInt(64));
            }
        }
        runner.bytes(SampleOperands.MEMORY_ADDRESS, String.format("%016x%016x", random.nextLong(), random.nextLong()));
        runner.cpu.state.setRflags(random.nextLong() & CHECKED_FLAGS | 2);
        long before = runner.cpu.state.rflags() & CHECKED_FLAGS;
        runner.cpu.step();
        boolean unimplemented = !runner.cpu.unimplementedInstruction().isEmpty();
        if (unimplemented || !runner.faults.isEmpty()) {
            return false;
        }
        long after = runner.cpu.state.rflags() & CHECKED_FLAGS;
        long changed = (before ^ after) & ~(long) form.flags().changed().mask();
        if (changed != 0) {
            wrong.add(mode + " " + form.syntax() + " changed " + Long.toHexString(changed) + " although undeclared");
        }
        return true;
    }
}
