package dev.bootsmith.linker.option;

import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.objectfile.model.ElfMachine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a link is asked to do; the fields carry the names of GNU ld's options. Filled by {@link LdOptionsParser} or by
 * hand, then only read.
 */
public final class LinkOptions {
    /** What kind of file is made. */
    public enum OutputFormat {
        ELF,
        BINARY
    }

    /** How the image is paged: the default, {@code -n}, {@code -N}. */
    public enum Paging {
        PAGED,
        NMAGIC,
        OMAGIC
    }

    /** What happens to sections that no statement of the script takes. */
    public enum OrphanHandling {
        PLACE,
        WARN,
        ERROR,
        DISCARD
    }

    /** Which symbols the output keeps. */
    public enum Strip {
        NONE,
        DEBUG,
        ALL
    }

    /** Which local symbols the output drops. */
    public enum DiscardLocals {
        MERGED_TEMPORARY,
        TEMPORARY,
        ALL,
        NONE
    }

    /** Whether the image runs where it was linked for, or anywhere. */
    public enum Linkage {
        /** At the addresses of the link. */
        FIXED,
        /** {@code -pie}: a program that may be loaded anywhere. */
        POSITION_INDEPENDENT,
        /** {@code -shared}: what may be loaded anywhere and lends its symbols to others. */
        SHARED
    }

    /** Which symbols of a shared image are bound to its own definitions. */
    public enum SymbolicBinding {
        NONE,
        FUNCTIONS,
        ALL
    }

    /** How a file's common symbols are ordered. */
    public enum CommonOrder {
        TABLE,
        DESCENDING_ALIGNMENT,
        ASCENDING_ALIGNMENT
    }

    /** A two-valued switch. */
    public enum Switch {
        OFF,
        ON
    }

    private final FileAccess files;
    private @Nullable ElfMachine machine;
    private static final List<String> SYSTEM_ROOT_MARKS = List.of("=", "$SYSROOT");

    private @Nullable OutputFormat outputFormat;
    private final List<SourceFile> scripts = new ArrayList<>();
    private String systemRoot = "";
    private String outputName = "a.out";
    private @Nullable String entry;
    private Paging paging = Paging.PAGED;
    private OrphanHandling orphanHandling = OrphanHandling.PLACE;
    private Strip strip = Strip.NONE;
    private DiscardLocals discardLocals = DiscardLocals.MERGED_TEMPORARY;
    private Linkage linkage = Linkage.FIXED;
    private SymbolicBinding symbolicBinding = SymbolicBinding.NONE;
    private @Nullable String interpreter;
    private @Nullable String soname;
    private @Nullable String runPath;
    private String hashStyle = "both";
    private @Nullable SourceFile versionScript;
    private @Nullable Set<String> retainedSymbols;
    private int spareDynamicTags = 5;
    private long dynamicFlags;
    private long maxPageSize = 0x1000;
    private long commonPageSize = 0x1000;
    private long stackSize;
    private final Set<Feature> features = new LinkedHashSet<>(List.of(
            Feature.SEPARATE_CODE,
            Feature.RELRO,
            Feature.WARN_RWX_SEGMENTS,
            Feature.RELAX,
            Feature.CHECK_SECTIONS,
            Feature.COMBINE_RELOCATIONS,
            Feature.RELOCATION_OVERFLOW_CHECK,
            Feature.NEW_DYNAMIC_TAGS,
            Feature.UNWIND_STUBS,
            Feature.WARN_EXECUTABLE_STACK,
            Feature.MAP_DISCARDED));
    private final Map<String, Long> sectionStarts = new LinkedHashMap<>();
    private boolean builtInLayout;
    private final Set<String> startsAfterScript = new LinkedHashSet<>();
    private final Map<String, Long> segmentStarts = new LinkedHashMap<>();
    private final List<String> symbolDefinitions = new ArrayList<>();
    private final List<String> undefined = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final Set<String> ignoredUnresolved = new LinkedHashSet<>();
    private final Set<String> uniqueSections = new LinkedHashSet<>();
    private final X86Options x86 = new X86Options();
    private CommonOrder commonOrder = CommonOrder.TABLE;
    private final List<String> libraryPath = new ArrayList<>();
    private final Set<String> traced = new LinkedHashSet<>();
    private final Set<String> wrapped = new LinkedHashSet<>();
    private @Nullable String sortSection;
    private @Nullable String buildId;
    private @Nullable String mapFile;
    private @Nullable String dependencyFile;

