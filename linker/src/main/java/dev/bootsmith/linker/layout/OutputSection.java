package dev.bootsmith.linker.layout;

import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A section of the output: what a statement of the script gathered, or an orphan. */
public final class OutputSection implements SectionPlace {
    /** What a script says about how a section is loaded. */
    enum Kind {
        NORMAL,
        /** DSECT, COPY, INFO, OVERLAY in parentheses: takes no room in memory. */
        NOT_ALLOCATED,
        NOLOAD,
        READ_ONLY,
        FIRST_OF_OVERLAY,
        IN_OVERLAY
    }

    /** The name of the source of addresses that options give. */
    public static final String COMMAND_LINE = "<command line>";

    private static final long OF_SYSTEM_AND_PROCESSOR = 0xfff0_0000L;
    private static final int TABLE = Trait.MERGE | Trait.STRINGS;

    private final String name;
    private final Statement.@Nullable OutputSection statement;
    private final Kind kind;
    private final List<Element> elements = new ArrayList<>();
    private @Nullable Expression address;
    private @Nullable SourceSpan dotOrigin;
    private @Nullable OutputSection leader;
    private long virtualAddress;
    private long loadAddress;
    private long size;
    private long previousSize;
    private long alignment = 1;
    private int traits;
    private int elfType;
    private long elfFlags;
    private boolean typeIsGiven;
    private @Nullable InputSection linkedTo;
    private long entrySize;
    private long tableEntrySize;
    private boolean created;
    private boolean removed;
    private @Nullable OutputSection keptBefore;
    private @Nullable OutputSection keptBehind;
    private boolean ignored;
    private boolean constraintFailed;
    private boolean hasInput;
    private boolean definesSymbols;
    private @Nullable Statement dotAfter;
    private byte @Nullable [] fill;
    private List<String> segments = List.of();
    private @Nullable MemoryRegion region;
    private int creation;
    private @Nullable MemoryRegion loadRegion;
    private long fileOffset;
    private int index;

    OutputSection(String name, Statement.@Nullable OutputSection statement, Kind kind) {
        this.name = name;
        this.statement = statement;
        this.kind = kind;
        this.address = statement == null ? null : statement.address();
    }

    @Override
    public String name() {
        return name;
    }

    /** Returns the statement that made it, or null for an orphan. */
    public Statement.@Nullable OutputSection statement() {
        return statement;
    }

    public boolean isOrphan() {
        return statement == null;
    }

    Kind kind() {
        return kind;
    }

    /** Returns the expression for its address, or null if it goes where the location counter is. */
    @Nullable
    Expression address() {
        return address;
    }

    void setAddress(@Nullable Expression newAddress) {
        address = newAddress;
    }

    public List<Element> elements() {
        return elements;
    }

