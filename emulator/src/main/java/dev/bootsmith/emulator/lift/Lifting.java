package dev.bootsmith.emulator.lift;

import dev.bootsmith.emulator.cpu.CpuState;
import dev.bootsmith.emulator.cpu.SegmentCache;
import dev.bootsmith.emulator.cpu.SegmentRegister;
import dev.bootsmith.emulator.ir.BlockChain;
import dev.bootsmith.emulator.ir.BlockLink;
import dev.bootsmith.emulator.ir.CodeContext;
import dev.bootsmith.emulator.ir.Place;
import dev.bootsmith.emulator.ir.Source;
import dev.bootsmith.emulator.processor.Cpu;
import dev.bootsmith.emulator.processor.Instruction;
import dev.bootsmith.emulator.processor.MemoryOperand;
import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import org.jspecify.annotations.Nullable;

/** One instruction on its way through the lifter: its fields in the terms of micro-ops. */
final class Lifting {
    private final Cpu cpu;
    private final BlockChain chain;
    private final DecodedInstruction decoded;
    private final CodeContext context;
    private final long rip;
    private final long rereadAddress;
    private boolean dependsOnPlace;
    private boolean rereads;

    Lifting(Cpu cpu, BlockChain chain, DecodedInstruction decoded, CodeContext context, long rip, long rereadAddress) {
        this.cpu = cpu;
        this.chain = chain;
        this.decoded = decoded;
        this.context = context;
        this.rip = rip;
        this.rereadAddress = rereadAddress;
    }

    DecodedInstruction decoded() {
        return decoded;
    }

    BlockChain chain() {
        return chain;
    }

    // ---- sizes ----

    int operandSizeBits() {
        return decoded.operandSizeBits();
    }

    int operandSizeBytes() {
        return decoded.operandSizeBits() >>> 3;
    }

    /**
     * Operand size of near CALL, JMP and RET: always 64 in 64-bit code, where a prefix 66 has no effect (AMD's processors let it select 16).
     *
     * @sdm Vol. 1, 7.3.8.1 (near branches in 64-bit mode)
     */
    int nearBranchBits() {
        return context.codeBits() == 64 ? 64 : decoded.operandSizeBits();
    }

    long addressMask() {
        return mask(decoded.addressSizeBits());
    }

    long stackMask() {
        return mask(context.stackBits());
    }

    static long mask(int bits) {
        return -1L >>> 64 - bits;
    }

    // ---- operands ----

    int operandCount() {
        return decoded.form().operands().size();
    }

    OperandKind kind(int index) {
        return decoded.form().operands().get(index);
    }

    /** Width of an operand: of memory if it is memory, otherwise of the register or immediate. */
    int bits(int index) {
        OperandKind kind = kind(index);
        if (isMemory(index) || kind.registerClass() == null) {
            return kind.sizeBits();
        }
        return decoded.register(index).sizeBits();
    }

    boolean isMemory(int index) {
        OperandPlace place = kind(index).place();
        return place == OperandPlace.MEMORY_OFFSET || place == OperandPlace.RM_FIELD && decoded.isMemory();
    }

    boolean isRegister(int index) {
        return !isMemory(index) && kind(index).registerClass() != null;
    }