    /** Switches that are on or off. */
    public enum Feature {
        RELOCATABLE,
        GC_SECTIONS,
        PRINT_GC_SECTIONS,
        SEPARATE_CODE,
        /** No symbol is left to be looked up while the program runs. */
        BIND_NOW,
        /** Part of the data becomes read-only after relocation. */
        RELRO,
        WARN_RWX_SEGMENTS,
        RELAX,
        CHECK_SECTIONS,
        PRINT_MAP,
        /** {@code --verbose}: the script is printed. */
        PRINT_SCRIPT,
        /** {@code -t}: the names of the files that are linked are printed. */
        TRACE_FILES,
        CROSS_REFERENCE,
        EMIT_RELOCATIONS,
        NO_EXECUTABLE_STACK,
        EXECUTABLE_STACK,
        ALLOW_MULTIPLE_DEFINITION,
        IGNORE_UNRESOLVED,
        DEFINE_COMMON,
        EH_FRAME_HEADER,
        NO_DEFAULT_LIBRARY_PATH,
        PRINT_MEMORY_USAGE,
        /** -E: all global symbols of a program can be looked up while it runs. */
        EXPORT_DYNAMIC,
        /** The relocations for a dynamic linker are sorted in one section. */
        COMBINE_RELOCATIONS,
        /** Fields narrower than an address are refused in images that may be loaded anywhere. */
        RELOCATION_OVERFLOW_CHECK,
        NEW_DYNAMIC_TAGS,
        /** The stubs of a procedure linkage table are described in .eh_frame. */
        UNWIND_STUBS,
        /** No file names the program that would relocate the image at start. */
        NO_INTERPRETER,
        /** -z text: no relocation may change code. */
        TEXT_IS_CONSTANT,
        /** -z notext: relocations may change code without a warning. */
        TEXT_MAY_CHANGE,
        /** -z defs, --no-undefined: also a shared image must define all it uses. */
        NO_UNDEFINED,
        /** --warn-common: common symbols that meet others are told. */
        WARN_COMMON,
        FATAL_WARNINGS,
        NO_WARNINGS,
        WARN_EXECUTABLE_STACK,
        /** --warn-execstack: also where -z execstack asks for it. */
        WARN_ASKED_EXECUTABLE_STACK,
        /** --warn-unresolved-symbols: what nobody defines is a warning. */
        WARN_UNRESOLVED,
        /** --noinhibit-exec: an image is written whatever is wrong with it. */
        NO_INHIBIT_EXEC,
        /** --gc-keep-exported: what other programs could use stays. */
        GC_KEEP_EXPORTED,
        /** -z start-stop-gc: a use of __start_x does not keep the sections x. */
        START_STOP_GC,
        /** -z dynamic-undefined-weak: weak names that nobody defines are looked up while the program runs. */
        DYNAMIC_UNDEFINED_WEAK,
        /** The map lists the sections that were left out. */
        MAP_DISCARDED
    }

    public LinkOptions(FileAccess files) {
        this.files = files;
    }

    public FileAccess files() {
        return files;
    }

    /** Returns the machine of -m, or null to take that of the first object. */
    public @Nullable ElfMachine machine() {
        return machine;
    }

    public LinkOptions setMachine(ElfMachine newMachine) {
        machine = newMachine;
        return this;
    }

    /** Returns the format of --oformat, or null to let the script decide. */
    public @Nullable OutputFormat outputFormat() {
        return outputFormat;
    }

    public LinkOptions setOutputFormat(OutputFormat format) {
        outputFormat = format;
        return this;
    }

    /** Returns the scripts of -T, in order; none for the default one. */
    public List<SourceFile> scripts() {
        return List.copyOf(scripts);
    }

    public LinkOptions addScript(SourceFile script) {
        scripts.add(script);
        return this;
    }

    /** Returns the folder of --sysroot, empty for none. */
    public String systemRoot() {
        return systemRoot;
    }

