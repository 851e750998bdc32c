package dev.bootsmith.assembler.output;

import dev.bootsmith.assembler.layout.ExplicitRelocation;
import dev.bootsmith.assembler.layout.Fixup;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.symbol.Anchor;
import dev.bootsmith.assembler.symbol.Resolved;
import dev.bootsmith.assembler.symbol.Resolver;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.RelocationType;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fills the fields of one section, or makes relocations where only the linker can.
 *
 * @gas Relocations; @elf Relocation Types
 */
final class FieldResolver {
    /** A relocation before the object file's own symbols exist. */
    record Reference(
            long offset, RelocationType type, @Nullable Symbol symbol, long addend) {}

    /** A symbol of this name is the global offset table, and a reference to it the distance to the table. */
    private static final String TABLE = "_GLOBAL_OFFSET_TABLE_";

    private final Section section;
    private final ByteBuilder bytes;
    private final ElfMachine machine;
    private final FieldProblems problems;
    private final Resolver resolver = Resolver.forFields();
    private final List<Reference> references = new ArrayList<>();
    private boolean isNamed;

    FieldResolver(Section section, ByteBuilder bytes, ElfMachine machine, FieldProblems problems) {
        this.section = section;
        this.bytes = bytes;
        this.machine = machine;
        this.problems = problems;
    }

    /** Resolves all fixups and returns the relocations: first those of statements, then those of jumps. */
    List<Reference> run() {
        for (Fixup fixup : section.fixups()) {
            Optional<Resolved> resolved = resolver.resolve(fixup.value());
            if (resolved.isEmpty()) {
                problems.invalidOperands(fixup.place());
            } else {
                resolve(fixup, resolved.get());
            }
        }
        return section.explicitRelocations().isEmpty() ? references : withExplicit();
    }

    /** Returns whether the section's symbol is wanted though no relocation refers to it. */
    boolean isNamed() {
        return isNamed;
    }

    /** Merges those that the source asks for: each goes before the first field that lies behind it, in their own order. */
    private List<Reference> withExplicit() {
        List<Reference> merged = new ArrayList<>();
        int next = 0;
        List<Reference> explicit = explicit();
        for (Reference reference : references) {
            while (next < explicit.size() && explicit.get(next).offset() < reference.offset()) {
                merged.add(explicit.get(next++));
            }
            merged.add(reference);
        }
        merged.addAll(explicit.subList(next, explicit.size()));
        return merged;
    }

    private List<Reference> explicit() {
        List<Reference> result = new ArrayList<>();
        for (ExplicitRelocation wanted : section.explicitRelocations()) {
            Optional<Resolved> at = resolver.resolve(wanted.offset());
            Symbol base = at.map(Resolved::symbol).orElse(null);
            if (wanted.offset() instanceof Value.Constant) {
                section.sectionSymbol().markUsedInRelocation();
                isNamed = true;
            }
            if (at.isEmpty() || at.get().minus() != null || base != null && base.anchor() == null) {
                problems.relocationOffset(wanted.place());
                continue;
            }
            Value value = wanted.target();
            Optional<Resolved> target = value == null ? Optional.of(Resolved.of(0)) : resolver.resolve(value);
            if (target.isEmpty() || target.get().minus() != null) {
                problems.invalidOperands(wanted.place());
                continue;
            }
            Symbol symbol = target.get().symbol();
            if (symbol != null) {
                symbol.markUsedInRelocation();
            }
            long offset = (base == null ? 0 : Resolver.offset(base)) + at.get().number();
            long addend = target.get().number();
            int width = wanted.type().widthBytes();
            if (machine == ElfMachine.I386 && offset >= 0 && offset + width <= bytes.size()) {
                for (int i = 0; i < width; i++) {
                    long there = bytes.get8((int) offset + i) & 0xff;
                    addend += there << 8 * i;
                }
                bytes.patch((int) offset, addend, width);
            }
            result.add(new Reference(offset, wanted.type(), symbol, addend));
        }
        return result;
    }

