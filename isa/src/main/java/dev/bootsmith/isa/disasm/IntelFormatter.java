package dev.bootsmith.isa.disasm;

import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.RepeatPrefix;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RepeatKind;

/**
 * Prints instructions in the manual's spelling: destination first, {@code mov eax, dword ptr [ebx+esi*4+0x10]}.
 *
 * <p>For readers who compare with the manual. It shows the prefixes that change the meaning, not redundant ones.
 */
public final class IntelFormatter {
    private final AddressText addresses;

    public IntelFormatter() {
        this(AddressText.PLAIN);
    }

    /** @param addresses prints branch targets */
    public IntelFormatter(AddressText addresses) {
        this.addresses = addresses;
    }

    /**
     * The text of one instruction, without address and bytes.
     *
     * @param address where it stands, for relative operands
     */
    public String format(DecodedInstruction instruction, long address) {
        InstructionForm form = instruction.form();
        StringBuilder text = new StringBuilder(prefixes(instruction)).append(form.mnemonic());
        for (int i = 0; i < form.operands().size(); i++) {
            text.append(i == 0 ? " " : ", ").append(operand(instruction, i, address));
        }
        return text.toString();
    }

    private static String prefixes(DecodedInstruction instruction) {
        String lock = instruction.hasLock() ? "lock " : "";
        RepeatKind kind = instruction.form().repeatKind();
        if (kind == RepeatKind.NONE || instruction.repeat() == RepeatPrefix.NONE) {
            return lock;
        }
        if (kind == RepeatKind.REP) {
            return lock + "rep ";
        }
        return lock + (instruction.repeat() == RepeatPrefix.REP ? "repe " : "repne ");
    }

    private String operand(DecodedInstruction instruction, int index, long address) {
        OperandKind kind = instruction.form().operands().get(index);
        return switch (kind.place()) {
            case IMPLICIT -> implicit(instruction, kind);
            case IMMEDIATE -> hex(AttFormatter.immediate(instruction, index));
            case RELATIVE -> addresses.of(AttFormatter.branchTarget(instruction, address));
            case FAR_POINTER -> hex(instruction.immediate2()) + ":" + hex(instruction.immediate());
            case MEMORY_OFFSET -> size(kind) + segment(instruction) + "[" + hex(instruction.displacement()) + "]";
            case RM_FIELD ->
                instruction.isMemory()
                        ? size(kind) + segment(instruction) + memory(instruction)
                        : instruction.register(index).intelName();
            case REG_FIELD, OPCODE, VEX_VVVV, IMMEDIATE_REGISTER ->
                instruction.register(index).intelName();
        };
    }

    private static String implicit(DecodedInstruction instruction, OperandKind kind) {
        Register fixed = kind.fixedRegister();
        if (fixed != null) {
            return fixed.intelName();
        }
        if (!kind.isImplicitMemory()) {
            return kind.notation();
        }
        int number = kind == OperandKind.BX8 ? 3 : kind.notation().startsWith("mSI") ? 6 : 7;
        Register override = instruction.segmentOverride();
        Register segment = number == 7 ? Register.ES : override == null ? Register.DS : override;
        String base =
                Register.generalPurpose(instruction.addressSizeBits(), number).intelName();
        return size(kind) + segment.intelName() + ":[" + base + "]";
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    private static String size(OperandKind kind) {
        return switch (kind.sizeBits()) {
            case 8 -> "byte ptr ";
            case 16 -> "word ptr ";
            case 32 -> "dword ptr ";
            case 48 -> "fword ptr ";
            case 64 -> "qword ptr ";
            case 80 -> "tbyte ptr ";
            case 128 -> "xmmword ptr ";
            case 256 -> "ymmword ptr ";
            default -> "";
        };
    }

    private static String segment(DecodedInstruction instruction) {
        Register override = instruction.segmentOverride();
        return override == null ? "" : override.intelName() + ":";
    }

    private static String memory(DecodedInstruction instruction) {
        int size = instruction.addressSizeBits();
        StringBuilder text = new StringBuilder("[");
        if (instruction.isRipRelative()) {
            text.append(size == 64 ? "rip" : "eip");
        } else if (instruction.baseNumber() >= 0) {
            text.append(Register.generalPurpose(size, instruction.baseNumber()).intelName());
        }
        Register index = instruction.indexRegister();
        if (index != null) {
            text.append(text.length() > 1 ? "+" : "").append(index.intelName());
            if (instruction.scale() > 1) {
                text.append('*').append(instruction.scale());
            }
        }
        displacement(text, instruction, size);
        return text.append(']').toString();
    }

    private static void displacement(StringBuilder text, DecodedInstruction instruction, int size) {
        long value = instruction.displacement();
        if (text.length() == 1) {
            boolean wide = size == 64 && instruction.mode() == CpuMode.BITS64;
            text.append(hex(wide ? value : value & (1L << size) - 1));
        } else if (value != 0) {
            text.append(value < 0 ? "-" : "+").append(hex(Math.abs(value)));
        }
    }
}