    /** Sets the folder that {@code =} and {@code $SYSROOT} at the beginning of a path stand for. */
    public void setSystemRoot(String folder) {
        systemRoot = folder;
    }

    /** Returns a path with {@code =} or {@code $SYSROOT} at its beginning replaced by the folder of --sysroot. */
    public String inSystemRoot(String path) {
        for (String mark : SYSTEM_ROOT_MARKS) {
            if (path.startsWith(mark)) {
                return systemRoot + path.substring(mark.length());
            }
        }
        return path;
    }

    public String outputName() {
        return outputName;
    }

    public LinkOptions setOutputName(String name) {
        outputName = name;
        return this;
    }

    /** Returns the symbol or number of -e, or null. */
    public @Nullable String entry() {
        return entry;
    }

    public LinkOptions setEntry(String newEntry) {
        entry = newEntry;
        return this;
    }

    public Paging paging() {
        return paging;
    }

    public LinkOptions setPaging(Paging newPaging) {
        paging = newPaging;
        return this;
    }

    public OrphanHandling orphanHandling() {
        return orphanHandling;
    }

    public LinkOptions setOrphanHandling(OrphanHandling handling) {
        orphanHandling = handling;
        return this;
    }

    public Strip strip() {
        return strip;
    }

    public LinkOptions setStrip(Strip newStrip) {
        strip = newStrip;
        return this;
    }

    public DiscardLocals discardLocals() {
        return discardLocals;
    }

    public LinkOptions setDiscardLocals(DiscardLocals discard) {
        discardLocals = discard;
        return this;
    }

    public Linkage linkage() {
        return linkage;
    }

    public LinkOptions setLinkage(Linkage newLinkage) {
        linkage = newLinkage;
        return this;
    }

    /** Returns whether the image may be loaded anywhere. */
    public boolean isPositionIndependent() {
        return linkage != Linkage.FIXED;
    }

    public boolean isShared() {
        return linkage == Linkage.SHARED;
    }

    public SymbolicBinding symbolicBinding() {
        return symbolicBinding;
    }

    public LinkOptions setSymbolicBinding(SymbolicBinding binding) {
        symbolicBinding = binding;
        return this;
    }

    /** Returns the path of --dynamic-linker, or null for the one that is usual for the machine. */
    public @Nullable String interpreter() {
        return interpreter;
    }

    public LinkOptions setInterpreter(String path) {
        interpreter = path;
        return this;
    }

    /** Returns the name of -soname, or null. */
    public @Nullable String soname() {
        return soname;
    }

    public LinkOptions setSoname(String name) {
        soname = name;
        return this;
    }

    /** Returns the folders of -rpath, or null. */
    public @Nullable String runPath() {
        return runPath;
    }

    public LinkOptions addRunPath(String folders) {
        String before = runPath;
        runPath = before == null ? folders : before + ":" + folders;
        return this;
    }

    /** Returns which hash tables are made: "sysv", "gnu" or "both". */
    public String hashStyle() {
        return hashStyle;
    }

    public LinkOptions setHashStyle(String style) {
        hashStyle = style;
        return this;
    }

    /** Returns the file of --version-script, or null. */
    public @Nullable SourceFile versionScript() {
        return versionScript;
    }

    public LinkOptions setVersionScript(SourceFile file) {
        versionScript = file;
        return this;
    }

    /** Returns the only names that the symbol table has, or null for no limit. */
    public @Nullable Set<String> retainedSymbols() {
        return retainedSymbols;
    }

    public LinkOptions setRetainedSymbols(Set<String> names) {
        retainedSymbols = Set.copyOf(names);
        return this;
    }

    /** Returns how many empty entries the dynamic table has at its end. */
    public int spareDynamicTags() {
        return spareDynamicTags;
    }

    public LinkOptions setSpareDynamicTags(int count) {
        spareDynamicTags = count;
        return this;
    }

    /** Returns the bits of DT_FLAGS_1 that -z keywords ask for. */
    public long dynamicFlags() {
        return dynamicFlags;
    }

    public LinkOptions addDynamicFlag(long bit) {
        dynamicFlags |= bit;
        return this;
    }