    /** Returns its input sections in order. */
    public List<InputSection> inputs() {
        List<InputSection> result = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Input input) {
                result.add(input.section());
            }
        }
        return result;
    }

    /** Says that it is part of the output unless it turns out to be empty. */
    void create(int newTraits, int number, RelocationForm form) {
        creation = number;
        created = true;
        traits = newTraits;
        KnownSection.find(name, form).ifPresent(known -> {
            elfType = known.type();
            elfFlags = known.flags();
        });
        Expression wanted = statement == null ? null : statement.type();
        Integer type = wanted == null ? null : SectionProperties.namedType(wanted);
        // PROGBITS is what a section is that nobody says anything of; then its name decides.
        boolean open = type != null && type == SectionType.PROGBITS && elfType == SectionType.NOTE;
        if (type != null && !open) {
            elfType = type;
            typeIsGiven = true;
        }
    }

    /** Returns whether the script names its type. */
    boolean isTypeGiven() {
        return typeIsGiven;
    }

    /** Returns the how manieth section of the link it was when it was made. */
    int creation() {
        return creation;
    }

    /** Returns whether it was ever given an address, as empty sections are that are not part of the output. */
    public boolean hasAddress() {
        return created;
    }

    /** Returns the pattern that a FILL statement sets. */
    public byte[] fillOf(Element.Step step) {
        return step.statement() instanceof Statement.Fill pattern
                ? FillPattern.of(pattern.value(), step.value())
                : new byte[0];
    }

    boolean isCreated() {
        return created;
    }

    /** Takes an input section in; the first one decides what cannot be combined. */
    void add(Element.Input element) {
        InputSection input = element.section();
        int own = traitsOf(input);
        int given = own;
        traits &= own | ~Trait.READ_ONLY;
        if (hasInput) {
            given &= ~Trait.READ_ONLY;
            boolean otherTable = (traits & TABLE) != (own & TABLE)
                    || (own & Trait.MERGE) != 0 && entrySize != input.section().entrySize();
            if (otherTable) {
                traits &= ~TABLE;
                given &= ~TABLE;
            }
        }
        traits |= given;
        if (!hasInput) {
            hasInput = true;
            takeTypeOf(input);
            if ((own & Trait.MERGE) != 0) {
                entrySize = input.section().entrySize();
            }
        }
        alignment = Math.max(alignment, input.section().alignment());
        input.setPlace(this);
        elements.add(element);
    }

    /** Returns the properties with which an input comes in, as the kind of this section changes them. */
    int traitsOf(InputSection input) {
        int own = Trait.of(input) | (input.isKept() ? Trait.KEEP : 0);
        return switch (kind) {
            case NOT_ALLOCATED -> own & ~Trait.ALLOC;
            case NOLOAD -> own & ~(Trait.LOAD | Trait.CONTENTS) | Trait.NEVER_LOAD;
            case READ_ONLY -> own | Trait.READ_ONLY;
            case NORMAL, FIRST_OF_OVERLAY, IN_OVERLAY -> own;
        };
    }

    private void takeTypeOf(InputSection input) {
        if (elfType == SectionType.PROGBITS || elfType == SectionType.NOTE || elfType == SectionType.NOBITS) {
            elfType = SectionType.NULL;
        }
        boolean same = traits == (Trait.of(input) | (input.isKept() ? Trait.KEEP : 0));
        if (elfType == SectionType.NULL && same) {
            // The section of common symbols has no type of its own.
            elfType = input.name().equals("COMMON")
                    ? SectionType.NULL
                    : input.section().type();
        }
        elfFlags = input.section().flags() & (OF_SYSTEM_AND_PROCESSOR | SectionFlag.LINK_ORDER);
        linkedTo = linkedTo(input);
    }

    /** Returns the section whose place decides the place of this one, or null. */
    private static @Nullable InputSection linkedTo(InputSection input) {
        ElfSection link = input.has(SectionFlag.LINK_ORDER) ? input.section().link() : null;
        return link == null ? null : input.file().find(link);
    }

    /** Returns the input section that the first of its inputs belongs to by SHF_LINK_ORDER, or null. */
    public @Nullable InputSection linkedTo() {
        return linkedTo;
    }

    /**
     * Puts inputs with SHF_LINK_ORDER in the order of the sections they belong to, those of each statement for themselves,
     * if the first input has that flag; those that belong to none come first.
     *
     * @return whether anything moved
     */
    boolean orderByLinks() {
        if ((elfFlags & SectionFlag.LINK_ORDER) == 0) {
            return false;
        }
        Map<Object, List<Element.Input>> groups = new LinkedHashMap<>();
        for (Element element : elements) {
            if (element instanceof Element.Input input) {
                groups.computeIfAbsent(statementOf(input), unused -> new ArrayList<>())
                        .add(input);
            }
        }
        boolean moved = false;
        Map<Object, Iterator<Element.Input>> next = new HashMap<>();
        for (Map.Entry<Object, List<Element.Input>> group : groups.entrySet()) {
            List<Element.Input> ordered = new ArrayList<>(group.getValue());
            ordered.sort(Comparator.comparing((Element.Input input) -> linkedTo(input.section()) != null)
                    .thenComparing(input -> addressOfLinked(input.section()), Long::compareUnsigned));
            moved |= !ordered.equals(group.getValue());
            next.put(group.getKey(), ordered.iterator());
        }
        elements.replaceAll(element -> {
            Iterator<Element.Input> rest = element instanceof Element.Input input ? next.get(statementOf(input)) : null;
            return rest == null ? element : rest.next();
        });
        return moved;
    }

    /** Returns what tells the inputs of one statement from those of another; orphans belong together. */
    private Object statementOf(Element.Input input) {
        return statement == null ? this : input.statement().span();
    }

    private static long addressOfLinked(InputSection input) {
        InputSection linked = linkedTo(input);
        return linked != null && linked.place() instanceof OutputSection home
                ? home.loadAddress() + linked.offset()
                : 0;
    }

    /** Returns whether bytes of its inputs are written to the file. */
    public boolean hasFileContents() {
        return hasTrait(Trait.CONTENTS) || hasTrait(Trait.LOAD) && hasTrait(Trait.THREAD_LOCAL);
    }

    /** Returns whether there is code in it; a name alone, as that of an otherwise empty .text, does not make code. */
    public boolean isCode() {
        return hasTrait(Trait.CODE);
    }

    /** Returns whether the script says NOLOAD, so that the bytes of its inputs are not taken over. */
    public boolean isNeverLoaded() {
        return hasTrait(Trait.NEVER_LOAD);
    }

    int traits() {
        return traits;
    }

    boolean hasTrait(int mask) {
        return (traits & mask) != 0;
    }

    void setTraits(int newTraits) {
        traits = newTraits;
    }

    @Override
    public long virtualAddress() {
        return virtualAddress;
    }

    @Override
    public @Nullable SourceSpan addressOrigin() {
        Expression wanted = address;
        return wanted != null ? wanted.span() : dotOrigin;
    }

    @Override
    public @Nullable SectionPlace leader() {
        return leader;
    }

    void setLeader(@Nullable OutputSection first) {
        leader = first;
    }

    /** Says which assignment to the location counter stands right in front of it; null for none. */
    void setDotOrigin(@Nullable SourceSpan assignment) {
        dotOrigin = assignment;
    }

    void setVirtualAddress(long newAddress) {
        virtualAddress = newAddress;
    }

    /** Returns the address at which its bytes are loaded. */
    public long loadAddress() {
        return loadAddress;
    }

    void setLoadAddress(long newAddress) {
        loadAddress = newAddress;
    }

    public long size() {
        return size;
    }

    void setSize(long newSize) {
        size = newSize;
    }

    /** Begins a pass: the size of the one before is what expressions see until this pass comes to the section. */
    void forgetSize() {
        previousSize = size;
        size = 0;
    }

    long previousSize() {
        return previousSize;
    }

    public long alignment() {
        return alignment;
    }

    void setAlignment(long newAlignment) {
        alignment = newAlignment;
    }

    /** Takes the alignment that the script asks for into account; returns that, 1 for none. */
    long alignByStatement(Evaluator evaluator) {
        Expression wanted = statement == null ? null : statement.alignment();
        long asked = wanted == null ? 1 : evaluator.alignment(wanted, "section alignment");
        alignment = Math.max(alignment, asked);
        return asked;
    }

    /** Returns sh_flags. */
    public long flags() {
        long flags = elfFlags;
        flags |= hasTrait(Trait.ALLOC) ? SectionFlag.ALLOC : 0;
        flags |= hasTrait(Trait.READ_ONLY) ? 0 : SectionFlag.WRITE;
        flags |= hasTrait(Trait.CODE) ? SectionFlag.EXECINSTR : 0;
        flags |= hasTrait(Trait.MERGE) ? SectionFlag.MERGE : 0;
        flags |= hasTrait(Trait.STRINGS) ? SectionFlag.STRINGS : 0;
        flags |= hasTrait(Trait.THREAD_LOCAL) ? SectionFlag.TLS : 0;
        return flags;
    }

    public boolean has(long mask) {
        return (flags() & mask) != 0;
    }

    public boolean isAllocated() {
        return hasTrait(Trait.ALLOC);
    }

    public boolean isNobits() {
        return type() == SectionType.NOBITS;
    }

    /** Returns sh_type. */
    public int type() {
        boolean noBytes = !hasTrait(Trait.LOAD | Trait.CONTENTS);
        int usual = noBytes && hasTrait(Trait.ALLOC) ? SectionType.NOBITS : SectionType.PROGBITS;
        boolean turned = elfType == SectionType.NOBITS && usual == SectionType.PROGBITS && hasTrait(Trait.ALLOC);
        return elfType == SectionType.NULL || turned ? usual : elfType;
    }

    /**
     * Returns the sh_type of its header. The table of PE images that EFI loaders carry has the name of ELF's relocations,
     * but is none.
     */
    public int writtenType() {
        return type() == SectionType.REL && name.equals(".reloc") ? SectionType.PROGBITS : type();
    }

    /** Says that a segment brings it into memory; then it needs no room in the file if there is nothing to bring. */
    public void leaveWithoutBytes() {
        if (hasTrait(Trait.ALLOC) && !hasTrait(Trait.LOAD | Trait.CONTENTS)) {
            elfType = SectionType.NOBITS;
        }
    }

    /** What lies in a PT_NOTE segment is a note, whatever its inputs are. */
    void becomeNote() {
        elfType = SectionType.NOTE;
    }

    /** Returns the type that inputs gave it so far; orphans are compared with it. */
    int typeSoFar() {
        return elfType;
    }

    /** Returns sh_entsize. */
    public long entrySize() {
        return switch (type()) {
            case SectionType.INIT_ARRAY, SectionType.FINI_ARRAY, SectionType.PREINIT_ARRAY -> entrySize;
            default -> hasTrait(Trait.MERGE) ? entrySize : tableEntrySize;
        };
    }

    /** Says that a table of the linker's lies in it, with entries of that size. */
    public void setTableEntrySize(long bytes) {
        tableEntrySize = bytes;
    }

    /** Returns whether the section is part of the output; empty ones are dropped. */
    public boolean isKept() {
        return created && !removed;
    }

    void remove() {
        removed = true;
    }

    /** Says which sections of the output are next to where this one was, when it was dropped. */
    void setNeighbours(@Nullable OutputSection before, @Nullable OutputSection behind) {
        keptBefore = before;
        keptBehind = behind;
    }

    @Nullable
    OutputSection keptBefore() {
        return keptBefore;
    }

    /**
     * Returns the section of the output that a symbol of a dropped section moves to: the one that would have been in the
     * same segment; null if there is none.
     */
    public @Nullable OutputSection standIn(long address) {
        OutputSection before = keptBefore;
        OutputSection behind = keptBehind;
        if (before == null || behind == null) {
            return before == null ? behind : before;
        }
        int differ = before.traits ^ behind.traits;
        int behindDiffers = behind.traits ^ traits;
        boolean takesBefore;
        if ((differ & (Trait.ALLOC | Trait.THREAD_LOCAL | Trait.LOAD)) != 0) {
            takesBefore = (behindDiffers & (Trait.ALLOC | Trait.THREAD_LOCAL)) != 0
                    || before.hasTrait(Trait.LOAD) && !behind.hasTrait(Trait.LOAD);
        } else if ((differ & Trait.READ_ONLY) != 0) {
            takesBefore = (behindDiffers & Trait.READ_ONLY) != 0;
        } else if ((differ & Trait.CODE) != 0) {
            takesBefore = (behindDiffers & Trait.CODE) != 0;
        } else {
            takesBefore = Long.compareUnsigned(address, behind.virtualAddress) < 0;
        }
        return takesBefore ? before : behind;
    }

    /** Returns whether the location counter passes over it: it was dropped and nothing depends on it. */
    boolean isIgnored() {
        return ignored;
    }

    void ignore() {
        ignored = true;
    }

    /** Returns whether ONLY_IF_RO or ONLY_IF_RW does not hold, so that the statement does not exist. */
    boolean isConstraintFailed() {
        return constraintFailed;
    }

    void failConstraint() {
        constraintFailed = true;
    }

    boolean definesSymbols() {
        return definesSymbols;
    }

    void markDefinesSymbols() {
        definesSymbols = true;
    }

    /** Returns the assignment that moves the location counter behind it (the last one of an overlay), or null. */
    @Nullable
    Statement dotAfter() {
        return dotAfter;
    }

    void setDotAfter(Statement assignment) {
        dotAfter = assignment;
        definesSymbols = true;
    }

    boolean hasInput() {
        return hasInput;
    }

    /** Returns the pattern for gaps, or null for the default. */
    public byte @Nullable [] fill() {
        return fill;
    }

    void setFill(byte[] pattern) {
        fill = pattern;
    }

    /** Returns the segments the script names for it. */
    public List<String> segments() {
        return segments;
    }

    void setSegments(List<String> names) {
        segments = names;
    }

    public @Nullable MemoryRegion region() {
        return region;
    }

    void setRegion(@Nullable MemoryRegion newRegion) {
        region = newRegion;
    }

    public @Nullable MemoryRegion loadRegion() {
        return loadRegion;
    }

    void setLoadRegion(@Nullable MemoryRegion newRegion) {
        loadRegion = newRegion;
    }

    public long fileOffset() {
        return fileOffset;
    }

    public void setFileOffset(long offset) {
        fileOffset = offset;
    }

    /** Returns its index in the section header table. */
    public int index() {
        return index;
    }

    public void setIndex(int newIndex) {
        index = newIndex;
    }

    /** Returns whether the section headers make it zeroed thread-local memory, whatever was put in it. */
    boolean isHeaderOfThreadLocalBss() {
        return isThreadLocalBss() || has(SectionFlag.TLS) && isNobits();
    }

    public boolean isThreadLocalBss() {
        return hasTrait(Trait.THREAD_LOCAL) && !hasTrait(Trait.LOAD);
    }

    @Override
    public String toString() {
        return name;
    }
}
