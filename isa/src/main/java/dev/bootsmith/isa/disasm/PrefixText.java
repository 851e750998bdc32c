package dev.bootsmith.isa.disasm;

import dev.bootsmith.isa.decode.DecodedInstruction;
import dev.bootsmith.isa.decode.InstructionBytes;
import dev.bootsmith.isa.decode.RepeatPrefix;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.FormAttribute;
import dev.bootsmith.isa.model.FormEncoding;
import dev.bootsmith.isa.model.FormEncoding.RexW;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.MandatoryPrefix;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandKind;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.isa.model.RegisterClass;
import dev.bootsmith.isa.model.RepeatKind;

/**
 * The words objdump prints before a mnemonic: every prefix byte that neither the operands nor the mnemonic show.
 *
 * <p>Of several prefixes of one kind the last is the one that counts; earlier ones are printed as words.
 */
final class PrefixText {
    private final DecodedInstruction instruction;
    private final InstructionBytes bytes;
    private final InstructionForm form;
    private final Syntax syntax;
    private final StringBuilder out = new StringBuilder();

    /** What the rest of the line is printed in. */
    enum Syntax {
        ATT,
        INTEL
    }

    private PrefixText(DecodedInstruction instruction, InstructionBytes bytes, Syntax syntax) {
        this.instruction = instruction;
        this.bytes = bytes;
        this.form = instruction.form();
        this.syntax = syntax;
    }

    /** Words, each with a blank after it; empty in most cases. */
    static String of(DecodedInstruction instruction, InstructionBytes bytes, Syntax syntax) {
        if (instruction.opcodeOffset() == 0) {
            return "";
        }
        return new PrefixText(instruction, bytes, syntax).words();
    }

    private String words() {
        int end = instruction.opcodeOffset();
        for (int i = 0; i < end; i++) {
            int prefix = bytes.byteAt(i) & 0xff;
            if (isRex(prefix)) {
                if (i == end - 1) {
                    rex(prefix);
                } else {
                    word(rexName(prefix));
                }
            } else if (!isLastOfItsKind(prefix, i) || !isShown(prefix)) {
                word(name(prefix));
            }
        }
        return out.toString();
    }

    private boolean isRex(int prefix) {
        return instruction.mode() == CpuMode.BITS64 && (prefix & 0xf0) == 0x40;
    }

    private void word(String name) {
        out.append(name).append(' ');
    }

    private boolean isLastOfItsKind(int prefix, int index) {
        for (int i = index + 1; i < instruction.opcodeOffset(); i++) {
            if (kind(bytes.byteAt(i) & 0xff) == kind(prefix)) {
                return false;
            }
        }
        return true;
    }

    private static int kind(int prefix) {
        return switch (prefix) {
            case 0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65 -> 1;
            case 0xf2, 0xf3 -> 2;
            default -> prefix;
        };
    }

    /** Whether the rest of the text already tells that the prefix is there. */
    private boolean isShown(int prefix) {
        return switch (prefix) {
            case 0x66 -> showsOperandSize();
            case 0x67 -> showsAddressSize();
            case 0xf2, 0xf3 -> isMandatory();
            case 0xf0 -> false;
            case 0x26, 0x2e, 0x36, 0x3e -> showsNullSegment(prefix);
            default -> showsSegment();
        };
    }

    private boolean isMandatory() {
        MandatoryPrefix prefix = form.encoding().prefix();
        return prefix == MandatoryPrefix.PF2 || prefix == MandatoryPrefix.PF3;
    }

    private boolean showsOperandSize() {
        FormEncoding encoding = form.encoding();
        if (encoding.prefix() == MandatoryPrefix.P66) {
            return true;
        }
        boolean overridden = (instruction.rex() & 8) != 0 && !instruction.hasVex();
        return encoding.operandSizeBits() != 0 && !overridden && !form.has(FormAttribute.FORCE64);
    }

    private boolean showsAddressSize() {
        // AT&T syntax has a suffix for loops; jcxz has another name for each size.
        boolean named = syntax == Syntax.ATT || !form.operation().startsWith("loop");
        return instruction.isMemory()
                || form.encoding().addressSizeBits() != 0 && named
                || hasImplicitMemory()
                || syntax == Syntax.ATT && form.mnemonic().startsWith("monitor");
    }

    private boolean hasImplicitMemory() {
        for (OperandKind kind : form.operands()) {
            if (kind.isImplicitMemory()) {
                return true;
            }
        }
        return false;
    }

    private boolean showsNullSegment(int prefix) {
        if (AttFormatter.takesBranchHint(form) && (prefix == 0x2e || prefix == 0x3e)) {
            return true;
        }
        if (instruction.mode() == CpuMode.BITS64) {
            return hasImplicitMemory() && showsSegment();
        }
        return showsSegment();
    }

    private boolean showsSegment() {
        if (instruction.isMemory()) {
            return true;
        }
        for (OperandKind kind : form.operands()) {
            boolean isDestination = kind.notation().startsWith("mDI");
            if (kind.isImplicitMemory() && !isDestination || kind.place() == OperandPlace.MEMORY_OFFSET) {
                return true;
            }
        }
        return false;
    }