    /** Returns the page size that addresses and file offsets agree modulo of. */
    public long maxPageSize() {
        return maxPageSize;
    }

    public LinkOptions setMaxPageSize(long size) {
        maxPageSize = size;
        return this;
    }

    public long commonPageSize() {
        return commonPageSize;
    }

    public LinkOptions setCommonPageSize(long size) {
        commonPageSize = size;
        return this;
    }

    /** Returns the size that -z stack-size asks for, 0 for none. */
    public long stackSize() {
        return stackSize;
    }

    public LinkOptions setStackSize(long bytes) {
        stackSize = bytes;
        return this;
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    public LinkOptions set(Feature feature, Switch state) {
        if (state == Switch.ON) {
            features.add(feature);
        } else {
            features.remove(feature);
        }
        return this;
    }

    /** Returns addresses of -Ttext, -Tdata, -Tbss and --section-start, by section; add to it. */
    public Map<String, Long> sectionStarts() {
        return sectionStarts;
    }

    /** Returns whether the address of a section stood in front of the first script on the command line, or there was none. */
    public boolean isStartBeforeScript(String section) {
        return !startsAfterScript.contains(section);
    }

    /** Says that the layout is the built-in one, which is read behind the whole command line. */
    public void useBuiltInLayout() {
        builtInLayout = true;
    }

    public boolean usesBuiltInLayout() {
        return builtInLayout;
    }

    /** Gives a section an address, as -Ttext and --section-start do. */
    public void setSectionStart(String section, long address) {
        sectionStarts.put(section, address);
        if (scripts.isEmpty()) {
            startsAfterScript.remove(section);
        } else {
            startsAfterScript.add(section);
        }
    }

    /**
     * Gives a segment an address, as -Ttext-segment does, and -Ttext that of text. Where the script does not ask for it by
     * SEGMENT_START the section of that name gets it.
     */
    public void setSegmentStart(String segment, long address) {
        segmentStarts.put(segment, address);
        setSectionStart("." + segment, address);
    }

    /** Returns addresses of segments by their names. */
    public Map<String, Long> segmentStarts() {
        return segmentStarts;
    }

    /** Returns the arguments of --defsym; add to it. */
    public List<String> symbolDefinitions() {
        return symbolDefinitions;
    }

    /** Returns the symbols of -u; add to it. */
    public List<String> undefined() {
        return undefined;
    }

    /** Returns the symbols of --require-defined; add to it. */
    public List<String> required() {
        return required;
    }

    /** Returns the symbols that may stay undefined; add to it. */
    public Set<String> ignoredUnresolved() {
        return ignoredUnresolved;
    }

    /** Returns the patterns of --unique, empty for all orphans; add to it. */
    public Set<String> uniqueSections() {
        return uniqueSections;
    }

    /** Returns what -z says about these processors. */
    public X86Options x86() {
        return x86;
    }

    public CommonOrder commonOrder() {
        return commonOrder;
    }

    public LinkOptions setCommonOrder(CommonOrder order) {
        commonOrder = order;
        return this;
    }

    /** Returns the folders of -L; add to it. */
    public List<String> libraryPath() {
        return libraryPath;
    }

    /** Returns the symbols of -y; add to it. */
    public Set<String> traced() {
        return traced;
    }

    /** Returns the symbols of --wrap; add to it. */
    public Set<String> wrapped() {
        return wrapped;
    }

    /** Returns "name", "alignment" or null. */
    public @Nullable String sortSection() {
        return sortSection;
    }

    public LinkOptions setSortSection(String sort) {
        sortSection = sort;
        return this;
    }

    /** Returns the style of --build-id ("sha1", "0x...") or null for none. */
    public @Nullable String buildId() {
        return buildId;
    }

    public LinkOptions setBuildId(@Nullable String style) {
        buildId = style;
        return this;
    }

    /** Returns the file of -Map, or null. */
    public @Nullable String mapFile() {
        return mapFile;
    }

    public LinkOptions setMapFile(String file) {
        mapFile = file;
        return this;
    }

    /** Returns the file of --dependency-file, or null. */
    public @Nullable String dependencyFile() {
        return dependencyFile;
    }

    public LinkOptions setDependencyFile(String file) {
        dependencyFile = file;
        return this;
    }
}
