package dev.bootsmith.emulator.op;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.fault.CpuFault;
import dev.bootsmith.emulator.fault.FaultKind;
import dev.bootsmith.emulator.fault.FaultReason;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.SystemContext;
import dev.bootsmith.emulator.segment.SegmentLoader;
import dev.bootsmith.emulator.segment.StackCursor;
import java.util.List;

/**
 * MOV and POP of segment registers, and LDS, LES, LFS, LGS, LSS.
 *
 * @sdm Vol. 2, MOV, POP, LDS/LES/LFS/LGS/LSS
 */
public final class SegmentOps {
    /** In the order of the instruction encoding. */
    static final List<SegmentRegister> ENCODED = List.of(
            SegmentRegister.ES,
            SegmentRegister.CS,
            SegmentRegister.SS,
            SegmentRegister.DS,
            SegmentRegister.FS,
            SegmentRegister.GS);

    private SegmentOps() {}

    /** MOV Sreg, r/m16. */
    public static void moveTo(SystemContext context, Cpu cpu, Instruction instruction) {
        SegmentRegister register = register(instruction.reg());
        if (register == SegmentRegister.CS) {
            throw CpuFault.invalidOpcode(new FaultReason.Encoding(FaultKind.MOV_TO_CS));
        }
        load(cpu, register, (int) SystemOperands.readRm(cpu, instruction, 2));
    }

    /** MOV r/m, Sreg. */
    public static void moveFrom(SystemContext context, Cpu cpu, Instruction instruction) {
        int selector = cpu.state.segment(register(instruction.reg())).selector();
        SystemOperands.writeRm16(cpu, instruction, selector, selector);
    }

    /** POP ES, SS, DS, FS, GS. Of 4 or 8 bytes popped, two count. */
    public static void pop(SystemContext context, Cpu cpu, Instruction instruction) {
        SegmentRegister register = switch (instruction.opcode() & 0xff) {
            case 0x07 -> SegmentRegister.ES;
            case 0x17 -> SegmentRegister.SS;
            case 0x1f -> SegmentRegister.DS;
            case 0xa1 -> SegmentRegister.FS;
            default -> SegmentRegister.GS;
        };
        StackCursor stack = StackCursor.current(cpu.state, cpu.linear);
        int selector = (int) stack.pop(instruction.operandSizeBytes()) & 0xffff;
        load(cpu, register, selector);
        stack.commitPointer();
    }

    public static void lds(SystemContext context, Cpu cpu, Instruction instruction) {
        loadPointer(cpu, instruction, SegmentRegister.DS);
    }

    public static void les(SystemContext context, Cpu cpu, Instruction instruction) {
        loadPointer(cpu, instruction, SegmentRegister.ES);
    }

    public static void lfs(SystemContext context, Cpu cpu, Instruction instruction) {
        loadPointer(cpu, instruction, SegmentRegister.FS);
    }

    public static void lgs(SystemContext context, Cpu cpu, Instruction instruction) {
        loadPointer(cpu, instruction, SegmentRegister.GS);
    }

    public static void lss(SystemContext context, Cpu cpu, Instruction instruction) {
        loadPointer(cpu, instruction, SegmentRegister.SS);
    }

    private static void loadPointer(Cpu cpu, Instruction instruction, SegmentRegister register) {
        int size = instruction.operandSizeBytes();
        long offset = SystemOperands.loadAt(cpu, instruction, 0, size);
        int selector = (int) SystemOperands.loadAt(cpu, instruction, size, 2);
        SegmentLoader.load(cpu.state, cpu.linear, register, selector);
        SystemOperands.writeRegister(cpu, instruction.reg(), size, offset);
    }

    /** A load of SS holds interrupts and debug traps back for one instruction, so that (E)SP can be loaded too. LSS needs no such help. */
    private static void load(Cpu cpu, SegmentRegister register, int selector) {
        CpuState state = cpu.state;
        SegmentLoader.load(state, cpu.linear, register, selector);
        if (register == SegmentRegister.SS) {
            state.interruptShadow = true;
            state.debugShadow = true;
        }
    }

    private static SegmentRegister register(int number) {
        int encoded = number & 7;
        if (encoded > 5) {
            throw CpuFault.invalidOpcode(new FaultReason.Encoding(FaultKind.INVALID_OPCODE));
        }
        return ENCODED.get(encoded);
    }
}
