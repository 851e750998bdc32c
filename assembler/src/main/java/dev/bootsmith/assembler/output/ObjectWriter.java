package dev.bootsmith.assembler.output;

import dev.bootsmith.assembler.layout.NopFill;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.SectionImage;
import dev.bootsmith.assembler.option.AssemblerOptions;
import dev.bootsmith.assembler.option.AssemblerOptions.Trait;
import dev.bootsmith.assembler.output.FieldResolver.Reference;
import dev.bootsmith.assembler.symbol.Anchor;
import dev.bootsmith.assembler.symbol.Resolved;
import dev.bootsmith.assembler.symbol.Resolver;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.SymbolTable;
import dev.bootsmith.assembler.symbol.Version;
import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ObjectFile;
import dev.bootsmith.objectfile.model.ObjectType;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds the object file: sections in the order in which they were first named, symbols in the order of their first
 * mention with the local ones in front.
 *
 * @elf Object Files
 */
public final class ObjectWriter {
    private static final int TYPE_COMMON = 5;
    static final int TYPE_TLS = 6;
    static final int TYPE_IFUNC = 10;

    private final ObjectFile file;
    private final AssemblerOptions options;
    private final List<Section> sections;
    private final SymbolTable symbolTable;
    private final List<Symbol> symbols;
    private final List<String> sourceNames;
    private final NopFill.@Nullable Style padding;
    private final FieldProblems problems;
    private final Resolver resolver = new Resolver();
    private final Map<Section, ElfSection> elfSections = new LinkedHashMap<>();
    private final Map<Symbol, ElfSymbol> elfSymbols = new HashMap<>();
    private final Map<Section, List<Reference>> references = new LinkedHashMap<>();

    private ObjectWriter(
            AssemblerOptions options,
            List<Section> sections,
            SymbolTable symbolTable,
            List<String> sourceNames,
            NopFill.@Nullable Style padding,
            FieldProblems problems) {
        this.options = options;
        ElfMachine machine = options.machine();
        ElfClass elfClass = machine == ElfMachine.X86_64 ? ElfClass.ELF64 : ElfClass.ELF32;
        this.file = new ObjectFile(elfClass, machine, ObjectType.RELOCATABLE);
        this.sections = sections;
        this.symbolTable = symbolTable;
        this.symbols = symbolTable.all();
        this.sourceNames = sourceNames;
        this.padding = padding;
        this.problems = problems;
    }

    /**
     * Builds the file from sections whose sizes are final.
     *
     * @param symbolTable all symbols, section symbols among them, in order
     * @param sourceNames names given by {@code .file}; the first stands before all symbols, the others among them
     * @param padding what to pad all code with, or null for what each place asks for
     */
    public static ObjectFile write(
            AssemblerOptions options,
            List<Section> sections,
            SymbolTable symbolTable,
            List<String> sourceNames,
            NopFill.@Nullable Style padding,
            FieldProblems problems) {
        return new ObjectWriter(options, sections, symbolTable, sourceNames, padding, problems).build();
    }

    private ObjectFile build() {
        for (Section section : sections) {
            addSection(section);
        }
        for (Section section : sections) {
            linkSection(section);
        }
        // Last in the table come those that only relocations mention: symbols of sections, then local labels.
        references.values().forEach(list -> placeMentioned(list, true));
        references.values().forEach(list -> placeMentioned(list, false));
        for (Symbol symbol : symbolTable.waiting()) {
            if (symbol.position() < 0 && isUndefinedNumber(symbol)) {
                problems.numericLabelUndefined(symbol);
            }
        }
        if (!sourceNames.isEmpty()) {
            file.symbols().add(ElfSymbol.ofFile(sourceNames.get(0)));
        }
        List<SectionGroup> groups = addSymbolsAndGroups();
        file.groups().addAll(groups);
        references.forEach(this::addRelocations);
        boolean usesExtensions = sections.stream().anyMatch(s -> s.has(SectionFlag.GNU_RETAIN | SectionFlag.GNU_MBIND))
                || file.symbols().stream()
                        .anyMatch(symbol -> symbol.type() == ElfSymbol.Type.GNU_IFUNC
                                || symbol.binding() == ElfSymbol.Binding.GNU_UNIQUE);
        if (usesExtensions) {
            file.setOsAbi(ObjectFile.OS_ABI_GNU);
        }
        return file;
    }

