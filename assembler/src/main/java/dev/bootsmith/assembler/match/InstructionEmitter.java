package dev.bootsmith.assembler.match;

import dev.bootsmith.assembler.ast.Operand.Indirection;
import dev.bootsmith.assembler.diag.AssemblerCode;
import dev.bootsmith.assembler.directive.Modifiers;
import dev.bootsmith.assembler.layout.BranchPad;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.JumpForm;
import dev.bootsmith.assembler.match.Argument.MemoryArgument;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.parse.SyntaxError;
import dev.bootsmith.assembler.state.AssemblyState;
import dev.bootsmith.assembler.state.CodeMode;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.isa.model.CpuMode;
import dev.bootsmith.isa.model.InstructionForm;
import dev.bootsmith.isa.model.OpcodeMap;
import dev.bootsmith.isa.model.OperandPlace;
import dev.bootsmith.objectfile.model.RelocationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts instructions into the section, with fixups for what is not known yet, and jumps that may grow. */
final class InstructionEmitter {
    private static final String GOT = "_GLOBAL_OFFSET_TABLE_";
    private static final String CALL_MARK = "tlscall";
    /** What AT&amp;T syntax lets only one symbol and a known number have. */
    private static final Set<String> ONE_SYMBOL = Set.of("gotoff", "gotpcrel");

    private static final int LONGEST_INSTRUCTION = 15;

    private final AssemblyState state;
    private final InsertedCode inserted;

    InstructionEmitter(AssemblyState state) {
        this.state = state;
        this.inserted = new InsertedCode(state);
    }

    /** Emits prefixes that stand alone in a statement, in the order in which one instruction has them. */
    void emitBare(Prefixes prefixes, String name) {
        ByteBuilder out = state.emitter().bytes();
        appendPrefixes(prefixes, out);
        if (prefixes.repeat != 0) {
            out.put8(prefixes.repeat);
        }
        if (prefixes.lock && !state.options().has(Trait.OMIT_LOCK)) {
            out.put8(Prefixes.LOCK);
        }
        if (prefixes.writesRex) {
            out.put8(Prefixes.REX | prefixes.rex);
        }
        if (prefixes.waitsLast) {
            out.put8(Prefixes.WAIT);
        }
        inserted.afterPrefixes(name);
    }

    private static void appendPrefixes(Prefixes prefixes, ByteBuilder out) {
        if (prefixes.wait) {
            out.put8(Prefixes.WAIT);
        }
        if (prefixes.segment != 0) {
            out.put8(prefixes.segment);
        }
        if (prefixes.addressSize) {
            out.put8(Prefixes.ADDRESS_SIZE);
        }
        if (prefixes.operandSize) {
            out.put8(Prefixes.OPERAND_SIZE);
        }
    }

    /** Returns the short form of a jump to an address, which may have to grow; null if this is none. */
    @Nullable
    InstructionForm jumpForm(List<InstructionForm> forms, List<Argument> arguments) {
        if (arguments.size() != 1
                || !(arguments.get(0) instanceof MemoryArgument memory)
                || !memory.isAbsolute()
                || memory.parenthesised()
                || memory.segment() != null
                || memory.indirection() != Indirection.NONE) {
            return null;
        }
        CpuMode mode = state.codeMode().cpuMode();
        for (InstructionForm form : forms) {
            boolean isShort = form.existsIn(mode)
                    && form.operands().size() == 1
                    && form.operands().get(0).place() == OperandPlace.RELATIVE
                    && form.operands().get(0).sizeBits() == 8;
            if (isShort && (form.operation().equals("jmp") || form.operation().equals("jcc"))) {
                return form;
            }
        }
        return null;
    }

    private static String rexWord(int bits) {
        StringBuilder word = new StringBuilder("rex.");
        for (int i = 3; i >= 0; i--) {
            if ((bits >> i & 1) != 0) {
                word.append("BXRW".charAt(i));
            }
        }
        return word.toString();
    }

