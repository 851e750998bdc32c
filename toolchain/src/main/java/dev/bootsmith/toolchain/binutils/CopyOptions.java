package dev.bootsmith.toolchain.binutils;

import dev.bootsmith.core.bytes.ByteView;
import dev.bootsmith.toolchain.binutils.NamePatterns.Wildcards;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What {@code objcopy} and {@code strip} are told to do. Mutable while a command line is read, then only read. */
public final class CopyOptions {
    /** Which symbols and sections go as a class. */
    public enum Strip {
        NONE,
        /** Debugging sections and symbols, {@code -g}. */
        DEBUG,
        /** What no relocation needs. */
        UNNEEDED,
        /** All symbols and relocations, {@code -S}. */
        ALL,
        /** Contents of what is loaded, {@code --only-keep-debug}. */
        ALL_BUT_DEBUG
    }

    /** Which local symbols go. */
    public enum Discard {
        NONE,
        /** Names that begin with {@code .L}, {@code -X}. */
        COMPILER_LABELS,
        /** {@code -x}. */
        ALL_LOCALS
    }

    /** What can be switched on. */
    public enum Feature {
        WEAKEN,
        LOCALIZE_HIDDEN,
        KEEP_FILE_SYMBOLS,
        KEEP_SECTION_SYMBOLS
    }

    /** What is done with the contents of debugging sections. */
    public enum Compression {
        KEEP,
        EXPANDED,
        ZLIB,
        /** In sections called {@code .zdebug_}. */
        OLD_ZLIB
    }

    /**
     * Which bytes are copied: a memory of several chips has every n-th byte in one of them.
     *
     * @param every how many bytes make a group
     * @param first the first one that is copied of each group
     * @param width how many of them
     */
    public record Interleave(int every, int first, int width) {}

    /** Lists of symbols. */
    public enum SymbolOption {
        STRIP,
        STRIP_UNNEEDED,
        KEEP,
        LOCALIZE,
        GLOBALIZE,
        KEEP_GLOBAL,
        WEAKEN
    }

    /** Lists of sections. */
    public enum SectionOption {
        REMOVE,
        ONLY,
        KEEP,
        REMOVE_RELOCATIONS
    }

    /** The formats that are written. */
    public enum Format {
        ELF32_I386("elf32-i386"),
        ELF64_X86_64("elf64-x86-64"),
        ELF32_X86_64("elf32-x86-64"),
        BINARY("binary"),
        IHEX("ihex"),
        SREC("srec"),
        VERILOG("verilog");

        private final String gnuName;

        Format(String gnuName) {
            this.gnuName = gnuName;
        }

        public String gnuName() {
            return gnuName;
        }