    private void addSection(Section section) {
        ElfSection elf = new ElfSection(section.name(), section.type(), section.flags());
        elf.setAlignment(1L << section.alignmentPower());
        elf.setEntrySize(section.entrySize());
        elf.setInfo(section.info());
        if (section.isNobits()) {
            elf.setSize(section.size());
        } else {
            ByteBuilder bytes = SectionImage.of(section, padding);
            FieldResolver resolver = new FieldResolver(section, bytes, file.machine(), problems);
            references.put(section, resolver.run());
            if (resolver.isNamed()) {
                symbolTable.place(section.sectionSymbol());
            }
            elf.setContents(bytes.toByteArray());
        }
        elfSections.put(section, elf);
        file.sections().add(elf);
    }

    private void placeMentioned(List<Reference> list, boolean ofSections) {
        for (Reference reference : list) {
            Symbol symbol = reference.symbol();
            if (symbol != null && (symbol.sectionOf() != null) == ofSections) {
                symbolTable.place(symbol);
            }
        }
    }

    private void linkSection(Section section) {
        String linkedTo = section.linkedTo();
        if (linkedTo != null) {
            for (Symbol symbol : symbols) {
                Anchor anchor = symbol.anchor();
                if (symbol.name().equals(linkedTo) && anchor != null) {
                    elf(section).setLink(elf((Section) anchor.zone()));
                    return;
                }
            }
        }
    }

    private ElfSection elf(Section section) {
        return Objects.requireNonNull(elfSections.get(section));
    }

    private List<SectionGroup> addSymbolsAndGroups() {
        Map<String, List<Section>> groupMembers = new LinkedHashMap<>();
        for (Section section : sections) {
            String group = section.groupName();
            if (group != null) {
                groupMembers.computeIfAbsent(group, name -> new ArrayList<>()).add(section);
            }
        }
        for (Symbol symbol : symbols) {
            addSymbol(symbol, groupMembers.containsKey(symbol.name()));
        }
        List<SectionGroup> groups = new ArrayList<>();
        groupMembers.forEach((name, members) -> groups.add(group(name, members)));
        return groups;
    }

    private SectionGroup group(String name, List<Section> members) {
        ElfSymbol signature = file.symbols().stream()
                .filter(symbol -> symbol.name().equals(name) && symbol.type() != ElfSymbol.Type.FILE)
                .findFirst()
                .orElse(null);
        if (signature == null) {
            signature = new ElfSymbol(name);
            file.symbols().add(signature);
        }
        boolean comdat = members.stream().anyMatch(Section::isComdat);
        SectionGroup group = new SectionGroup(signature, comdat ? SectionGroup.COMDAT : 0);
        members.forEach(member -> group.add(elf(member)));
        return group;
    }

    private void addSymbol(Symbol symbol, boolean isSignature) {
        if (symbol.isFile()) {
            file.symbols().add(ElfSymbol.ofFile(symbol.name()));
            return;
        }
        if (symbol.sectionOf() != null) {
            if (symbol.isUsedInRelocation()) {
                ElfSymbol elf = ElfSymbol.ofSection(elf((Section) symbol.sectionOf()));
                elfSymbols.put(symbol, elf);
                file.symbols().add(elf);
            }
            return;
        }
        if (isWeakForNothing(symbol)) {
            return;
        }
        if (symbol.isUsedInRelocation() && symbol.original() == Version.Original.REMOVED && !symbol.isListed()) {
            problems.versionsRemoved(symbol);
        }
        boolean needed = symbol.isUsedInRelocation() || isSignature;
        boolean forgotten = isLocalLabel(symbol) && !options.has(Trait.KEEP_LOCALS)
                || symbol.name().indexOf('\u0001') >= 0
                || isLocalNumber(symbol) && options.has(Trait.STRIP_LOCAL_ABSOLUTE);
        if (!needed && (!symbol.isListed() || forgotten || symbol.register() != null)) {
            return;
        }
        if (isUndefinedNumber(symbol)) {
            problems.numericLabelUndefined(symbol);
            return;
        }
        ElfSymbol elf = translate(symbol);
        if (elf != null) {
            elfSymbols.put(symbol, elf);
            file.symbols().add(elf);
        }
    }

    /** Labels that start with {@code .L}, and numeric ones, are forgotten unless a relocation needs them. */
    private static boolean isLocalLabel(Symbol symbol) {
        return symbol.name().startsWith(".L") && !symbol.isExternal();
    }

    /** A symbol that is declared weak, and then neither defined nor referred to, is forgotten. */
    private static boolean isWeakForNothing(Symbol symbol) {
        return symbol.isWeak()
                && symbol.state() == Symbol.State.UNDEFINED
                && !symbol.isUsed()
                && !symbol.isUsedInRelocation();
    }

    private static boolean isUndefinedNumber(Symbol symbol) {
        return symbol.state() == Symbol.State.UNDEFINED && symbol.name().indexOf('\u0001') >= 0;
    }

