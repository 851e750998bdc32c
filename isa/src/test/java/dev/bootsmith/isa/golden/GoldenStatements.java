package dev.bootsmith.isa.golden;

import dev.bootsmith.isa.model.AttName;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.Register;
import dev.bootsmith.isa.model.RegisterClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes AT&amp;T statements for every form of the tables: each form with up to three choices of operands, each alternative
 * spelling with one.
 */
final class GoldenStatements {
    private static final int VARIANTS = 3;

    private final CpuMode mode;
    private final Set<String> statements = new LinkedHashSet<>();

    private GoldenStatements(CpuMode mode) {
        this.mode = mode;
    }

    static Set<String> of(List<InstructionForm> forms, CpuMode mode) {
        GoldenStatements writer = new GoldenStatements(mode);
        for (InstructionForm form : forms) {
            if (form.existsIn(mode) && !form.has(FormAttribute.DECODE_ONLY)) {
                writer.add(form);
            }
        }
        return writer.statements;
    }

    private void add(InstructionForm form) {
        for (int variant = 0; variant < VARIANTS; variant++) {
            statements.add(statement(form, form.attNames().get(0).full(), variant));
        }
        for (AttName name : form.attNames()) {
            statements.add(statement(form, name.full(), 0));
        }
    }

    private String statement(InstructionForm form, String name, int variant) {
        List<String> operands = new ArrayList<>();
        for (OperandKind kind : form.operands()) {
            operands.add(operand(form, kind, variant));
        }
        if (!form.has(FormAttribute.ATT_KEEPS_ORDER)) {
            Collections.reverse(operands);
        }
        String asked = form.has(FormAttribute.VEX_ON_REQUEST) ? "{vex} " : "";
        return operands.isEmpty() ? name : asked + name + " " + String.join(",", operands);
    }

    private String operand(InstructionForm form, OperandKind kind, int variant) {
        return switch (kind.place()) {
            case IMPLICIT -> implicit(kind);
            case IMMEDIATE -> "$" + immediate(kind, variant);
            case RELATIVE ->
                ".+" + (kind == OperandKind.REL8 ? "0x12" : kind == OperandKind.REL16 ? "0x1234" : "0x12345");
            case FAR_POINTER -> "$0x8,$0x1234";
            case MEMORY_OFFSET -> mode == CpuMode.BITS64 ? "0x123456789abcdef0" : "0x1234";
            case RM_FIELD -> star(form) + rm(kind, variant);
            case REG_FIELD, OPCODE, VEX_VVVV, IMMEDIATE_REGISTER -> register(kind, variant);
        };
    }

    private static String star(InstructionForm form) {
        return switch (form.operation()) {
            case "jmp", "call", "jmpf", "callf" -> "*";
            default -> "";
        };
    }

    private String implicit(OperandKind kind) {
        Register fixed = kind.fixedRegister();
        if (fixed != null) {
            return fixed == Register.DX ? "(%dx)" : "%" + fixed.attName();
        }
        if (kind == OperandKind.ONE) {
            return "$1";
        }
        if (kind == OperandKind.THREE) {
            return "$3";
        }
        int number = kind == OperandKind.BX8 ? 3 : kind.notation().startsWith("mSI") ? 6 : 7;
        return (number == 7 ? "%es:" : "%ds:") + "(%"
                + Register.generalPurpose(mode.bits(), number).attName() + ")";
    }

    private static String immediate(OperandKind kind, int variant) {
        return switch (kind.sizeBits()) {
            case 8 -> kind.isSignExtended() && variant == 1 ? "-128" : "0x12";
            case 16 -> "0x1234";
            case 32 -> variant == 1 ? "0x80" : "0x12345678";
            default -> "0x123456789abcdef0";
        };
    }

    private String rm(OperandKind kind, int variant) {
        if (kind.vectorIndex() != null) {
            String base = mode == CpuMode.BITS64 ? "%rax" : "%eax";
            String index = "%" + Register.of(kind.vectorIndex(), 4 + variant).attName();
            return new String[] {
                        "(" + base + "," + index + ",1)", "0x12(" + base + "," + index + ",8)", "0x12(," + index + ",4)"
                    }
                    [variant];
        }
        if (kind.allowsMemory() && (variant > 0 || !kind.allowsRegister())) {
            return memory(variant);
        }
        return register(kind, variant);
    }

    private String memory(int variant) {
        return switch (mode) {
            case BITS16 -> new String[] {"(%bx,%si)", "0x12(%bx)", "0x1234(%bp,%di)"}[variant];
            case BITS32 -> new String[] {"(%eax)", "0x12(%ebx)", "0x1234(%ebp,%esi,4)"}[variant];
            case BITS64 -> new String[] {"(%rax)", "0x12(%rip)", "0x1234(%r13,%r14,4)"}[variant];
        };
    }

    private String register(OperandKind kind, int variant) {
        RegisterClass wanted = Objects.requireNonNull(kind.registerClass());
        boolean rm = kind.place() == OperandPlace.RM_FIELD;
        int number = switch (wanted) {
            case SEGMENT -> 3 + variant;
            case CONTROL -> new int[] {0, 3, 4}[variant];
            case DEBUG -> new int[] {0, 7, 3}[variant];
            case TEST -> 3 + variant;
            case X87, MMX -> 1 + variant;
            case BOUND -> (rm ? 2 : 0) + (variant & 1);
            default -> (rm ? 3 : 1) + (variant == 2 && mode == CpuMode.BITS64 ? 8 : 0);
        };
        return "%" + Register.of(wanted, number).attName();
    }
}
