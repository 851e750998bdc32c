package dev.bootsmith.isa.disasm;

import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Prints instructions as GNU {@code objdump -M intel} does: destination first, sizes before memory operands, {@code mov
 * eax,DWORD PTR [ebx+esi*4+0x10]}.
 */
public final class IntelFormatter implements InstructionText {
    private static final int MNEMONIC_COLUMNS = 6;
    /** Where objdump's mnemonic is another than the manual's. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of("xlat", "xlat", "xlatb", "xlat", "jmpf", "jmp", "callf", "call");

    /** Whose memory objdump calls sixteen bytes of integer. */
    private static final Set<String> SIXTEEN_BYTES = Set.of("cmpxchg16b", "invept", "invvpid");
    /** Whose memory objdump gives no size, though the manual does. */
    private static final Set<String> UNSIZED =
            Set.of("lgdt", "lidt", "sgdt", "sidt", "lddqu", "vlddqu", "invpcid", "wrssd", "wrssq", "wrussd", "wrussq");

    private final AddressText addresses;

    public IntelFormatter() {
        this(AddressText.PLAIN);
    }

    /** @param addresses prints branch targets and the targets of RIP-relative operands */
    public IntelFormatter(AddressText addresses) {
        this.addresses = addresses;
    }

    @Override
    public String format(DecodedInstruction instruction, InstructionBytes bytes, long address) {
        String predicate = AttFormatter.predicate(instruction);
        StringBuilder text = new StringBuilder(PrefixText.of(instruction, bytes, PrefixText.Syntax.INTEL))
                .append(predicate != null ? predicate : mnemonic(instruction, bytes));
        String operands = operands(instruction, predicate != null, address);
        if (!operands.isEmpty()) {
            while (text.length() < MNEMONIC_COLUMNS) {
                text.append(' ');
            }
            text.append(' ').append(operands);
        }
        if (instruction.isRipRelative()) {
            text.append("        # ").append(addresses.of(address + instruction.length() + instruction.displacement()));
        }
        return text.toString();
    }

    private static String mnemonic(DecodedInstruction instruction, InstructionBytes bytes) {
        InstructionForm form = instruction.form();
        String other = OTHER_NAMES.get(form.operation());
        boolean addressesItself = form.operands().stream().anyMatch(OperandKind::isImplicitMemory)
                && !form.operation().startsWith("mask");
        if (other != null || addressesItself) {
            return other != null ? other : form.operation();
        }
        if (AttFormatter.mnemonic(instruction, bytes).equals("movabs")) {
            return "movabs";
        }
        String mnemonic = form.mnemonic().equals("sal") ? "shl" : form.mnemonic();
        return mnemonic + suffix(instruction);
    }

    /** A size that neither operands nor mode tell stands behind the mnemonic: {@code retw}, {@code lgdtd [eax]}. */
    private static String suffix(DecodedInstruction instruction) {
        InstructionForm form = instruction.form();
        if (form.encoding().addressSizeBits() != 0
                || AttFormatter.namesRegister(form)
                || !AttFormatter.showsSuffix(instruction)) {
            return "";
        }
        for (OperandKind kind : form.operands()) {
            boolean memory = kind.place() == OperandPlace.RM_FIELD && instruction.isMemory();
            if (memory && !size(instruction, kind).isEmpty()) {
                return "";
            }
        }
        return switch (form.attNames().get(0).suffix()) {
            case "w", "s" -> "w";
            case "l" -> "d";
            case "q" -> "q";
            default -> "";
        };
    }

