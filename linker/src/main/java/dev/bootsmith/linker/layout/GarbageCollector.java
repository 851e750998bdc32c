package dev.bootsmith.linker.layout;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.Relocation;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionGroup;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops allocated sections that nothing reaches from the entry, -u, KEEP and the sections behind {@code __start_} names.
 *
 * @ld Command-line Options, --gc-sections
 */
public final class GarbageCollector {
    private final List<InputFile> files;
    private final SymbolTable symbols;
    private final boolean keepsNamedSections;
    private final Deque<InputSection> work = new ArrayDeque<>();
    private final Map<InputFile, FrameReferences> frames = new HashMap<>();

    private GarbageCollector(List<InputFile> files, SymbolTable symbols, LinkOptions options) {
        this.files = files;
        this.symbols = symbols;
        this.keepsNamedSections = !options.has(Feature.START_STOP_GC);
    }

    /** Marks what is reached, starting from the named symbols, and discards the rest; returns what was discarded. */
    public static List<InputSection> collect(
            List<InputFile> files, SymbolTable symbols, List<String> roots, LinkOptions options) {
        return new GarbageCollector(files, symbols, options).run(roots);
    }

    private List<InputSection> run(List<String> roots) {
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                section.setLive(false);
            }
        }
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                boolean note = section.section().type() == SectionType.NOTE
                        && section.section().group() == null
                        && !section.has(SectionFlag.LINK_ORDER);
                if (section.isKept() || section.has(SectionFlag.GNU_RETAIN) || note) {
                    mark(section);
                }
            }
        }
        for (String root : roots) {
            LinkSymbol symbol = symbols.find(root);
            InputSection section = symbol == null ? null : symbol.section();
            if (section != null) {
                section.keep(); // Its output section stays even if it is empty.
                mark(section);
            }
        }
        while (!work.isEmpty()) {
            InputSection section = work.pop();
            if (!section.name().equals(".eh_frame")) {
                section.relocations().forEach(relocation -> follow(section.file(), relocation));
                frames.computeIfAbsent(section.file(), FrameReferences::new)
                        .of(section.section())
                        .forEach(relocation -> follow(section.file(), relocation));
            }
        }
        files.forEach(GarbageCollector::keepNotes);
        keepMentionedByDebuggers();
        List<InputSection> dropped = files.stream()
                .flatMap(file -> file.sections().stream())
                .filter(section -> !section.isLive() && !section.isDiscarded())
                .toList();
        dropped.forEach(InputSection::collect);
        return dropped;
    }

    /** What is not loaded, as debug information, stays with a file of which anything else stays. */
    private static void keepNotes(InputFile file) {
        boolean any = file.sections().stream()
                .anyMatch(section -> section.isLive()
                        && section.isAllocated()
                        && section.section().type() != SectionType.NOTE);
        if (any) {
            for (InputSection section : file.sections()) {
                boolean note = section.isDebugging() || section.relocations().isEmpty();
                boolean alone = section.section().group() == null && !section.has(SectionFlag.LINK_ORDER);
                if (!section.isAllocated() && note && alone) {
                    section.setLive(true);
                }
            }
        }
    }

    /** Debugging information in groups, as that of macros, stays if other debugging information mentions it. */
    private void keepMentionedByDebuggers() {
        for (InputFile file : files) {
            file.sections().stream()
                    .filter(section -> section.isLive() && section.isDebugging())
                    .forEach(work::push);
        }
        while (!work.isEmpty()) {
            InputSection section = work.pop();
            for (Relocation relocation : section.relocations()) {
                ElfSymbol symbol = relocation.symbol();
                ElfSection own = symbol == null ? null : symbol.section();
                InputSection target = own == null ? null : section.file().find(own);
                if (target != null && target.isDebugging()) {
                    mark(target);
                }
            }
        }
    }

    private void mark(InputSection section) {
        if (section.isLive() || section.isDiscarded()) {
            return;
        }
        section.setLive(true);
        work.push(section);
        SectionGroup group = section.section().group();
        if (group != null) {
            for (ElfSection member : group.members()) {
                InputSection other = section.file().find(member);
                if (other != null) {
                    mark(other);
                }
            }
        }
    }

    private void follow(InputFile file, Relocation relocation) {
        ElfSymbol symbol = relocation.symbol();
        if (symbol == null) {
            return;
        }
        if (symbol.isLocal()) {
            ElfSection target = symbol.section();
            InputSection section = target == null ? null : file.find(target);
            if (section != null) {
                mark(section);
            }
            return;
        }
        LinkSymbol entry = symbols.entry(symbol);
        entry.mark();
        InputSection section = entry.section();
        if (section != null) {
            mark(section);
        }
        if (keepsNamedSections) {
            markNamedSections(symbol.name());
        }
    }

    /** A use of {@code __start_x} or {@code __stop_x} keeps all sections named x. */
    private void markNamedSections(String name) {
        String wanted =
                name.startsWith("__start_") ? name.substring(8) : name.startsWith("__stop_") ? name.substring(7) : "";
        if (wanted.isEmpty()) {
            return;
        }
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                if (section.name().equals(wanted)) {
                    mark(section);
                }
            }
        }
    }
}