    /** A branch through the linkage table to what is defined in this file for it alone is a plain branch. */
    private static Fixup withoutTable(Fixup fixup, Resolved value) {
        RelocationType type = fixup.relocation();
        Symbol symbol = value.symbol();
        boolean isPlain = (type == RelocationType.R_386_PLT32 || type == RelocationType.R_X86_64_PLT32)
                && fixup.reference() != Fixup.Reference.DATA
                && symbol != null
                && !symbol.isExternal()
                && symbol.anchor() != null
                && symbol.type() != ObjectWriter.TYPE_IFUNC;
        return isPlain ? fixup.withoutRelocation() : fixup;
    }

    private void resolve(Fixup written, Resolved value) {
        Fixup fixup = withoutTable(written, value);
        boolean pcRelative =
                fixup.reference() == Fixup.Reference.PC_RELATIVE || fixup.reference() == Fixup.Reference.BRANCH64;
        Symbol minus = value.minus();
        if (minus != null && value.symbol() == null && isSize(fixup)) {
            Optional<Resolved> size = sizeOf(minus);
            if (size.isPresent()) {
                storeSize(fixup, value.number() - size.get().number());
                return;
            }
        }
        if (value.minus() != null) {
            resolveDifference(fixup, value, value.minus(), pcRelative);
            return;
        }
        Symbol symbol = value.symbol();
        if (symbol == null) {
            if (fixup.relocation() != null
                    && fixup.relocation().calculation() != RelocationType.Calculation.SIZE
                    && !staysLocal(fixup.relocation())
                    && fixup.value() instanceof Value.Address address
                    && address.minus() == null) {
                // The table's entry belongs to the symbol though its value is known.
                long addend = address.addend() - (pcRelative ? fixup.pcBias() : 0);
                relocate(fixup, address.symbol(), addend, pcRelative);
                return;
            }
            if (pcRelative) {
                relocate(fixup, null, value.number() - fixup.pcBias(), true);
            } else {
                store(fixup, value.number(), fixup.reference() == Fixup.Reference.ABSOLUTE_SIGNED);
            }
            return;
        }
        if (isSize(fixup)) {
            Optional<Resolved> size = sizeOf(symbol);
            if (size.isPresent()) {
                storeSize(fixup, size.get().number() + value.number());
                return;
            }
        }
        boolean local = !symbol.isExternal() && symbol.type() != ObjectWriter.TYPE_IFUNC;
        if (pcRelative && local && isHere(symbol) && staysLocal(fixup.relocation())) {
            long distance = Resolver.offset(symbol) + value.number() - fixup.address() - fixup.pcBias();
            store(fixup, distance, true);
            return;
        }
        long addend = value.number() - (pcRelative ? fixup.pcBias() : 0);
        relocateAgainst(fixup, symbol, value.number(), addend, pcRelative);
    }

    private static boolean isSize(Fixup fixup) {
        return fixup.relocation() != null && fixup.relocation().calculation() == RelocationType.Calculation.SIZE;
    }

    /** What is known of sizes counts as unsigned where addresses are wider than the field. */
    private void storeSize(Fixup fixup, long number) {
        if (machine == ElfMachine.X86_64 && fixup.widthBytes() == 4 && number >>> 32 != 0) {
            problems.doesNotFit(fixup, number, fixup.address());
        } else {
            store(fixup, number, false);
        }
    }

    /** The size of a symbol of this file that no other can replace, if it is known. */
    private Optional<Resolved> sizeOf(Symbol symbol) {
        Anchor anchor = symbol.anchor();
        if (anchor != null && anchor.zone() instanceof Section of && of.sectionSymbol() == symbol) {
            return Optional.of(Resolved.of(of.size()));
        }
        Value size = symbol.size();
        if (symbol.isExternal() || symbol.anchor() == null || size == null) {
            return Optional.empty();
        }
        return resolver.resolve(size).filter(found -> found.symbol() == null && found.minus() == null);
    }

