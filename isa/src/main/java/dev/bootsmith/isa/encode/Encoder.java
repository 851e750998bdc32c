package dev.bootsmith.isa.encode;

import dev.bootsmith.isa.decode.RepeatPrefix;
import dev.bootsmith.isa.encode.EncodingOptions.Prefix;
import dev.bootsmith.isa.encode.Operand.MemoryOperand;
import dev.bootsmith.isa.encode.Operand.RegisterOperand;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.FormEncoding.RexW;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.MandatoryPrefix;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.VexEncoding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns a form and operands that fit it into bytes.
 *
 * <p>Prefixes come in GNU as's order: segment, 67, 66, F3 or F2, LOCK, REX. The encoder checks nothing that {@link FormSelector}
 * has checked. It keeps no state; one object serves any number of threads.
 */
public final class Encoder {
    /**
     * Encodes one instruction.
     *
     * @param form a form that {@link FormSelector} found to fit
     * @param operands in the manual's (Intel) order
     * @return bytes and field slots
     */
    public EncodedInstruction encode(
            InstructionForm form, CpuMode mode, List<Operand> operands, EncodingOptions options) {
        int[] assigned = Objects.requireNonNull(OperandAssignment.of(form, operands), "operand count");
        return new Encoding(form, mode, operands, assigned, options).run();
    }

    /** One call: the values that the steps share. */
    private static final class Encoding {
        private final InstructionForm form;
        private final FormEncoding encoding;
        private final CpuMode mode;
        private final List<Operand> operands;
        private final int[] assigned;
        private final EncodingOptions options;
        private final InstructionBuffer out = new InstructionBuffer();

        private int addressSizeBits;
        private int rex;
        private int vvvv;
        private int reg;
        private int opcodeRegister;
        private int rmRegister = -1;
        private int immediateRegister = -1;
        private @Nullable MemoryOperand memory;
        private int memoryIndex = -1;
        private boolean rexByte;

        Encoding(InstructionForm form, CpuMode mode, List<Operand> operands, int[] assigned, EncodingOptions options) {
            this.form = form;
            this.encoding = form.encoding();
            this.mode = mode;
            this.operands = operands;
            this.assigned = assigned;
            this.options = options;
        }

        EncodedInstruction run() {
            placeOperands();
            addressSize();
            if (form.has(FormAttribute.WAIT)) {
                out.put(0x9b);
            }
            legacyPrefixes();
            if (encoding.vex() == null) {
                rexAndOpcode();
            } else {
                vexAndOpcode(encoding.vex());
            }
            if (encoding.hasModRm()) {
                modRm();
            }
            new FieldWriter(form, operands, assigned, addressSizeBits, out).write(immediateRegister);
            return new EncodedInstruction(form, out.toByteArray(), out.slots());
        }

        private void placeOperands() {
            reg = Math.max(encoding.modRmDigit(), 0);
            for (int i = 0; i < assigned.length; i++) {
                if (assigned[i] >= 0) {
                    place(form.operands().get(i), operands.get(assigned[i]), assigned[i]);
                }
            }
            if (form.has(FormAttribute.DUPLICATE_REGISTER)) {
                rmRegister = reg;
            }
            if (encoding.operandSizeBits() == 64
                            && !form.has(FormAttribute.DEFAULT64)
                            && !form.has(FormAttribute.FORCE64)
                    || encoding.rexW() == RexW.ONE) {
                rex |= 8;
            }
            rex |= options.rex() & 15;
            rex |= (reg & 8) >> 1 | (opcodeRegister & 8) >> 3;
            rex |= rmRegister >= 8 ? 1 : 0;
        }

        private void place(OperandKind kind, Operand operand, int index) {
            if (operand instanceof MemoryOperand written) {
                memory = written;
                memoryIndex = kind.place() == OperandPlace.RM_FIELD ? index : -1;
                if (memoryIndex >= 0) {
                    rex |= written.base() != null ? written.base().number() >> 3 : 0;
                    rex |= written.index() != null ? written.index().number() >> 3 << 1 : 0;
                }
            } else if (operand instanceof RegisterOperand written) {
                placeRegister(kind, written.register());
            }
        }

        private void placeRegister(OperandKind kind, Register register) {
            rexByte |= register.isRexByte();
            int number = register.number();
            switch (kind.place()) {
                case REG_FIELD -> reg = number;
                case RM_FIELD -> rmRegister = number;
                case OPCODE -> opcodeRegister = number;
                case VEX_VVVV -> vvvv = number;
                case IMMEDIATE_REGISTER -> immediateRegister = number;
                case IMPLICIT, IMMEDIATE, RELATIVE, MEMORY_OFFSET, FAR_POINTER -> {}
            }
        }

        private void addressSize() {
            addressSizeBits = mode.defaultAddressSizeBits();
            if (memory != null) {
                addressSizeBits = Addressing.sizeBits(memory, mode, options);
            } else if (encoding.addressSizeBits() != 0) {
                addressSizeBits = encoding.addressSizeBits();
            } else if (options.addressSizePrefix() == Prefix.PRESENT) {
                addressSizeBits = mode.alternateAddressSizeBits();
            }
        }