    /** Emits a jump that may have to grow. */
    void emitJump(InstructionForm form, MemoryArgument target, Prefixes prefixes) throws SyntaxError {
        boolean ignoresSize =
                state.codeMode() == CodeMode.CODE64 && state.options().has(Trait.INTEL64);
        boolean code16 = !ignoresSize
                && (state.codeMode().cpuMode() == CpuMode.BITS16) != prefixes.operandSize
                && (prefixes.rex & 8) == 0;
        Emitter emitter = state.emitter();
        inserted.padJump(form);
        ByteBuilder out = emitter.bytes();
        appendPrefixes(prefixes, out);
        if (prefixes.repeat != 0) {
            out.put8(prefixes.repeat);
        }
        if (prefixes.writesRex) {
            out.put8(Prefixes.REX | prefixes.rex);
        }
        out.put8(form.encoding().opcode());
        Value value = target.displacement();
        RelocationType relocation = null;
        if (value instanceof Value.Address address && address.modifier() != null) {
            relocation = relocation(address, 4, target.start(), target.end());
            value = new Value.Address(address.symbol(), address.minus(), address.addend(), null);
        }
        JumpForm.Kind kind = form.operation().equals("jmp")
                ? JumpForm.Kind.UNCONDITIONAL
                : !state.processor().is32Bit() && code16 ? JumpForm.Kind.CONDITIONAL_8086 : JumpForm.Kind.CONDITIONAL;
        JumpForm jump = new JumpForm(
                kind,
                code16 ? 2 : 4,
                state.codeMode() == CodeMode.CODE64,
                prefixes.displacement == Prefixes.DisplacementWidth.FULL,
                state.options().has(Trait.PREEMPTIBLE),
                relocation);
        if (value instanceof Value.Address address && address.minus() == null) {
            emitter.jump(address.symbol(), address.addend(), jump);
        } else {
            emitter.jump(Symbol.of(value), 0, jump);
        }
        inserted.after(form, List.of(target), prefixes);
    }

    /** Encodes the chosen form and notes its fields. */
    void emit(InstructionMatcher.Match match, Prefixes prefixes) throws SyntaxError {
        InstructionForm form = match.form();
        List<@Nullable Argument> arguments = withoutCallMark(match.arguments());
        FormEncoder encoder = new FormEncoder(form, state.codeMode().cpuMode(), arguments, prefixes, state.options());
        boolean far = form.operands().size() == 1 && form.operands().get(0).place() == OperandPlace.FAR_POINTER;
        EncodedForm encoded = far ? encoder.encodeFar() : encoder.encode();
        if (encoded == null) {
            state.report(AssemblerCode.HIGH_BYTE_WITH_REX);
            return;
        }
        if (encoded.repeatedRex != 0) {
            state.report(AssemblerCode.PREFIX_NOT_WITH, rexWord(encoded.repeatedRex), form.mnemonic());
            return;
        }
        if (encoded.bytes.size() > LONGEST_INSTRUCTION) {
            state.report(AssemblerCode.INSTRUCTION_TOO_LONG, encoded.bytes.size());
        }
        inserted.fenceBefore(form, arguments, encoded);
        BranchPad pad = inserted.pad(form, arguments);
        int start = state.emitter().offset();
        boolean isPlain = true;
        for (EncodedForm.Field field : encoded.fields) {
            isPlain &= note(field, encoded, start, form);
        }
        if (pad != null) {
            inserted.allow(pad, encoded, arguments, isPlain, encoded.segment);
        }
        state.emitter().bytes().put(encoded.bytes.toByteArray());
        inserted.after(form, arguments, prefixes);
    }