    /** Whether some operand is of a class; for forms with segment, control and debug registers. */
    boolean hasOperandOf(RegisterClass registerClass) {
        for (OperandKind kind : decoded.form().operands()) {
            if (kind.registerClass() == registerClass) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first operand is SS and the instruction writes it. */
    boolean loadsStackSegment() {
        return kind(0).registerClass() == RegisterClass.SEGMENT
                && segment(decoded.register(0)).register() == SegmentRegister.SS
                && !decoded.form().operation().equals("push");
    }

    /** A general-purpose register or memory. */
    Place place(int index) {
        if (isMemory(index)) {
            return new Place.OfMemory(memoryOperand(), bits(index) >>> 3);
        }
        return registerPlace(decoded.register(index));
    }

    /** Where a near indirect branch finds its target. */
    Place branchPlace() {
        return isMemory(0)
                ? new Place.OfMemory(memoryOperand(), nearBranchBits() >>> 3)
                : register(decoded.rm(), nearBranchBits());
    }

    static Place.OfRegister registerPlace(Register register) {
        int number = register.isHighByte() ? register.number() - 4 : register.number();
        return new Place.OfRegister(number, register.sizeBits(), register.isHighByte() ? 8 : 0);
    }

    /** A general-purpose register of a width, without byte registers' special cases. */
    static Place.OfRegister register(int number, int bits) {
        return new Place.OfRegister(number, bits, 0);
    }

    /** Anything that can be read. */
    Source source(int index) {
        OperandKind kind = kind(index);
        if (kind == OperandKind.ONE) {
            return new Source.Immediate(1);
        }
        if (kind.isImmediate() && rereadAddress != Lifter.NOT_REREAD) {
            dependsOnPlace = true;
            rereads = true;
            return new Source.OfCode(cpu.physical, rereadAddress, decoded.immediateBytes());
        }
        if (kind.isImmediate()) {
            return new Source.Immediate(decoded.immediate());
        }
        return place(index);
    }

    /** Whether the operation reads its number from the code whenever it is executed. */
    boolean rereads() {
        return rereads;
    }

    /** The memory operand. */
    MemoryOperand memoryOperand() {
        long mask = addressMask();
        long displacement = decoded.displacement();
        if (decoded.isRipRelative()) {
            displacement += nextRip();
        }
        return new MemoryOperand(
                segment(decoded.memorySegment()),
                registerOrNone(decoded.baseNumber()),
                registerOrNone(decoded.indexNumber()),
                Integer.numberOfTrailingZeros(decoded.scale()),
                displacement,
                mask);
    }

    private static int registerOrNone(int number) {
        return number < 0 ? CpuState.NO_REGISTER : number;
    }

    SegmentCache segment(Register register) {
        return cpu.state.segment(register.number());
    }

    /** The segment of a string instruction's source, or of XLAT's table. */
    SegmentCache sourceSegment() {
        Register override = decoded.segmentOverride();
        return segment(override == null ? Register.DS : override);
    }

    // ---- places in code ----

    /** Whether anybody has asked so far where the instruction lies. */
    boolean dependsOnPlace() {
        return dependsOnPlace;
    }

    long rip() {
        dependsOnPlace = true;
        return rip;
    }

    long nextRip() {
        dependsOnPlace = true;
        return rip + decoded.length() & context.ripMask();
    }

    /** The target of a relative branch, cut to the operand size. */
    long branchTarget() {
        return nextRip() + decoded.immediate() & mask(decoded.operandSizeBits());
    }

    /** Whether a constant target can be reached without a fault. */
    boolean isReachable(long target) {
        if (context.codeBits() == 64) {
            return target << 16 >> 16 == target;
        }
        return Long.compareUnsigned(target, context.csLimit()) <= 0;
    }

    BlockLink link(long target) {
        return new BlockLink(chain, target);
    }

    BlockLink next() {
        return link(nextRip());
    }

    // ---- for helpers ----

    /** The instruction as helpers see it. */
    Instruction instruction() {
        boolean namesRegister = decoded.hasModRm() ? !decoded.isMemory() : true;
        int rm = decoded.hasModRm() ? decoded.rm() : decoded.opcodeRegister();
        return new Instruction(
                decoded.form().operation(),
                decoded.form().mnemonic(),
                rip,
                nextRip(),
                decoded.length(),
                context.codeBits(),
                decoded.operandSizeBits(),
                decoded.addressSizeBits(),
                decoded.opcode(),
                specialRegister(),
                namesRegister ? rm : -1,
                memoryOrNull(),
                decoded.immediate(),
                decoded.immediate2(),
                decoded.condition(),
                repeat(),
                decoded.hasLock(),
                decoded.rex() != 0,
                decoded.hasVex() ? new Instruction.VexFields(decoded.vvvv(), decoded.vectorLengthBits()) : null);
    }

    private int specialRegister() {
        for (int i = 0; i < operandCount(); i++) {
            if (kind(i).registerClass() == RegisterClass.SEGMENT) {
                return decoded.register(i).number();
            }
        }
        return decoded.hasModRm() ? decoded.reg() : -1;
    }

    private @Nullable MemoryOperand memoryOrNull() {
        if (decoded.form().operation().equals("monitor")) {
            return new MemoryOperand(
                    sourceSegment(), 0, CpuState.NO_REGISTER, 0, 0, addressMask()); // rAX, in DS unless overridden
        }
        boolean offsetOnly = decoded.form().operandAt(OperandPlace.MEMORY_OFFSET) >= 0;
        return decoded.isMemory() || offsetOnly ? memoryOperand() : null;
    }

    /** The repeat prefix; of a VEX instruction the one that its pp field stands for. */
    Instruction.Repeat repeat() {
        if (decoded.hasVex()) {
            return switch (decoded.form().encoding().prefix()) {
                case PF3 -> Instruction.Repeat.REP;
                case PF2 -> Instruction.Repeat.REPNE;
                default -> Instruction.Repeat.NONE;
            };
        }
        return switch (decoded.repeat()) {
            case NONE -> Instruction.Repeat.NONE;
            case REP -> Instruction.Repeat.REP;
            case REPNE -> Instruction.Repeat.REPNE;
        };
    }
}