        private void legacyPrefixes() {
            Register segment = segmentPrefix();
            if (segment != null) {
                out.put(segmentByte(segment));
            }
            if (addressSizeBits != mode.defaultAddressSizeBits() || options.addressSizePrefix() == Prefix.PRESENT) {
                out.put(0x67);
            }
            boolean vex = encoding.vex() != null;
            if (!vex && encoding.prefix() == MandatoryPrefix.P66
                    || needsOperandSizePrefix()
                    || options.operandSizePrefix() == Prefix.PRESENT) {
                out.put(0x66);
            }
            if (!vex && (encoding.prefix() == MandatoryPrefix.PF3 || encoding.prefix() == MandatoryPrefix.PF2)) {
                out.put(encoding.prefix().prefixByte());
            } else if (options.repeat() != RepeatPrefix.NONE) {
                out.put(options.repeat() == RepeatPrefix.REP ? 0xf3 : 0xf2);
            }
            if (options.lock() == Prefix.PRESENT) {
                out.put(0xf0);
            }
        }

        private boolean needsOperandSizePrefix() {
            return switch (encoding.operandSizeBits()) {
                case 16 -> mode != CpuMode.BITS16;
                case 32 -> mode == CpuMode.BITS16;
                default -> false;
            };
        }

        private @Nullable Register segmentPrefix() {
            if (options.segmentPrefix() != null) {
                return options.segmentPrefix();
            }
            if (memory == null) {
                return null;
            }
            for (int i = 0; i < assigned.length; i++) {
                if (assigned[i] >= 0 && operands.get(assigned[i]) instanceof MemoryOperand written) {
                    boolean fixedEs = form.operands().get(i).notation().startsWith("mDI");
                    Register segment = written.segment();
                    if (segment != null && !fixedEs && segment != Addressing.defaultSegment(written)) {
                        return segment;
                    }
                }
            }
            return null;
        }

        private static int segmentByte(Register segment) {
            return switch (segment) {
                case ES -> 0x26;
                case CS -> 0x2e;
                case SS -> 0x36;
                case DS -> 0x3e;
                case FS -> 0x64;
                case GS -> 0x65;
                default -> throw new IllegalArgumentException("no segment register: " + segment);
            };
        }

        private void rexAndOpcode() {
            boolean plainNop = encoding.opcode() == 0x90 && encoding.opcodeHasRegister() && opcodeRegister == 0;
            int bits = plainNop ? rex & ~8 | options.rex() & 15 : rex;
            if (bits != 0 || rexByte || options.rex() != 0) {
                out.put(0x40 | bits);
            }
            for (int i = 0; i < encoding.map().escapeLength(); i++) {
                out.put(encoding.map().escapeByte(i));
            }
            out.put(encoding.opcode() | (encoding.opcodeHasRegister() ? opcodeRegister & 7 : 0));
        }

        /** The two-byte VEX prefix where it can say everything, else the three-byte one. */
        private void vexAndOpcode(VexEncoding vex) {
            boolean w = vex.w() == VexEncoding.W.ONE;
            int prefix = switch (encoding.prefix()) {
                case NONE, FORBIDDEN, NO_REPEAT -> 0;
                case P66 -> 1;
                case PF3 -> 2;
                case PF2 -> 3;
            };
            int last = (~vvvv & 15) << 3 | vex.lengthBit() << 2 | prefix;
            int rxb = rex & 7;
            int map = encoding.map().number();
            if (map == 1 && !w && (rxb & 3) == 0) {
                out.put(0xc5);
                out.put((~rxb & 4) << 5 | last);
            } else {
                out.put(encoding.map().isXop() ? 0x8f : 0xc4);
                out.put((~rxb & 7) << 5 | map);
                out.put((w ? 0x80 : 0) | last);
            }
            out.put(encoding.opcode());
        }

        private void modRm() {
            if (encoding.fixedModRm() >= 0) {
                out.put(encoding.fixedModRm());
                return;
            }
            if (memory == null || memoryIndex < 0) {
                out.put(0xc0 | (reg & 7) << 3 | Math.max(rmRegister, 0) & 7);
                return;
            }
            Addressing.Encoded address = Addressing.encode(memory, mode, addressSizeBits);
            out.put(address.mod() << 6 | (reg & 7) << 3 | address.rm());
            if (address.sib() >= 0) {
                out.put(address.sib());
            }
            if (address.displacementBytes() > 0) {
                boolean signed = address.displacementBytes() == 1 || addressSizeBits == 64;
                out.field(
                        memory.displacement().number(),
                        address.displacementBytes(),
                        address.pcRelative() ? FieldSlot.Kind.PC_RELATIVE : FieldSlot.Kind.DISPLACEMENT,
                        signed ? FieldSlot.Signedness.SIGNED : FieldSlot.Signedness.UNSIGNED,
                        memoryIndex);
            }
        }
    }
}