    /** {@code a - b} with b in this very section is the distance from b, so relative to the field. */
    private void resolveDifference(Fixup fixup, Resolved value, Symbol minus, boolean pcRelative) {
        Symbol symbol = value.symbol();
        boolean isAddress = pcRelative
                && fixup.reference() == Fixup.Reference.PC_RELATIVE
                && fixup.widthBytes() == 4
                && machine == ElfMachine.X86_64;
        if (isAddress && isHere(minus)) {
            // Relative to the next instruction as it is, the difference only shifts the target.
            long number = value.number() - Resolver.offset(minus);
            if (symbol == null) {
                relocate(fixup, null, number - fixup.pcBias(), true);
            } else {
                relocateAgainst(fixup, symbol, number, number - fixup.pcBias(), true);
            }
            return;
        }
        if (pcRelative || !isHere(minus) || minus.isIndirectFunction()) {
            problems.cannotSubtract(fixup.place(), nameOf(symbol), nameOf(minus));
            return;
        }
        long addend = value.number() - Resolver.offset(minus) + fixup.address();
        if (symbol == null) {
            relocate(fixup, null, addend, true);
            return;
        }
        if (isHere(symbol) && !symbol.isExternal() && !symbol.isIndirectFunction()) {
            throw new AssertionError("difference within a section is a number");
        }
        if (symbol.anchor() != null
                && symbol.anchor().zone() instanceof Section target
                && target.has(SectionFlag.MERGE)) {
            relocate(fixup, symbol, addend, true);
            return;
        }
        relocateAgainst(fixup, symbol, addend, addend, true);
    }

    private static String nameOf(@Nullable Symbol symbol) {
        return symbol == null ? "0" : symbol.name();
    }

    private boolean isHere(Symbol symbol) {
        Anchor anchor = symbol.anchor();
        return anchor != null && anchor.zone() == section;
    }

    /** Relocations that make the linker build something must stay even if the target is known. */
    private static boolean staysLocal(@Nullable RelocationType type) {
        return type == null
                || type == RelocationType.R_X86_64_PLT32
                || type.calculation() == RelocationType.Calculation.PC_RELATIVE;
    }

    private void relocateAgainst(Fixup fixup, Symbol symbol, long number, long addend, boolean pcRelative) {
        Anchor anchor = symbol.anchor();
        if (anchor == null || symbol.isExternal() || !isAdjustable(fixup, symbol, number, pcRelative)) {
            relocate(fixup, symbol, addend, pcRelative);
            return;
        }
        relocate(fixup, anchor.zone().sectionSymbol(), addend + Resolver.offset(symbol), pcRelative);
    }

    /** Whether the section's symbol may stand for a local one. */
    private boolean isAdjustable(Fixup fixup, Symbol symbol, long number, boolean pcRelative) {
        if (symbol.type() == ObjectWriter.TYPE_TLS || symbol.type() == ObjectWriter.TYPE_IFUNC) {
            return false;
        }
        Section target =
                (Section) java.util.Objects.requireNonNull(symbol.anchor()).zone();
        if (target.has(SectionFlag.TLS)) {
            return false;
        }
        if (target != section && isLinkedOnce(target) && !isTemporary(symbol)) {
            // The linker may take another file's section, where the same function lies elsewhere.
            return false;
        }
        if (target.has(SectionFlag.MERGE) && (number != 0 || pcRelative && machine == ElfMachine.X86_64)) {
            return false;
        }
        RelocationType type = fixup.relocation();
        return type == null
                || type == RelocationType.R_386_GOTOFF
                        && fixup.reference() != Fixup.Reference.DATA
                        && !target.has(SectionFlag.MERGE)
                || type.calculation() == RelocationType.Calculation.ABSOLUTE
                || type.calculation() == RelocationType.Calculation.PC_RELATIVE;
    }

    private static boolean isLinkedOnce(Section target) {
        return target.isComdat() || target.name().startsWith(".gnu.linkonce");
    }

    private static boolean isTemporary(Symbol symbol) {
        return symbol.name().isEmpty() || symbol.name().startsWith(".L");
    }

