package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.DiagnosticList;
import dev.bootsmith.core.diag.DiagnosticSink;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.SectionType;
import dev.bootsmith.objectfile.raw.RawElf;
import dev.bootsmith.objectfile.raw.RawRelocation;
import dev.bootsmith.objectfile.raw.RawSection;
import dev.bootsmith.toolchain.ToolchainCode;
import dev.bootsmith.toolchain.binutils.CopyOptions.AddressChange;
import dev.bootsmith.toolchain.binutils.CopyOptions.AddressKind;
import dev.bootsmith.toolchain.binutils.CopyOptions.FlagChange;
import dev.bootsmith.toolchain.binutils.CopyOptions.Format;
import dev.bootsmith.toolchain.binutils.CopyOptions.NewContents;
import dev.bootsmith.toolchain.binutils.CopyOptions.Rename;
import dev.bootsmith.toolchain.binutils.CopyOptions.SectionOption;
import dev.bootsmith.toolchain.binutils.CopyOptions.Strip;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * What {@code objcopy} and {@code strip} make of one ELF file: choose and change its sections, choose and change its symbols,
 * write the format that is wanted.
 */
public final class ObjectCopy {
    private final GnuFile input;
    private final String outputName;
    private final CopyOptions options;
    private final DiagnosticSink sink;
    private final List<CopySection> sections = new ArrayList<>();
    private final Map<Integer, CopySection> byInputIndex = new HashMap<>();
    private boolean failed;

    private ObjectCopy(GnuFile input, String outputName, CopyOptions options, DiagnosticSink sink) {
        this.input = input;
        this.outputName = outputName;
        this.options = options;
        this.sink = sink;
    }

    /**
     * Copies one file.
     *
     * @param name how messages call it
     * @param outputName how S-records call it
     * @return the output's bytes, or nothing if an error was reported
     */
    public static Optional<byte[]> copy(
            String name, String outputName, RawElf elf, CopyOptions options, DiagnosticSink sink) {
        return new ObjectCopy(new GnuFile(name, elf), outputName, options, sink).run();
    }

    /** Returns the contents of a section of the input, for {@code --dump-section}. */
    public static Optional<byte[]> contents(RawElf elf, String section) {
        return elf.section(section).map(found -> found.contents().toByteArray());
    }

    /**
     * Returns the debug file of the flat image that the same options make: the input, with what is not in the image marked as
     * having no contents. Its symbols and lines stay.
     *
     * @param bytes the input's, which are not changed
     * @return nothing if the image has no code, or the input no names
     */
    public static Optional<byte[]> debugFile(String name, RawElf elf, byte[] bytes, CopyOptions options) {
        // The copy itself reported what is wrong.
        ObjectCopy copy = new ObjectCopy(new GnuFile(name, elf), name, options, new DiagnosticList());
        copy.chooseSections();
        boolean hasCode =
                copy.sections.stream().anyMatch(section -> section.isLoaded() && section.has(GnuSection.CODE));
        if (!hasCode || elf.symbols().size() < 2) {
            return Optional.empty();
        }
        byte[] result = bytes.clone();
        for (GnuSection section : copy.input.sections()) {
            CopySection kept = copy.byInputIndex.get(section.raw().index());
            boolean leftOut = section.has(GnuSection.LOAD) && (kept == null || !kept.isLoaded());
            if (leftOut) {
                int at = (int) elf.headers().offsetOfSectionType(section.raw().index());
                ByteBuffer.wrap(result).order(ByteOrder.LITTLE_ENDIAN).putInt(at, SectionType.NOBITS);
            }
        }
        return Optional.of(result);
    }

