package dev.bootsmith.assembler.layout;

import dev.bootsmith.assembler.symbol.Resolved;
import dev.bootsmith.assembler.symbol.Resolver;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes out the bytes of a section whose sizes are final; jumps get their displacements or a fixup. */
public final class SectionImage {
    private final Section section;
    private final Resolver resolver = new Resolver();
    private final ByteBuilder out = new ByteBuilder(256);
    private final NopFill.@Nullable Style padding;

    private SectionImage(Section section, NopFill.@Nullable Style padding) {
        this.section = section;
        this.padding = padding;
    }

    /**
     * Returns the bytes; fields with fixups hold zeros. Adds fixups for jumps that leave the section.
     *
     * @param padding what to pad all code with, or null for what each place asks for
     */
    public static ByteBuilder of(Section section, NopFill.@Nullable Style padding) {
        SectionImage image = new SectionImage(section, padding);
        for (Fragment f = section.first(); f != null; f = f.next) {
            image.append(f);
        }
        return image.out;
    }

    private void append(Fragment f) {
        byte[] fixed = f.subsection.contents(f);
        out.put(fixed);
        switch (f.tail) {
            case FILL -> {
                for (long i = 0; i < f.amount; i++) {
                    out.put(f.pattern);
                }
            }
            case ALIGN, ORG -> appendPadding(f);
            case SPACE -> {
                for (long i = 0; i < f.tailSize / f.pattern.length; i++) {
                    out.put(f.pattern);
                }
            }
            case ALIGN_CODE -> NopFill.append(out, nops(f), (int) f.tailSize, 0);
            case SPACE_NOP -> NopFill.append(out, nops(f), (int) f.tailSize, (int) f.limit);
            case PAD -> appendPad(f, Objects.requireNonNull(f.pad));
            case COMPUTED -> Objects.requireNonNull(f.computed).append(out, number(Objects.requireNonNull(f.value)));
            case JUMP -> appendJump(f, Objects.requireNonNull(f.jump), Objects.requireNonNull(f.target));
        }
    }

    private void appendPad(Fragment f, BranchPad pad) {
        if (pad.role == BranchPad.Role.PREFIX) {
            out.fill(pad.prefix(), (int) f.tailSize);
        } else {
            NopFill.append(out, nops(f), (int) f.tailSize, 0);
        }
    }

    private NopFill.Style nops(Fragment f) {
        return padding != null ? padding : Objects.requireNonNull(f.nops);
    }

    /** A padding that is no multiple of its pattern starts with zeros. */
    private void appendPadding(Fragment f) {
        long odd = f.tailSize % f.pattern.length;
        out.fill(0, (int) odd);
        for (long i = 0; i < f.tailSize / f.pattern.length; i++) {
            out.put(f.pattern);
        }
    }

    private long number(Value value) {
        return resolver.resolve(value)
                .filter(Resolved::isNumber)
                .map(Resolved::number)
                .orElse(0L);
    }

    private void appendJump(Fragment f, JumpForm form, Symbol target) {
        int opcodeAt = out.size() - 1;
        boolean inside = Relaxation.isRelaxable(f, section);
        if (f.tailSize == 1) {
            out.put8((int) (targetOffset(f, target) - (out.size() + 1)));
            return;
        }
        int width = form.wideBytes();
        int opcode = out.get8(opcodeAt);
        switch (form.kind()) {
            case UNCONDITIONAL -> out.patch(opcodeAt, 0xe9, 1);
            case CONDITIONAL -> {
                out.patch(opcodeAt, 0x0f, 1);
                out.put8(opcode + 0x10);
            }
            case CONDITIONAL_8086 -> {
                if (width == 2) {
                    out.patch(opcodeAt, opcode ^ 1, 1);
                    out.put8(3).put8(0xe9);
                } else {
                    out.patch(opcodeAt, 0x0f, 1);
                    out.put8(opcode + 0x10);
                }
            }
        }
        int field = out.size();
        if (inside) {
            out.put(targetOffset(f, target) - (field + width), width);
            return;
        }
        out.put(0, width);
        Fixup.Reference reference =
                form.branch64() && width == 4 && f.amount == 0 ? Fixup.Reference.BRANCH64 : Fixup.Reference.PC_RELATIVE;
        section.fixups()
                .add(new Fixup(
                        f,
                        field - f.address,
                        width,
                        new Value.Address(target, null, f.amount, null),
                        reference,
                        width,
                        form.relocation(),
                        f.place));
    }

    private long targetOffset(Fragment f, Symbol target) {
        Resolved resolved = resolver.resolve(target, f.amount).orElseThrow();
        Symbol base = resolved.symbol();
        return resolved.number() + (base == null ? 0 : Resolver.offset(base));
    }
}