    private void rex(int prefix) {
        int unused = prefix & 15 & ~usedRexBits();
        boolean byteRegister = (prefix & 15) == 0 && usesRexForBytes();
        if (unused != 0 || (prefix & 15) == 0 && !byteRegister) {
            word(rexName(prefix));
        }
    }

    private int usedRexBits() {
        FormEncoding encoding = form.encoding();
        int used = 0;
        boolean wideByDefault = form.has(FormAttribute.FORCE64) || form.has(FormAttribute.DEFAULT64);
        if (encoding.operandSizeBits() == 64 && !wideByDefault && !isNop() && !isFarBranch() && !isPortInstruction()
                || encoding.rexW() != RexW.ANY) {
            used |= 8;
        }
        if (encoding.hasRegField() && form.operandAt(OperandPlace.REG_FIELD) >= 0) {
            used |= 4;
        }
        if (instruction.isMemory()) {
            used |= instruction.hasSib() ? 3 : 1;
        } else if (form.operandAt(OperandPlace.RM_FIELD) >= 0 || encoding.opcodeHasRegister()) {
            used |= 1;
        }
        return used;
    }

    private boolean isNop() {
        return form.mnemonic().equals("nop") && !form.encoding().hasModRm();
    }

    private boolean isPortInstruction() {
        return form.has(FormAttribute.IOPL) && form.operands().size() == 2;
    }

    private boolean isFarBranch() {
        return form.operation().equals("callf") || form.operation().equals("jmpf");
    }

    private boolean usesRexForBytes() {
        for (int i = 0; i < form.operands().size(); i++) {
            OperandKind kind = form.operands().get(i);
            boolean inMemory = kind.place() == OperandPlace.RM_FIELD && instruction.isMemory();
            if (kind.registerClass() == RegisterClass.GPR8 && kind.fixedRegister() == null && !inMemory) {
                // Only SPL, BPL, SIL and DIL need the prefix.
                int number = instruction.register(i).number();
                if (number >= 4 && number < 8) {
                    return true;
                }
            }
        }
        return false;
    }

    static String rexName(int prefix) {
        StringBuilder name = new StringBuilder("rex");
        if ((prefix & 15) != 0) {
            name.append('.');
        }
        for (int bit = 3; bit >= 0; bit--) {
            if ((prefix >> bit & 1) != 0) {
                name.append("BXRW".charAt(bit));
            }
        }
        return name.toString();
    }

    /** Returns what a prefix is called that nothing follows. */
    static String alone(int prefix, CpuMode mode) {
        if (mode == CpuMode.BITS64 && (prefix & 0xf0) == 0x40) {
            return rexName(prefix);
        }
        return switch (prefix) {
            case 0x26 -> "es";
            case 0x2e -> "cs";
            case 0x36 -> "ss";
            case 0x3e -> "ds";
            case 0x64 -> "fs";
            case 0x65 -> "gs";
            case 0x66 -> mode == CpuMode.BITS16 ? "data32" : "data16";
            case 0x67 -> "addr" + mode.alternateAddressSizeBits();
            case 0xf0 -> "lock";
            case 0xf2 -> "repnz";
            default -> "repz";
        };
    }

    private String name(int prefix) {
        return switch (prefix) {
            case 0x26 -> "es";
            case 0x2e -> "cs";
            case 0x36 -> "ss";
            case 0x3e -> isIndirectNearBranch() ? "notrack" : "ds";
            case 0x64 -> "fs";
            case 0x65 -> "gs";
            case 0x66 -> instruction.mode() == CpuMode.BITS16 ? "data32" : "data16";
            case 0x67 -> "addr" + instruction.mode().alternateAddressSizeBits();
            case 0xf0 -> "lock";
            case 0xf2 -> repeatName(RepeatPrefix.REPNE);
            default -> repeatName(RepeatPrefix.REP);
        };
    }

    private String repeatName(RepeatPrefix prefix) {
        if (instruction.isMemory() && instruction.repeat() == prefix && elidesLock(prefix)) {
            return prefix == RepeatPrefix.REP ? "xrelease" : "xacquire";
        }
        if (prefix == RepeatPrefix.REPNE) {
            return isNearBranch() ? "bnd" : "repnz";
        }
        return form.repeatKind() == RepeatKind.REP ? "rep" : "repz";
    }

    /** XACQUIRE needs a locked instruction; XRELEASE also goes with plain stores. */
    private boolean elidesLock(RepeatPrefix prefix) {
        if (instruction.hasLock() && form.isLockable() || form.operation().equals("xchg")) {
            return true;
        }
        int opcode = form.encoding().opcode();
        boolean store = form.operation().equals("mov")
                && form.encoding().map() == OpcodeMap.PRIMARY
                && (opcode == 0x88 || opcode == 0x89 || opcode == 0xc6 || opcode == 0xc7);
        return store && prefix == RepeatPrefix.REP;
    }

    private boolean isIndirectNearBranch() {
        boolean near = form.operation().equals("jmp") || form.operation().equals("call");
        return near && form.encoding().hasModRm() && !instruction.isMemory()
                || near && form.encoding().hasModRm() && instruction.mode() == CpuMode.BITS64;
    }

    private boolean isNearBranch() {
        return switch (form.operation()) {
            case "jmp", "call", "ret", "jcc" -> true;
            default -> false;
        };
    }
}