    private Optional<byte[]> run() {
        Format format = options.format().orElse(ownFormat());
        chooseSections();
        options.added().forEach(this::addSection);
        options.updated().forEach(this::updateSection);
        options.debugLink().ifPresent(this::addDebugLink);
        SymbolSelection symbols = new SymbolSelection(input, options, byInputIndex, sink);
        List<CopySymbol> kept = symbols.select();
        failed |= symbols.hasFailed();
        if (failed) {
            return Optional.empty();
        }
        fillGaps();
        changeContents(format);
        if (failed) {
            return Optional.empty();
        }
        long entry = options.start().orElse(input.elf().headers().entry()) + options.startChange();
        return switch (format) {
            case BINARY -> tooFarApart(FlatCopy.write(sections), input.name());
            case IHEX -> outOfRange(RecordWriter.intelHex(sections, entry));
            case SREC ->
                Optional.of(RecordWriter.sRecords(
                        sections, entry, outputName, options.smallestRecordType(), options.recordBytes()));
            case VERILOG -> Optional.of(RecordWriter.verilog(sections, options.verilogWidth()));
            case ELF32_I386 -> write(ElfClass.ELF32, ElfMachine.I386, kept, entry);
            case ELF64_X86_64 -> write(ElfClass.ELF64, ElfMachine.X86_64, kept, entry);
            case ELF32_X86_64 -> write(ElfClass.ELF32, ElfMachine.X86_64, kept, entry);
        };
    }

    private Optional<byte[]> tooFarApart(Optional<byte[]> image, String name) {
        if (image.isEmpty()) {
            sink.report(Diagnostic.of(ToolchainCode.SECTIONS_FAR_APART, name));
        }
        return image;
    }

    private Optional<byte[]> outOfRange(Optional<byte[]> records) {
        if (records.isEmpty()) {
            sink.report(Diagnostic.of(ToolchainCode.ADDRESS_BEYOND_RECORDS, input.name()));
        }
        return records;
    }

    private Format ownFormat() {
        if (input.elf().is64()) {
            return Format.ELF64_X86_64;
        }
        return input.elf().headers().machine() == ElfMachine.I386 ? Format.ELF32_I386 : Format.ELF32_X86_64;
    }

    private Optional<byte[]> write(ElfClass elfClass, ElfMachine machine, List<CopySymbol> symbols, long entry) {
        ForeignFormat foreign = new ForeignFormat(input, elfClass, machine);
        Optional<String> inexpressible = foreign.convert(sections);
        if (inexpressible.isPresent()) {
            sink.report(Diagnostic.of(
                    ToolchainCode.RELOCATIONS_OF_OTHER_MACHINE, input.name(), machine, inexpressible.get()));
            return Optional.empty();
        }
        if (!relocationsHaveTheirSymbols(symbols)) {
            return Optional.empty();
        }
        ElfCopyWriter writer = new ElfCopyWriter(input, elfClass, machine, sections, symbols, byInputIndex);
        return tooFarApart(writer.write(entry), input.name());
    }

    private boolean relocationsHaveTheirSymbols(List<CopySymbol> symbols) {
        Set<Integer> present = new HashSet<>();
        symbols.forEach(symbol -> present.add(symbol.inputIndex));
        Set<Integer> missing = new TreeSet<>();
        for (CopySection section : sections) {
            for (RawRelocation relocation : section.relocations) {
                if (relocation.symbolIndex() != 0 && !present.contains(relocation.symbolIndex())) {
                    missing.add(relocation.symbolIndex());
                }
            }
        }
        for (int index : missing) {
            boolean exists = index > 0 && index < input.elf().symbols().size();
            String symbol = exists ? input.elf().nameOf(input.elf().symbols().get(index)) : String.valueOf(index);
            sink.report(Diagnostic.of(ToolchainCode.SYMBOL_REQUIRED, input.name(), symbol));
        }
        return missing.isEmpty();
    }

    // ---- sections ----

    private void chooseSections() {
        for (GnuSection section : input.sections()) {
            if (isStripped(section)) {
                continue;
            }
            CopySection copy = new CopySection(section);
            changeFlags(copy, section);
            rename(copy);
            changeAddresses(copy, section);
            Long alignment = options.alignments().get(section.name());
            copy.alignment = alignment == null ? copy.alignment : alignment;
            takeRelocations(copy, section);
            sections.add(copy);
            byInputIndex.put(section.raw().index(), copy);
        }
    }

