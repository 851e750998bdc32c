package dev.bootsmith.isa.disasm;

import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.model.AttName;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.Predicates;
import dev.bootsmith.isa.model.Register;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints instructions as GNU objdump does: AT&amp;T syntax, mnemonics padded to six columns.
 *
 * <p>Sizes that a register shows or that are the default get no suffix; which forms follow which rule stands in the table
 * ({@link FormAttribute#SUFFIX_WITH_MEMORY} and its neighbours).
 */
public final class AttFormatter implements InstructionText {
    private static final int MNEMONIC_COLUMNS = 6;

    private final AddressText addresses;

    public AttFormatter() {
        this(AddressText.PLAIN);
    }

    /** @param addresses prints branch targets and the targets of RIP-relative operands */
    public AttFormatter(AddressText addresses) {
        this.addresses = addresses;
    }

    @Override
    public String format(DecodedInstruction instruction, InstructionBytes bytes, long address) {
        InstructionForm form = instruction.form();
        StringBuilder text = new StringBuilder(PrefixText.of(instruction, bytes, PrefixText.Syntax.ATT));
        if (form.has(FormAttribute.VEX_ON_REQUEST)) {
            text.append("{vex} ");
        }
        String predicate = predicate(instruction);
        text.append(predicate == null ? mnemonic(instruction, bytes) : predicate);
        List<OperandKind> kinds = form.operands();
        if (kinds.isEmpty()) {
            return padded(text, impliedRegisters(instruction));
        }
        while (text.length() < MNEMONIC_COLUMNS) {
            text.append(' ');
        }
        text.append(' ');
        boolean reversed = !form.has(FormAttribute.ATT_KEEPS_ORDER);
        boolean first = true;
        for (int n = 0; n < kinds.size(); n++) {
            int index = reversed ? kinds.size() - 1 - n : n;
            String operand =
                    predicate != null && kinds.get(index).isImmediate() ? "" : operand(instruction, index, address);
            if (!operand.isEmpty()) {
                text.append(first ? "" : ",").append(operand);
                first = false;
            }
        }
        if (instruction.isRipRelative()) {
            text.append("        # ").append(addresses.of(address + instruction.length() + instruction.displacement()));
        }
        return first ? text.toString().stripTrailing() : text.toString();
    }

    /** The mnemonic that has the immediate in it, or null. */
    static @Nullable String predicate(DecodedInstruction instruction) {
        List<OperandKind> kinds = instruction.form().operands();
        boolean last = !kinds.isEmpty() && kinds.get(kinds.size() - 1) == OperandKind.IMM8;
        return last ? Predicates.mnemonic(instruction.form().mnemonic(), instruction.immediate() & 0xff) : null;
    }

    private static String padded(StringBuilder text, String operands) {
        if (operands.isEmpty()) {
            return text.toString();
        }
        while (text.length() < MNEMONIC_COLUMNS) {
            text.append(' ');
        }
        return text.append(' ').append(operands).toString();
    }

    /** objdump shows the registers that some system instructions use without naming them. */
    private static String impliedRegisters(DecodedInstruction instruction) {
        String address =
                "%" + Register.generalPurpose(instruction.addressSizeBits(), 0).attName();
        return switch (instruction.form().mnemonic()) {
            case "monitor", "monitorx" -> address + ",%ecx,%edx";
            case "mwait" -> "%eax,%ecx";
            case "mwaitx" -> "%eax,%ecx,%ebx";
            default -> "";
        };
    }

    static String mnemonic(DecodedInstruction instruction, InstructionBytes bytes) {
        InstructionForm form = instruction.form();
        AttName name = form.attNames().get(0);
        String text = showsSuffix(instruction) ? name.full() : name.base();
        if (text.equals("movabs")
                && instruction.hasAddressSizePrefix()
                && form.encoding().opcode() <= 0xa3) {
            return "mov";
        }
        if (takesBranchHint(form)) {
            for (int i = instruction.opcodeOffset() - 1; i >= 0; i--) {
                int prefix = bytes.byteAt(i) & 0xff;
                if (prefix == 0x2e || prefix == 0x3e) {
                    return text + (prefix == 0x2e ? ",pn" : ",pt");
                }
            }
        }
        return text;
    }

    /** Whether the prefixes 2E and 3E are printed as {@code ,pn} and {@code ,pt}: conditional jumps and loops. */
    static boolean takesBranchHint(InstructionForm form) {
        return switch (form.operation()) {
            case "jcc", "jcxz", "loop", "loope", "loopne" -> true;
            default -> false;
        };
    }

    static boolean showsSuffix(DecodedInstruction instruction) {
        InstructionForm form = instruction.form();
        if (form.has(FormAttribute.SUFFIX_ALWAYS)) {
            return true;
        }
        if (form.has(FormAttribute.SUFFIX_WITH_MEMORY) && instruction.isMemory()) {
            return true;
        }
        if (!form.has(FormAttribute.SUFFIX_NOT_DEFAULT) || !instruction.isMemory() && namesRegister(form)) {
            return false;
        }
        if (form.encoding().addressSizeBits() != 0) {
            return form.encoding().addressSizeBits() != instruction.mode().defaultAddressSizeBits();
        }
        int natural = instruction.mode().defaultOperandSizeBits();
        if (form.has(FormAttribute.DEFAULT64) || form.has(FormAttribute.FORCE64)) {
            natural = 64;
        }
        return form.encoding().operandSizeBits() != natural
                && !(instruction.mode() == CpuMode.BITS64 && form.encoding().operandSizeBits() == 64 && natural == 64);
    }

    static boolean namesRegister(InstructionForm form) {
        for (OperandKind kind : form.operands()) {
            if (kind.registerClass() != null && kind.registerClass().isGeneralPurpose()) {
                return true;
            }
        }
        return false;
    }

    private String operand(DecodedInstruction instruction, int index, long address) {
        InstructionForm form = instruction.form();
        OperandKind kind = form.operands().get(index);
        return switch (kind.place()) {
            case IMPLICIT -> implicit(instruction, kind);
            case IMMEDIATE -> "$0x" + Long.toHexString(immediate(instruction, index));
            case RELATIVE -> addresses.of(shownTarget(instruction, address));
            case FAR_POINTER ->
                "$0x" + Long.toHexString(instruction.immediate2()) + ",$0x" + Long.toHexString(instruction.immediate());
            case MEMORY_OFFSET -> segment(instruction) + "0x" + Long.toHexString(instruction.displacement());
            case RM_FIELD ->
                star(form)
                        + (instruction.isMemory()
                                ? memory(instruction)
                                : "%" + registerName(kind, instruction.register(index)));
            case REG_FIELD, OPCODE, VEX_VVVV, IMMEDIATE_REGISTER ->
                "%" + registerName(kind, instruction.register(index));
        };
    }

    /** The stack top is {@code st} where it is implied and {@code st(0)} where a field names it. */
    private static String registerName(OperandKind kind, Register register) {
        return register == Register.ST0 && kind != OperandKind.ST0 ? "st(0)" : register.attName();
    }

    /** Indirect branches have an asterisk before their operand. */
    private static String star(InstructionForm form) {
        return switch (form.operation()) {
            case "jmp", "call", "jmpf", "callf" -> "*";
            default -> "";
        };
    }

    private static String implicit(DecodedInstruction instruction, OperandKind kind) {
        Register fixed = kind.fixedRegister();
        if (fixed != null) {
            boolean isPort = fixed == Register.DX;
            return isPort ? "(%dx)" : "%" + registerName(kind, fixed);
        }
        if (kind == OperandKind.ONE) {
            return "";
        }
        if (kind == OperandKind.THREE) {
            return "3";
        }
        int number = kind == OperandKind.BX8 ? 3 : kind.notation().startsWith("mSI") ? 6 : 7;
        String base = "(%"
                + Register.generalPurpose(instruction.addressSizeBits(), number).attName() + ")";
        if (number == 7) {
            return "%es:" + base;
        }
        Register override = instruction.segmentOverride();
        return "%" + (override == null ? Register.DS : override).attName() + ":" + base;
    }

    /** The immediate as wide as the operand it is combined with. */
    static long immediate(DecodedInstruction instruction, int index) {
        InstructionForm form = instruction.form();
        OperandKind kind = form.operands().get(index);
        boolean second = index > 0 && form.operands().get(index - 1).isImmediate();
        long value = second ? instruction.immediate2() : instruction.immediate();
        if (!kind.isSignExtended()) {
            return value;
        }
        int bits = instruction.operandSizeBits();
        return bits == 64 ? value : value & (1L << bits) - 1;
    }

    /** objdump does not cut the target of a short branch with a prefix 66 to 16 bits, as the processor does. */
    static long shownTarget(DecodedInstruction instruction, long address) {
        boolean isShort = instruction.form().encoding().operandSizeBits() == 0;
        if (isShort && instruction.mode() == CpuMode.BITS32) {
            return address + instruction.length() + instruction.immediate() & 0xffff_ffffL;
        }
        return branchTarget(instruction, address);
    }

    /** Where a near branch goes. */
    public static long branchTarget(DecodedInstruction instruction, long address) {
        long target = address + instruction.length() + instruction.immediate();
        if (instruction.mode() == CpuMode.BITS64) {
            return target;
        }
        boolean is16 = instruction.operandSizeBits() == 16;
        if (is16 && instruction.mode() == CpuMode.BITS16) {
            return address & 0xffff_0000L | target & 0xffff;
        }
        return target & (is16 ? 0xffffL : 0xffff_ffffL);
    }

    /** The address that a RIP-relative operand names. */
    public static long ripTarget(DecodedInstruction instruction, long address) {
        long target = address + instruction.length() + instruction.displacement();
        return instruction.addressSizeBits() == 64 ? target : target & 0xffff_ffffL;
    }

    private static String segment(DecodedInstruction instruction) {
        Register override = instruction.segmentOverride();
        return override == null ? "" : "%" + override.attName() + ":";
    }

    private static String memory(DecodedInstruction instruction) {
        StringBuilder text = new StringBuilder(segment(instruction));
        int size = instruction.addressSizeBits();
        boolean hasRegisters = instruction.baseNumber() >= 0 || instruction.indexNumber() >= 0;
        boolean noIndexWritten = hasIdleSib(instruction);
        if (instruction.displacementBytes() > 0) {
            // An address of 16 bits is shown as a signed number even where it stands alone.
            displacement(
                    text, instruction, hasRegisters || noIndexWritten || instruction.isRipRelative() || size == 16);
        }
        if (instruction.isRipRelative()) {
            return text.append(size == 64 ? "(%rip)" : "(%eip)").toString();
        }
        if (!hasRegisters && !noIndexWritten) {
            return text.toString();
        }
        text.append('(');
        if (instruction.baseNumber() >= 0) {
            text.append('%')
                    .append(Register.generalPurpose(size, instruction.baseNumber())
                            .attName());
        }
        Register indexRegister = instruction.indexRegister();
        if (indexRegister != null || noIndexWritten) {
            String index = indexRegister == null ? (size == 64 ? "riz" : "eiz") : indexRegister.attName();
            text.append(",%").append(index);
            if (size != 16) {
                text.append(',').append(instruction.scale());
            }
        }
        return text.append(')').toString();
    }

    /** A SIB byte without index that ModRM could have done without: objdump shows the pseudo-register eiz or riz. */
    static boolean hasIdleSib(DecodedInstruction instruction) {
        if (!instruction.hasSib() || instruction.indexNumber() >= 0) {
            return false;
        }
        if (instruction.baseNumber() < 0) {
            return instruction.mode() != CpuMode.BITS64 || instruction.scale() != 1;
        }
        return (instruction.baseNumber() & 7) != 4 || instruction.scale() != 1;
    }

    private static void displacement(StringBuilder text, DecodedInstruction instruction, boolean relative) {
        long value = instruction.displacement();
        if (relative) {
            text.append(value < 0 ? "-0x" : "0x").append(Long.toHexString(Math.abs(value)));
            return;
        }
        int size = instruction.addressSizeBits();
        long mask = size == 64 ? -1L : (1L << size) - 1;
        text.append("0x").append(Long.toHexString(value & mask));
    }
}