    /**
     * Returns the operands as they are encoded. {@code *x@tlscall(%rax)} only marks the call for the linker, which may replace it by a NOP: a relocation without a
     * field at the instruction's first byte, and no displacement.
     *
     * @elf Drepper, ELF Handling For Thread-Local Storage; Oliva, TLS descriptors
     */
    private List<@Nullable Argument> withoutCallMark(List<@Nullable Argument> written) throws SyntaxError {
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) instanceof MemoryArgument memory
                    && memory.displacement() instanceof Value.Address address
                    && CALL_MARK.equals(address.modifier())) {
                RelocationType mark = relocation(address, 4, memory.start(), memory.end());
                Value target = new Value.Address(address.symbol(), address.minus(), address.addend(), null);
                state.emitter().addFixup(state.emitter().offset(), 0, target, Fixup.Reference.ABSOLUTE, 0, mark);
                List<@Nullable Argument> encoded = new ArrayList<>(written);
                encoded.set(i, memory.withDisplacement(Value.of(0)));
                return encoded;
            }
        }
        return written;
    }

    /** Notes a field; returns false if the linker may rewrite the instruction together with its neighbours. */
    private boolean note(EncodedForm.Field field, EncodedForm encoded, int start, InstructionForm form)
            throws SyntaxError {
        Value value = field.value();
        int tail = encoded.bytes.size() - field.offset();
        boolean pcRelative =
                field.kind() == EncodedForm.Kind.RIP_DISPLACEMENT || field.kind() == EncodedForm.Kind.BRANCH;
        RelocationType relocation = null;
        if (value instanceof Value.Address address && address.modifier() != null) {
            relocation = relaxable(relocation(address, field.widthBytes(), 0, 0), encoded, field, form);
            boolean isUnsigned = !pcRelative && !field.signed() && field.widthBytes() == 4;
            if (isUnsigned && state.codeMode() == CodeMode.CODE64 && relocation != RelocationType.R_X86_64_SIZE32) {
                throw new SyntaxError(AssemblerCode.BAD_MODIFIER, 0, 0, "@" + address.modifier(), 4);
            }
            value = new Value.Address(address.symbol(), address.minus(), address.addend(), null);
        } else if (value instanceof Value.Address address
                && address.symbol().name().equals(GOT)
                && field.kind() != EncodedForm.Kind.BRANCH) {
            relocation = gotRelocation(field);
            if (relocation != null && !pcRelative && address.minus() == null) {
                value = address.plus(field.offset());
            }
        }
        Fixup.Reference reference = pcRelative
                ? field.kind() == EncodedForm.Kind.BRANCH
                                && state.codeMode() == CodeMode.CODE64
                                && field.widthBytes() == 4
                        ? Fixup.Reference.BRANCH64
                        : Fixup.Reference.PC_RELATIVE
                : relocation == RelocationType.R_386_GOTOFF && field.kind() == EncodedForm.Kind.IMMEDIATE
                        ? Fixup.Reference.DATA
                        : field.signed() ? Fixup.Reference.ABSOLUTE_SIGNED : Fixup.Reference.ABSOLUTE;
        state.emitter()
                .addFixup(
                        start + field.offset(),
                        field.widthBytes(),
                        value,
                        reference,
                        pcRelative ? tail : 0,
                        relocation);
        return relocation == null || !Modifiers.isThreadLocal(relocation) && !isOfTable(relocation);
    }

    private static boolean isOfTable(RelocationType type) {
        return type == RelocationType.R_386_GOTPC
                || type == RelocationType.R_X86_64_GOTPC32
                || type == RelocationType.R_X86_64_GOTPC64;
    }

    private @Nullable RelocationType gotRelocation(EncodedForm.Field field) {
        if (!state.is64BitObject()) {
            return field.widthBytes() == 4 ? RelocationType.R_386_GOTPC : null;
        }
        return field.widthBytes() == 8
                ? RelocationType.R_X86_64_GOTPC64
                : field.widthBytes() == 4 ? RelocationType.R_X86_64_GOTPC32 : null;
    }

    private RelocationType relocation(Value.Address address, int widthBytes, int start, int end) throws SyntaxError {
        String word = java.util.Objects.requireNonNull(address.modifier());
        RelocationType type = Modifiers.forData(state.options().machine(), word, widthBytes);
        boolean isSum = !state.syntax().isIntel() && address.symbol().isExpression() && ONE_SYMBOL.contains(word);
        if (type == null || isSum) {
            throw new SyntaxError(AssemblerCode.BAD_MODIFIER, start, end, "@" + word, widthBytes);
        }
        if (Modifiers.isThreadLocal(type)) {
            address.symbol().setType(6);
        }
        return type;
    }

    /** A load or call through the table that the linker may turn into a direct one has a type of its own. */
    private RelocationType relaxable(
            RelocationType type, EncodedForm encoded, EncodedForm.Field field, InstructionForm form) {
        boolean got64 = type == RelocationType.R_X86_64_GOTPCREL && field.kind() == EncodedForm.Kind.RIP_DISPLACEMENT;
        boolean got32 = type == RelocationType.R_386_GOT32 && field.kind() == EncodedForm.Kind.DISPLACEMENT;
        boolean isPlain = form.encoding().map() != OpcodeMap.PRIMARY || encoded.hasOperandSizePrefix;
        if (isPlain || !got64 && !got32 || field.offset() != encoded.opcodeOffset + 2) {
            return type;
        }
        int opcode = encoded.bytes.get8(encoded.opcodeOffset);
        int modRm = encoded.bytes.get8(encoded.opcodeOffset + 1);
        int reg = modRm >> 3 & 7;
        // Without a base register the linker has to know which instruction it is, whatever the options say.
        boolean hasNoBase = got32 && (modRm & 0xc7) == 5;
        if (state.options().has(Trait.PLAIN_GOT) && !hasNoBase) {
            return type;
        }
        boolean isBranch = opcode == 0xff && (reg == 2 || reg == 4);
        boolean isLoad = opcode == 0x8b || opcode == 0x85 || (opcode | 0x38) == 0x3b;
        if (!isBranch && !isLoad) {
            return type;
        }
        if (got32) {
            return RelocationType.R_386_GOT32X;
        }
        return encoded.hasRex ? RelocationType.R_X86_64_REX_GOTPCRELX : RelocationType.R_X86_64_GOTPCRELX;
    }
}