    private boolean isStripped(GnuSection section) {
        String name = section.name();
        if (options.sections(SectionOption.KEEP).matches(name)) {
            return false;
        }
        if (options.sections(SectionOption.REMOVE).matches(name)) {
            return true;
        }
        if (!options.sections(SectionOption.ONLY).isEmpty()
                && !options.sections(SectionOption.ONLY).matches(name)) {
            return true;
        }
        boolean stripsDebug = switch (options.strip()) {
            case DEBUG, UNNEEDED, ALL -> true;
            case NONE, ALL_BUT_DEBUG -> options.discard() == CopyOptions.Discard.ALL_LOCALS;
        };
        if (section.has(GnuSection.DEBUGGING) && stripsDebug) {
            return true;
        }
        return section.has(GnuSection.GROUP) && losesSignature(section);
    }

    /** A group goes with the symbol that names it, and with the last of its members. */
    private boolean losesSignature(GnuSection group) {
        int symbol = group.raw().header().info();
        boolean exists = symbol > 0 && symbol < input.elf().symbols().size();
        String signature = exists ? input.elf().nameOf(input.elf().symbols().get(symbol)) : "";
        boolean dropped = options.strip() == Strip.ALL
                && !options.symbols(CopyOptions.SymbolOption.KEEP).matches(signature);
        if (dropped || options.symbols(CopyOptions.SymbolOption.STRIP).matches(signature)) {
            return true;
        }
        for (long at = 4; at + 4 <= group.contents().size(); at += 4) {
            int member = group.contents().get32(at);
            GnuSection section = member > 0 && member < input.elf().sections().size() ? input.section(member) : null;
            if (section != null && !isStripped(section)) {
                return false;
            }
        }
        return true;
    }

    private void changeFlags(CopySection copy, GnuSection section) {
        for (FlagChange change : options.flagChanges()) {
            if (change.sections().matches(section.name())) {
                boolean gains = (change.flags() & GnuSection.CONTENTS) != 0
                        && section.raw().isNobits();
                copy.flags = change.flags() | section.flags() & (GnuSection.CONTENTS | GnuSection.RELOC);
                if (gains) {
                    copy.contents = new byte[(int) Math.min(section.size(), Integer.MAX_VALUE - 8)];
                }
                retype(copy, section);
                return;
            }
        }
        boolean loaded = section.has(GnuSection.ALLOC);
        boolean note = section.raw().type() == SectionType.NOTE;
        if (options.strip() == Strip.ALL_BUT_DEBUG && loaded && !note) {
            copy.flags &= ~(GnuSection.CONTENTS | GnuSection.LOAD | GnuSection.GROUP);
            copy.type = SectionType.NOBITS;
            copy.contents = new byte[0];
            copy.emptied = true;
        }
    }

    /** A section whose attributes changed gets the type that its attributes or its name ask for. */
    private static void retype(CopySection copy, GnuSection section) {
        int told = GnuSection.ALLOC
                | GnuSection.LOAD
                | GnuSection.READONLY
                | GnuSection.CODE
                | GnuSection.DATA
                | GnuSection.CONTENTS
                | GnuSection.DEBUGGING;
        if ((copy.flags & told) != (section.flags() & told)) {
            copy.type = 0;
        }
    }

    private void rename(CopySection copy) {
        Rename rename = options.renames().get(copy.name);
        if (rename != null) {
            copy.name = rename.newName();
            if (rename.flags().isPresent() && copy.source != null) {
                int fixed = GnuSection.CONTENTS | GnuSection.RELOC;
                copy.flags = rename.flags().getAsInt() | copy.flags & fixed;
                retype(copy, copy.source);
            }
        }
        boolean alloc = copy.has(GnuSection.ALLOC);
        if (alloc && !options.allocSectionPrefix().isEmpty()) {
            copy.name = options.allocSectionPrefix() + copy.name;
        } else {
            copy.name = options.sectionPrefix() + copy.name;
        }
    }