        /** Returns the format that GNU's tools call so. */
        public static Optional<Format> named(String name) {
            for (Format format : values()) {
                if (format.gnuName.equals(name)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }

        public boolean isElf() {
            return this == ELF32_I386 || this == ELF64_X86_64 || this == ELF32_X86_64;
        }
    }

    /** New attributes for sections: bits of {@link GnuSection}. */
    public record FlagChange(NamePatterns sections, int flags) {}

    /** A new name and, if given, new attributes. */
    public record Rename(String newName, OptionalInt flags) {}

    /** Which addresses a change means. */
    public enum AddressKind {
        VIRTUAL,
        LOAD,
        BOTH
    }

    /**
     * A change of addresses.
     *
     * @param absolute the value is the new address, not a difference
     */
    public record AddressChange(NamePatterns sections, AddressKind kind, boolean absolute, long value) {}

    /** A section from a file. */
    public record NewContents(String section, ByteView bytes) {}

    /** A symbol to add: {@code name=[section:]value[,flags]}. */
    public record NewSymbol(String name, String section, long value, List<String> flags) {}

    /** The output of -O; nothing for the format of the input. */
    public Optional<Format> format() {
        return Optional.ofNullable(formatOrNull);
    }

    private @org.jspecify.annotations.Nullable Format formatOrNull;
    private Strip strip = Strip.NONE;
    private Discard discard = Discard.NONE;
    private final EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
    private final Map<SymbolOption, NamePatterns> symbols = new LinkedHashMap<>();
    private final Map<SectionOption, NamePatterns> sections = new LinkedHashMap<>();
    private final Map<String, String> redefinitions = new LinkedHashMap<>();
    private final Map<String, Rename> renames = new LinkedHashMap<>();
    private final List<FlagChange> flagChanges = new ArrayList<>();
    private final Map<String, Long> alignments = new LinkedHashMap<>();
    private final List<AddressChange> addressChanges = new ArrayList<>();
    private final List<NewContents> added = new ArrayList<>();
    private final List<NewContents> updated = new ArrayList<>();
    private final List<NewSymbol> newSymbols = new ArrayList<>();
    private String symbolPrefix = "";
    private String sectionPrefix = "";
    private String allocSectionPrefix = "";
    private OptionalInt gapFill = OptionalInt.empty();
    private OptionalLong padTo = OptionalLong.empty();
    private int smallestRecordType = 1;
    private int recordBytes = 16;
    private OptionalLong start = OptionalLong.empty();
    private long startChange;
    private long addressChange;
    private Optional<NewContents> debugLink = Optional.empty();

    private Compression compression = Compression.KEEP;
    private Optional<Interleave> interleave = Optional.empty();
    private int reversedBytes = 1;
    private int verilogWidth = 1;

    /** @param symbolWildcards whether names of symbols may hold wildcards, {@code -w} */
    public CopyOptions(Wildcards symbolWildcards) {
        for (SymbolOption option : SymbolOption.values()) {
            symbols.put(option, new NamePatterns(symbolWildcards));
        }
        for (SectionOption option : SectionOption.values()) {
            sections.put(option, new NamePatterns(Wildcards.ALLOWED));
        }
    }

    public void setFormat(Format newFormat) {
        formatOrNull = newFormat;
    }

    public Strip strip() {
        return strip;
    }

    public void setStrip(Strip newStrip) {
        strip = newStrip;
    }

    public Discard discard() {
        return discard;
    }

    public void setDiscard(Discard newDiscard) {
        discard = newDiscard;
    }

    public EnumSet<Feature> features() {
        return features;
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    public NamePatterns symbols(SymbolOption option) {
        return java.util.Objects.requireNonNull(symbols.get(option));
    }

    public NamePatterns sections(SectionOption option) {
        return java.util.Objects.requireNonNull(sections.get(option));
    }

    public Map<String, String> redefinitions() {
        return redefinitions;
    }

    public Map<String, Rename> renames() {
        return renames;
    }

    public List<FlagChange> flagChanges() {
        return flagChanges;
    }

    public Map<String, Long> alignments() {
        return alignments;
    }

    public List<AddressChange> addressChanges() {
        return addressChanges;
    }

    public List<NewContents> added() {
        return added;
    }

    public List<NewContents> updated() {
        return updated;
    }

    public List<NewSymbol> newSymbols() {
        return newSymbols;
    }

    public String symbolPrefix() {
        return symbolPrefix;
    }

    public void setSymbolPrefix(String prefix) {
        symbolPrefix = prefix;
    }

    public String sectionPrefix() {
        return sectionPrefix;
    }

    public void setSectionPrefix(String prefix) {
        sectionPrefix = prefix;
    }

    public String allocSectionPrefix() {
        return allocSectionPrefix;
    }

    public void setAllocSectionPrefix(String prefix) {
        allocSectionPrefix = prefix;
    }

    public OptionalInt gapFill() {
        return gapFill;
    }

    public void setGapFill(int value) {
        gapFill = OptionalInt.of(value & 0xff);
    }

    /** Returns the type that S-records have at least: 3 says addresses with four bytes wherever they are. */
    public int smallestRecordType() {
        return smallestRecordType;
    }

    /** Asks for addresses of four bytes in S-records. */
    public void forceWideRecords() {
        smallestRecordType = 3;
    }

    /** Returns how many bytes an S-record carries. */
    public int recordBytes() {
        return recordBytes;
    }

    /** Sets how many bytes an S-record carries, 1 to 250. */
    public void setRecordBytes(int bytes) {
        recordBytes = bytes;
    }

    public OptionalLong padTo() {
        return padTo;
    }

    public void setPadTo(long address) {
        padTo = OptionalLong.of(address);
    }

    public OptionalLong start() {
        return start;
    }

    public void setStart(long address) {
        start = OptionalLong.of(address);
    }

    public long startChange() {
        return startChange;
    }

    public void changeStart(long difference) {
        startChange = difference;
    }

    public long addressChange() {
        return addressChange;
    }

    public void changeAddresses(long difference) {
        addressChange = difference;
        startChange = difference;
    }

    public Compression compression() {
        return compression;
    }

    public void setCompression(Compression newCompression) {
        compression = newCompression;
    }

    public Optional<Interleave> interleave() {
        return interleave;
    }

    public void setInterleave(Interleave newInterleave) {
        interleave = Optional.of(newInterleave);
    }

    /** Returns the size of the groups whose bytes are turned round; 1 for none. */
    public int reversedBytes() {
        return reversedBytes;
    }

    public void setReversedBytes(int bytes) {
        reversedBytes = bytes;
    }

    /** Returns how many bytes make a word in Verilog's format. */
    public int verilogWidth() {
        return verilogWidth;
    }

    public void setVerilogWidth(int bytes) {
        verilogWidth = bytes;
    }

    public Optional<NewContents> debugLink() {
        return debugLink;
    }

    public void setDebugLink(NewContents fileNameAndBytes) {
        debugLink = Optional.of(fileNameAndBytes);
    }

    /** Returns whether anything here can change which symbols the output has, or their names and kinds. */
    boolean touchesSymbols() {
        return strip != Strip.NONE
                || discard != Discard.NONE
                || !features.isEmpty()
                || symbols.values().stream().anyMatch(names -> !names.isEmpty())
                || !redefinitions.isEmpty()
                || !renames.isEmpty()
                || !symbolPrefix.isEmpty()
                || !newSymbols.isEmpty()
                || !sections(SectionOption.REMOVE).isEmpty()
                || !sections(SectionOption.ONLY).isEmpty();
    }
}