    private void relocate(Fixup fixup, @Nullable Symbol symbol, long addend, boolean pcRelative) {
        RelocationType type = fixup.relocation();
        if (type == null) {
            type = usualType(fixup, symbol, pcRelative);
        }
        if (type == null) {
            problems.noRelocation(fixup.place(), fixup.widthBytes(), machine);
            return;
        }
        if (symbol != null) {
            symbol.markUsedInRelocation();
        }
        if (machine == ElfMachine.I386) {
            // Whatever is added to it, a jump through the linkage table reaches the table's entry.
            boolean isTableJump = type == RelocationType.R_386_PLT32 && pcRelative && fixup.pcBias() != 0;
            bytes.patch((int) fixup.address(), isTableJump ? -4 : addend, fixup.widthBytes());
        }
        references.add(new Reference(fixup.address(), type, symbol, addend));
    }

    private @Nullable RelocationType usualType(Fixup fixup, @Nullable Symbol symbol, boolean pcRelative) {
        if (symbol != null && symbol.name().equals(TABLE) && fixup.widthBytes() >= 4) {
            return machine == ElfMachine.I386
                    ? fixup.widthBytes() == 4 ? RelocationType.R_386_GOTPC : null
                    : fixup.widthBytes() == 4 ? RelocationType.R_X86_64_GOTPC32 : RelocationType.R_X86_64_GOTPC64;
        }
        if (machine == ElfMachine.I386) {
            return switch (fixup.widthBytes()) {
                case 1 -> pcRelative ? RelocationType.R_386_PC8 : RelocationType.R_386_8;
                case 2 -> pcRelative ? RelocationType.R_386_PC16 : RelocationType.R_386_16;
                case 4 ->
                    pcRelative
                            ? RelocationType.R_386_PC32
                            : fixup.reference() == Fixup.Reference.ABSOLUTE_SIGNED ? null : RelocationType.R_386_32;
                default -> null;
            };
        }
        return switch (fixup.widthBytes()) {
            case 1 -> pcRelative ? RelocationType.R_X86_64_PC8 : RelocationType.R_X86_64_8;
            case 2 -> pcRelative ? RelocationType.R_X86_64_PC16 : RelocationType.R_X86_64_16;
            case 4 -> fourBytes(fixup, symbol, pcRelative);
            case 8 -> pcRelative ? RelocationType.R_X86_64_PC64 : RelocationType.R_X86_64_64;
            default -> null;
        };
    }

    /** Branches to what another file may define go through the linkage table. */
    private static RelocationType fourBytes(Fixup fixup, @Nullable Symbol symbol, boolean pcRelative) {
        if (!pcRelative) {
            return fixup.reference() == Fixup.Reference.ABSOLUTE_SIGNED
                    ? RelocationType.R_X86_64_32S
                    : RelocationType.R_X86_64_32;
        }
        boolean outside = symbol != null && (symbol.isExternal() || symbol.anchor() == null);
        return fixup.reference() == Fixup.Reference.BRANCH64 && outside
                ? RelocationType.R_X86_64_PLT32
                : RelocationType.R_X86_64_PC32;
    }

    /** Stores a known number, checking that it fits. */
    private void store(Fixup fixup, long number, boolean isSigned) {
        boolean signed = isSigned && !(machine == ElfMachine.I386 && fixup.widthBytes() == 2);
        int bits = fixup.widthBytes() * 8;
        // Addresses of 32-bit objects come round, and all they can be is stored; words are not told from negative ones.
        boolean isRound = machine == ElfMachine.I386 && bits >= 32;
        if (bits < 64 && !isRound) {
            long mask = -1L << (signed ? bits - 1 : bits);
            boolean fits = signed
                    ? (number & mask) == 0 || (number & mask) == mask
                    : (number & mask) == 0 || (-number & mask) == 0;
            if (!fits) {
                problems.doesNotFit(fixup, number, fixup.address());
            }
        }
        bytes.patch((int) fixup.address(), number, fixup.widthBytes());
    }
}