    private void changeAddresses(CopySection copy, GnuSection section) {
        long mask = input.elf().is64() ? -1 : 0xffff_ffffL;
        boolean vma = false;
        boolean lma = false;
        for (AddressChange change : options.addressChanges()) {
            if (!change.sections().matches(section.name())) {
                continue;
            }
            if (change.kind() != AddressKind.LOAD) {
                copy.virtualAddress = change.absolute() ? change.value() : section.address() + change.value();
                vma = true;
            }
            if (change.kind() != AddressKind.VIRTUAL) {
                copy.loadAddress = change.absolute() ? change.value() : section.loadAddress() + change.value();
                lma = true;
            }
        }
        copy.virtualAddress = copy.virtualAddress + (vma ? 0 : options.addressChange()) & mask;
        copy.loadAddress = copy.loadAddress + (lma ? 0 : options.addressChange()) & mask;
    }

    private void takeRelocations(CopySection copy, GnuSection section) {
        boolean discards = options.strip() == Strip.ALL
                && options.symbols(CopyOptions.SymbolOption.STRIP).isEmpty();
        for (RawSection table : input.relocationTables(section.raw())) {
            boolean removed = options.sections(SectionOption.REMOVE_RELOCATIONS).matches(section.name());
            List<RawRelocation> all = removed ? List.of() : input.elf().relocations(table);
            for (RawRelocation relocation : all) {
                if (!discards || isNamedToKeep(relocation)) {
                    long moved = input.isRelocatable() ? 0 : copy.virtualAddress - section.address();
                    copy.relocations.add(relocation.movedBy(moved));
                }
            }
            copy.relocationTable = table;
        }
        if (copy.relocations.isEmpty()) {
            copy.flags &= ~GnuSection.RELOC;
        }
    }

    private boolean isNamedToKeep(RawRelocation relocation) {
        int symbol = relocation.symbolIndex();
        return symbol > 0
                && symbol < input.elf().symbols().size()
                && options.symbols(CopyOptions.SymbolOption.KEEP)
                        .matches(input.elf().nameOf(input.elf().symbols().get(symbol)));
    }

    private void addSection(NewContents added) {
        int flags = GnuSection.CONTENTS | GnuSection.READONLY | GnuSection.DATA;
        for (FlagChange change : options.flagChanges()) {
            if (change.sections().matches(added.section())) {
                flags = change.flags() | GnuSection.CONTENTS;
            }
        }
        Long alignment = options.alignments().get(added.section());
        CopySection section =
                new CopySection(added.section(), flags, added.bytes().toByteArray(), alignment == null ? 1 : alignment);
        for (AddressChange change : options.addressChanges()) {
            if (change.sections().matches(added.section())) {
                section.virtualAddress = change.kind() == AddressKind.LOAD ? section.virtualAddress : change.value();
                section.loadAddress = change.kind() == AddressKind.VIRTUAL ? section.loadAddress : change.value();
            }
        }
        sections.add(section);
    }

    private void updateSection(NewContents updated) {
        for (CopySection section : sections) {
            if (section.source != null && section.source.name().equals(updated.section())) {
                section.contents = updated.bytes().toByteArray();
                section.size = updated.bytes().size();
                section.flags |= GnuSection.CONTENTS;
                return;
            }
        }
        failed = true;
        sink.report(Diagnostic.of(ToolchainCode.NO_SECTION_TO_UPDATE, updated.section(), input.name()));
    }

    /** The section holds the file's name, padded to four bytes, and the CRC-32 of its bytes. */
    private void addDebugLink(NewContents link) {
        CRC32 crc = new CRC32();
        crc.update(link.bytes().toByteArray());
        String path = link.section();
        ByteBuilder out = new ByteBuilder();
        out.put(path.substring(path.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8))
                .put8(0)
                .align(4)
                .put32((int) crc.getValue());
        int flags = GnuSection.CONTENTS | GnuSection.READONLY | GnuSection.DEBUGGING;
        sections.add(new CopySection(".gnu_debuglink", flags, out.toByteArray(), 4));
    }