    private static boolean isLocalNumber(Symbol symbol) {
        return symbol.state() == Symbol.State.ABSOLUTE && !symbol.isExternal();
    }

    private @Nullable ElfSymbol translate(Symbol symbol) {
        String alias = symbol.alias();
        ElfSymbol elf = new ElfSymbol(alias == null ? symbol.name() : alias);
        if (!define(symbol, elf)) {
            return null;
        }
        elf.setBinding(binding(symbol));
        if (symbol.type() == TYPE_IFUNC || symbol.binding() == Symbol.Binding.UNIQUE) {
            file.setOsAbi(ObjectFile.OS_ABI_GNU);
        }
        int type = symbol.type();
        if (symbol.isCommon() && type < 0) {
            type = 1;
        }
        if (symbol.isCommon() && (type == 1 || type == TYPE_COMMON)) {
            type = options.has(Trait.COMMON_TYPE) ? TYPE_COMMON : 1;
        }
        Anchor anchor = symbol.anchor();
        if (anchor != null && ((Section) anchor.zone()).has(SectionFlag.TLS) && (type < 0 || type == 1)) {
            type = TYPE_TLS;
        }
        for (ElfSymbol.Type elfType : ElfSymbol.Type.values()) {
            if (elfType.number() == type) {
                elf.setType(elfType);
            }
        }
        for (ElfSymbol.Visibility visibility : ElfSymbol.Visibility.values()) {
            if (visibility.number() == symbol.visibility()) {
                elf.setVisibility(visibility);
            }
        }
        if (symbol.size() != null) {
            Optional<Resolved> size = resolver.resolve(symbol.size());
            if (size.isPresent() && size.get().isNumber()) {
                elf.setSize(size.get().number());
            } else {
                problems.sizeUnresolved(symbol);
            }
        }
        return elf;
    }

    private static ElfSymbol.Binding binding(Symbol symbol) {
        if (symbol.isLocalized()) {
            return ElfSymbol.Binding.LOCAL;
        }
        return switch (symbol.binding()) {
            case GLOBAL -> ElfSymbol.Binding.GLOBAL;
            case WEAK -> ElfSymbol.Binding.WEAK;
            case UNIQUE -> ElfSymbol.Binding.GNU_UNIQUE;
            case UNSET, LOCAL -> symbol.isDefined() ? ElfSymbol.Binding.LOCAL : ElfSymbol.Binding.GLOBAL;
        };
    }

    /** Gives the symbol its value; returns false if it is not to be written. */
    private boolean define(Symbol symbol, ElfSymbol elf) {
        switch (symbol.state()) {
            case UNDEFINED -> {
                return true;
            }
            case ABSOLUTE -> {
                elf.defineAbsolute(symbol.number());
                return true;
            }
            case ANCHORED -> {
                Anchor anchor = Objects.requireNonNull(symbol.anchor());
                elf.define(elf((Section) anchor.zone()), Resolver.offset(symbol));
                return true;
            }
            case COMMON -> {
                if (symbol.isWeak()) {
                    problems.weakAndCommon(symbol);
                }
                elf.defineCommon(symbol.number(), symbol.alignment());
                if (symbol.isLargeCommon()) {
                    elf.makeLargeCommon();
                }
                return true;
            }
            case EQUATED -> {
                return defineEquated(symbol, elf);
            }
            case REGISTER -> {
                return false;
            }
        }
        throw new AssertionError(symbol.state());
    }

    private boolean defineEquated(Symbol symbol, ElfSymbol elf) {
        Optional<Resolved> resolved = resolver.resolve(symbol, 0);
        if (resolved.isEmpty() || resolved.get().minus() != null) {
            problems.symbolUnresolved(symbol);
            return false;
        }
        Symbol base = resolved.get().symbol();
        if (base == null) {
            elf.defineAbsolute(resolved.get().number());
            return true;
        }
        Anchor anchor = base.anchor();
        if (anchor == null) {
            if (base.isCommon()) {
                problems.equatedToCommon(symbol, base);
            }
            return false;
        }
        elf.define(
                elf((Section) anchor.zone()),
                Resolver.offset(base) + resolved.get().number());
        if (symbol.type() < 0 && base.type() >= 0) {
            symbol.setType(base.type());
        }
        return true;
    }

    private void addRelocations(Section section, List<Reference> list) {
        ElfSection elf = elf(section);
        for (Reference reference : list) {
            Symbol symbol = reference.symbol();
            ElfSymbol target = symbol == null ? null : elfSymbols.get(symbol);
            if (symbol != null && target == null) {
                continue;
            }
            elf.relocations().add(new Relocation(reference.offset(), reference.type(), target, reference.addend()));
        }
    }
}
