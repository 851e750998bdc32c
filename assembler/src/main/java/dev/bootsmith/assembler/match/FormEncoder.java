package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.match.Argument.ImmediateArgument;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.match.Argument.RegisterArgument;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.isa.model.CpuFeature;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.MandatoryPrefix;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import dev.bootsmith.isa.model.VexEncoding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a form with its operands: prefixes in GNU as's order, opcode, ModRM, immediates.
 *
 * <p>Values that are not known yet become fields of full width.
 *
 * @sdm Vol. 2A, chapter 2 (instruction format)
 */
final class FormEncoder {
    /** GNU as takes VEX.W as ignored here. */
    private static final Set<String> IGNORING = Set.of("vpextrb", "vpextrw", "vpinsrb", "vpinsrw");

    private final InstructionForm form;
    private final FormEncoding encoding;
    private final CpuMode mode;
    private final List<@Nullable Argument> arguments;
    private final Prefixes prefixes;
    private final AssemblerOptions options;
    private final EncodedForm result = new EncodedForm();
    private int rex;
    private boolean needsRex;
    private boolean highByte;
    private int regField;
    private int rmRegister;
    private @Nullable MemoryArgument memory;
    private int vvvv;

    FormEncoder(
            InstructionForm form,
            CpuMode mode,
            List<@Nullable Argument> arguments,
            Prefixes prefixes,
            AssemblerOptions options) {
        this.options = options;
        this.form = form;
        this.encoding = form.encoding();
        this.mode = mode;
        this.arguments = arguments;
        this.prefixes = prefixes;
    }

    /** Encodes a far transfer; its arguments are selector and offset. */
    EncodedForm encodeFar() {
        prefixBytes(addressBits(), false);
        result.opcodeOffset = result.bytes.size();
        result.bytes.put8(encoding.opcode());
        int width = encoding.operandSizeBits() / 8;
        field(
                width,
                EncodedForm.Kind.IMMEDIATE,
                ((ImmediateArgument) java.util.Objects.requireNonNull(arguments.get(1))).value(),
                false);
        field(
                2,
                EncodedForm.Kind.SELECTOR,
                ((ImmediateArgument) java.util.Objects.requireNonNull(arguments.get(0))).value(),
                false);
        return result;
    }

    /** Encodes; returns null if a high-byte register would need a REX prefix. */
    @Nullable
    EncodedForm encode() {
        regField = Math.max(0, encoding.modRmDigit());
        int opcodeRegister = placeRegisters();
        if (form.has(FormAttribute.DUPLICATE_REGISTER)) {
            rmRegister = regField;
            rex |= (rex & 4) != 0 ? 1 : 0;
        }
        MemoryArgument address = memory;
        if (address != null) {
            extend(address.index(), 2);
            extend(address.base(), 1);
        }
        int addressBits = addressBits();
        VexEncoding vex = encoding.vex();
        if (vex != null) {
            rex |= prefixes.rex & 0xf;
        }
        prefixBytes(addressBits, vex != null);
        if (vex != null) {
            vexPrefix(vex);
        } else if (!legacyOpcodePrefix()) {
            return null;
        }
        result.opcodeOffset = result.bytes.size();
        result.bytes.put8(encoding.opcode() | opcodeRegister & 7);
        if (encoding.fixedModRm() >= 0) {
            result.bytes.put8(encoding.fixedModRm());
        } else if (encoding.hasModRm()) {
            modRm(addressBits);
        }
        trailingFields(addressBits);
        return result;
    }