    private String operands(DecodedInstruction instruction, boolean hidesImmediate, long address) {
        List<OperandKind> kinds = instruction.form().operands();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            if (!hidesImmediate || !kinds.get(i).isImmediate()) {
                texts.add(operand(instruction, i, address));
            }
        }
        return String.join(",", texts);
    }

    private String operand(DecodedInstruction instruction, int index, long address) {
        OperandKind kind = instruction.form().operands().get(index);
        return switch (kind.place()) {
            case IMPLICIT -> implicit(instruction, kind);
            case IMMEDIATE -> hex(AttFormatter.immediate(instruction, index));
            case RELATIVE -> addresses.of(AttFormatter.shownTarget(instruction, address));
            case FAR_POINTER -> hex(instruction.immediate2()) + ":" + hex(instruction.immediate());
            case MEMORY_OFFSET -> segmentOr(instruction, "ds:") + hex(instruction.displacement());
            case RM_FIELD ->
                instruction.isMemory()
                        ? size(instruction, kind) + memory(instruction)
                        : name(kind, instruction.register(index));
            case REG_FIELD, OPCODE, VEX_VVVV, IMMEDIATE_REGISTER -> name(kind, instruction.register(index));
        };
    }

    /** The stack top is {@code st} where it is implied and {@code st(0)} where a field names it. */
    private static String name(OperandKind kind, Register register) {
        return register == Register.ST0 && kind == OperandKind.ST0 ? "st" : register.intelName();
    }

    private static String implicit(DecodedInstruction instruction, OperandKind kind) {
        Register fixed = kind.fixedRegister();
        if (fixed != null) {
            return name(kind, fixed);
        }
        if (!kind.isImplicitMemory()) {
            return kind.notation();
        }
        int number = kind == OperandKind.BX8 ? 3 : kind.notation().startsWith("mSI") ? 6 : 7;
        Register override = instruction.segmentOverride();
        Register segment = number == 7 ? Register.ES : override == null ? Register.DS : override;
        String base =
                Register.generalPurpose(instruction.addressSizeBits(), number).intelName();
        return size(instruction, kind) + segment.intelName() + ":[" + base + "]";
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    private static String size(DecodedInstruction instruction, OperandKind kind) {
        String mnemonic = instruction.form().mnemonic();
        if (UNSIZED.contains(mnemonic)) {
            return "";
        } else if (SIXTEEN_BYTES.contains(mnemonic)) {
            return "OWORD PTR ";
        } else if (mnemonic.equals("invlpg")) {
            return "BYTE PTR ";
        } else if (kind.vectorIndex() != null) {
            // The size of one element that is loaded: the last letter of the mnemonic says it.
            return mnemonic.endsWith("q") || mnemonic.endsWith("pd") ? "QWORD PTR " : "DWORD PTR ";
        }
        return switch (kind.sizeBits()) {
            case 8 -> "BYTE PTR ";
            case 16 -> "WORD PTR ";
            case 32 -> "DWORD PTR ";
            case 48 -> "FWORD PTR ";
            case 64 -> "QWORD PTR ";
            case 80 -> "TBYTE PTR ";
            case 128 -> "XMMWORD PTR ";
            case 256 -> "YMMWORD PTR ";
            default -> "";
        };
    }

    private static String segmentOr(DecodedInstruction instruction, String none) {
        Register override = instruction.segmentOverride();
        return override == null ? none : override.intelName() + ":";
    }

    private static String memory(DecodedInstruction instruction) {
        int size = instruction.addressSizeBits();
        boolean idle = AttFormatter.hasIdleSib(instruction);
        boolean hasRegisters =
                instruction.baseNumber() >= 0 || instruction.indexNumber() >= 0 || idle || instruction.isRipRelative();
        if (!hasRegisters) {
            return segmentOr(instruction, "ds:") + absolute(instruction, size);
        }
        StringBuilder text = new StringBuilder(segmentOr(instruction, "")).append('[');
        int start = text.length();
        if (instruction.isRipRelative()) {
            text.append(size == 64 ? "rip" : "eip");
        } else if (instruction.baseNumber() >= 0) {
            text.append(Register.generalPurpose(size, instruction.baseNumber()).intelName());
        }
        Register index = instruction.indexRegister();
        if (index != null || idle) {
            text.append(text.length() > start ? "+" : "");
            text.append(index == null ? (size == 64 ? "riz" : "eiz") : index.intelName());
            if (size != 16) {
                text.append('*').append(instruction.scale());
            }
        }
        if (instruction.displacementBytes() > 0) {
            long value = instruction.displacement();
            if (instruction.isRipRelative() && value < 0) {
                // As objdump has it: the distance from the instruction pointer is never subtracted.
                return text.append('+')
                        .append(absolute(instruction, size))
                        .append(']')
                        .toString();
            }
            text.append(value < 0 ? "-" : "+").append(hex(Math.abs(value)));
        }
        return text.append(']').toString();
    }

    private static String absolute(DecodedInstruction instruction, int size) {
        long mask = size == 64 ? -1L : (1L << size) - 1;
        return hex(instruction.displacement() & mask);
    }
}