    // ---- contents ----

    private void changeContents(Format format) {
        ElfClass inputClass = input.elf().elfClass();
        ElfClass outputClass =
                !format.isElf() ? inputClass : format == Format.ELF64_X86_64 ? ElfClass.ELF64 : ElfClass.ELF32;
        DebugCompression compression = new DebugCompression(options.compression(), input.elf(), outputClass);
        boolean first = true;
        for (CopySection section : sections) {
            if (section.has(GnuSection.CONTENTS) && section.size > 0) {
                compression.apply(section);
                reverse(section);
                // A flat image has its layout by the time that the second section comes.
                boolean moves = first || format != Format.BINARY;
                options.interleave().ifPresent(chips -> interleave(section, chips, moves, format));
                first = false;
            }
        }
    }

    private void reverse(CopySection section) {
        int group = options.reversedBytes();
        if (section.contents.length % group != 0) {
            failed = true;
            sink.report(Diagnostic.of(ToolchainCode.CANNOT_REVERSE, input.name(), section.name, group));
            return;
        }
        byte[] reversed = new byte[section.contents.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = section.contents[i / group * group + group - 1 - i % group];
        }
        section.contents = reversed;
    }

    /** In an ELF file a section counts the groups, in the other formats only what is copied of them. */
    private static void interleave(CopySection section, CopyOptions.Interleave chips, boolean moves, Format format) {
        int every = chips.every();
        int bias = (int) Long.remainderUnsigned(section.loadAddress, every);
        int from = chips.first() - bias + (chips.first() < bias ? every : 0);
        int skipped = format.isElf() ? 0 : chips.first();
        byte[] kept = new byte[Math.max(0, (section.contents.length + every - 1 - skipped) / every * chips.width())];
        int at = 0;
        for (; from < section.contents.length; from += every) {
            for (int i = 0; i < chips.width() && from + i < section.contents.length && at < kept.length; i++) {
                kept[at++] = section.contents[from + i];
            }
        }
        section.contents = kept;
        section.size = kept.length;
        if (moves) {
            section.loadAddress = Long.divideUnsigned(section.loadAddress, every) + (chips.first() < bias ? 1 : 0);
        }
    }

    // ---- gaps ----

    /** {@code --gap-fill} lengthens each loaded section up to the next, {@code --pad-to} the last one. */
    private void fillGaps() {
        if (options.gapFill().isEmpty() && options.padTo().isEmpty()) {
            return;
        }
        int fill = options.gapFill().orElse(0);
        List<CopySection> loaded = new ArrayList<>(sections.stream()
                .filter(section -> section.has(GnuSection.LOAD) && section.has(GnuSection.CONTENTS))
                .toList());
        loaded.sort(Comparator.comparing((CopySection section) -> section.loadAddress, Long::compareUnsigned)
                .thenComparing(section -> section.size, Long::compareUnsigned));
        if (options.gapFill().isPresent()) {
            for (int i = 0; i + 1 < loaded.size(); i++) {
                lengthen(loaded.get(i), loaded.get(i + 1).loadAddress, fill);
            }
        }
        if (options.padTo().isPresent() && !loaded.isEmpty()) {
            lengthen(loaded.get(loaded.size() - 1), options.padTo().getAsLong(), fill);
        }
    }

    private void lengthen(CopySection section, long end, int fill) {
        long size = end - section.loadAddress;
        if (Long.compareUnsigned(end, section.loadAddress + section.size) <= 0) {
            return;
        }
        if (size < 0 || size > FlatCopy.MAX_BYTES) {
            failed = true;
            sink.report(Diagnostic.of(ToolchainCode.SECTIONS_FAR_APART, input.name()));
            return;
        }
        byte[] longer = java.util.Arrays.copyOf(section.contents, (int) size);
        java.util.Arrays.fill(longer, section.contents.length, longer.length, (byte) fill);
        section.contents = longer;
        section.size = size;
    }
}