    /** Distributes registers to their places; returns the number for the opcode's low bits. */
    private int placeRegisters() {
        int opcodeRegister = 0;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            OperandPlace place = form.operands().get(i).place();
            if (argument instanceof MemoryArgument m) {
                memory = m;
            }
            if (!(argument instanceof RegisterArgument r)) {
                continue;
            }
            Register register = r.register();
            int number = register.number();
            if (place != OperandPlace.IMPLICIT) {
                needsRex |= register.isRexByte();
                highByte |= register.isHighByte();
            }
            switch (place) {
                case REG_FIELD -> {
                    if (register.registerClass() == RegisterClass.CONTROL && number >= 8 && mode != CpuMode.BITS64) {
                        prefixes.lock = true;
                        number -= 8;
                    }
                    regField = number & 7;
                    rex |= number >= 8 ? 4 : 0;
                }
                case RM_FIELD -> {
                    rmRegister = number & 7;
                    rex |= number >= 8 ? 1 : 0;
                }
                case OPCODE -> {
                    opcodeRegister = number;
                    rex |= number >= 8 ? 1 : 0;
                }
                case VEX_VVVV -> vvvv = number;
                default -> {}
            }
        }
        return opcodeRegister;
    }

    private void extend(@Nullable Register register, int bit) {
        if (register != null
                && register.registerClass() != RegisterClass.INSTRUCTION_POINTER
                && register.number() >= 8) {
            rex |= bit;
        }
    }

    private int addressBits() {
        MemoryArgument address = memory;
        int bits = address == null ? 0 : address.registerBits();
        if (bits == 0) {
            int wanted = encoding.addressSizeBits();
            if (form.feature() == CpuFeature.MPX && memory != null && mode == CpuMode.BITS16) {
                wanted = 32;
            }
            bits = wanted != 0
                    ? wanted
                    : prefixes.addressSize ? mode.alternateAddressSizeBits() : mode.defaultAddressSizeBits();
        }
        return bits;
    }

    /** Order: wait, segment, 67, 66, repeat, lock; but 67 before the hint of a LOOP or JCXZ. */
    private void prefixBytes(int addressBits, boolean isVex) {
        ByteBuilder out = result.bytes;
        if (form.has(FormAttribute.WAIT) || prefixes.wait) {
            out.put8(Prefixes.WAIT);
        }
        int segment = segmentPrefix();
        result.segment = segment;
        boolean isHinted = form.has(FormAttribute.BRANCH) && encoding.addressSizeBits() != 0;
        if (segment != 0 && !isHinted) {
            out.put8(segment);
        }
        if (prefixes.addressSize || addressBits != mode.defaultAddressSizeBits()) {
            out.put8(Prefixes.ADDRESS_SIZE);
        }
        if (segment != 0 && isHinted) {
            out.put8(segment);
        }
        int size = encoding.operandSizeBits();
        boolean sizePrefix = size == 16 && mode != CpuMode.BITS16 || size == 32 && mode == CpuMode.BITS16;
        boolean mandatory66 = encoding.prefix() == MandatoryPrefix.P66;
        if (!isVex && (prefixes.operandSize || sizePrefix || mandatory66)) {
            out.put8(Prefixes.OPERAND_SIZE);
            result.hasOperandSizePrefix = !mandatory66;
        }
        if (prefixes.repeat != 0) {
            out.put8(prefixes.repeat);
        }
        if (prefixes.lock) {
            out.put8(Prefixes.LOCK);
        }
        if (!isVex && encoding.prefix() == MandatoryPrefix.PF3 && prefixes.repeat != Prefixes.REP) {
            out.put8(Prefixes.REP);
        } else if (!isVex && encoding.prefix() == MandatoryPrefix.PF2) {
            out.put8(Prefixes.REPNE);
        }
    }

    /** A written prefix word stays; a segment in the operand disappears if it is the default. */
    private int segmentPrefix() {
        if (prefixes.segment != 0) {
            return prefixes.segment;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) instanceof MemoryArgument m && m.segment() != null) {
                boolean implicit = form.operands().get(i).isImplicitMemory();
                boolean fixed = form.operands().get(i).name().startsWith("DI") && implicit;
                boolean isDefault = m.segment() == Prefixes.defaultSegment(implicit ? null : m.base());
                if (!fixed && !isDefault) {
                    return Prefixes.segmentByte(m.segment());
                }
            }
        }
        return 0;
    }

    private boolean legacyOpcodePrefix() {
        boolean wide = encoding.operandSizeBits() == 64
                        && !form.has(FormAttribute.DEFAULT64)
                        && !form.has(FormAttribute.FORCE64)
                || encoding.rexW() == FormEncoding.RexW.ONE;
        boolean nop = encoding.map() == dev.bootsmith.isa.model.OpcodeMap.PRIMARY
                && encoding.opcode() == 0x90
                && encoding.opcodeHasRegister()
                && rex == 0
                && arguments.stream().allMatch(a -> a instanceof RegisterArgument r && r.register() == Register.RAX);
        rex |= wide && !nop ? 8 : 0;
        // AH to BH are what they are with a REX prefix that is written, and keep one away that is only wanted.
        boolean isWritten = prefixes.writesRex && !(highByte && prefixes.isRexWanted);
        if (rex != 0 || needsRex || isWritten) {
            if (highByte && (rex != 0 || needsRex)) {
                return false;
            }
            result.repeatedRex = rex & prefixes.rex & 0xf;
            result.hasRex = (rex | prefixes.rex & 0xf) != 0;
            result.bytes.put8(Prefixes.REX | rex | prefixes.rex & 0xf);
        }
        for (int i = 0; i < encoding.map().escapeLength(); i++) {
            result.bytes.put8(encoding.map().escapeByte(i));
        }
        return true;
    }

    private void vexPrefix(VexEncoding vex) {
        int pp = switch (encoding.prefix()) {
            case P66 -> 1;
            case PF3 -> 2;
            case PF2 -> 3;
            case NONE, FORBIDDEN, NO_REPEAT -> 0;
        };
        boolean ignores = vex.w() == VexEncoding.W.IGNORED || IGNORING.contains(form.mnemonic());
        boolean setsIgnored = ignores && (options.has(Trait.VEX_W) && !prefixes.keepsVexW || (rex & 8) != 0);
        boolean isWritten = prefixes.keepsVexW && (prefixes.rex & 8) != 0;
        int w = vex.w() == VexEncoding.W.ONE || setsIgnored || isWritten ? 1 : 0;
        int length = vex.vectorLengthBits() == 0 && options.has(Trait.SCALAR_AS_256) ? 1 : vex.lengthBit();
        int map = encoding.map().number();
        int last = (~vvvv & 0xf) << 3 | length << 2 | pp;
        if ((rex & 3) == 0 && w == 0 && map == 1 && !prefixes.wantsLongVex) {
            result.bytes.put8(0xc5).put8(last | ((rex & 4) == 0 ? 0x80 : 0));
        } else {
            result.bytes
                    .put8(encoding.map().isXop() ? 0x8f : 0xc4)
                    .put8((~rex & 7) << 5 | map)
                    .put8(last | w << 7);
        }
    }

    private void modRm(int addressBits) {
        MemoryArgument address = memory;
        if (address == null) {
            result.bytes.put8(0xc0 | regField << 3 | rmRegister);
        } else {
            new AddressEncoder(result, mode, prefixes, regField)
                    .encode(address, addressBits, addressBits == 64 && !FormFit.cutsAddress(form, mode));
        }
    }

    private void trailingFields(int addressBits) {
        int registerInImmediate = -1;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            OperandKind kind = form.operands().get(i);
            switch (kind.place()) {
                case IMMEDIATE -> {
                    if (argument instanceof ImmediateArgument immediate) {
                        immediate(kind, immediate.value());
                    }
                }
                case IMMEDIATE_REGISTER -> {
                    if (argument instanceof RegisterArgument r) {
                        registerInImmediate = r.register().number() << 4;
                    }
                }
                case MEMORY_OFFSET -> {
                    if (argument instanceof MemoryArgument m) {
                        field(addressBits / 8, EncodedForm.Kind.DISPLACEMENT, m.displacement(), false);
                    }
                }
                case RELATIVE -> {
                    if (argument instanceof MemoryArgument m) {
                        int width = isCutBranch(kind) ? 2 : kind.sizeBits() / 8;
                        result.fields.add(new EncodedForm.Field(
                                result.bytes.size(), width, EncodedForm.Kind.BRANCH, m.displacement(), true));
                        result.bytes.put(0, width);
                    }
                }
                default -> {}
            }
        }
        if (registerInImmediate >= 0) {
            result.bytes.put8(registerInImmediate);
        }
    }

    /** In 64-bit code a branch of 16 bits is no form of its own: GNU as takes data16 at its word. */
    private boolean isCutBranch(OperandKind kind) {
        return mode == CpuMode.BITS64
                && kind == OperandKind.REL32
                && prefixes.operandSize
                && (prefixes.rex & 8) == 0
                && (!options.has(Trait.INTEL64) || form.operation().equals("xbegin"));
    }

    private void immediate(OperandKind kind, Value value) {
        VexEncoding vex = encoding.vex();
        boolean isWide = encoding.operandSizeBits() == 64 || vex != null && vex.w() == VexEncoding.W.ONE;
        boolean signed = kind == OperandKind.IMM32S && isWide;
        field(kind.sizeBits() / 8, EncodedForm.Kind.IMMEDIATE, value, signed);
    }

    private void field(int widthBytes, EncodedForm.Kind kind, Value value, boolean signed) {
        if (value instanceof Value.Constant constant) {
            result.bytes.put(constant.number(), widthBytes);
            return;
        }
        result.fields.add(new EncodedForm.Field(result.bytes.size(), widthBytes, kind, value, signed));
        result.bytes.put(0, widthBytes);
    }
}
