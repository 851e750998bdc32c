package dev.bootsmith.linker.symbol;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.SectionGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of what several objects bring: COMDAT groups by their signature, and sections of the older convention
 * {@code .gnu.linkonce.} by their name. The first copy stays.
 *
 * @elf Section Groups, GRP_COMDAT
 */
final class LinkOnce {
    private record Owner(InputFile file, List<ElfSection> members) {}

    private static final String PREFIX = ".gnu.linkonce.";

    private final Map<String, Owner> owners = new HashMap<>();
    /** Sections of the older kind by what stands behind their kind. */
    private final Map<String, Owner> onceOnly = new HashMap<>();

    /** Several threads ask. */
    private final Map<InputFile, Map<ElfSection, Set<String>>> names = new ConcurrentHashMap<>();

    /** Discards the copies in a file of what an earlier one has brought. */
    void dropCopies(InputFile file) {
        for (SectionGroup group : file.object().groups()) {
            if (group.isComdat()) {
                List<ElfSection> members = group.members();
                Owner first = owners.putIfAbsent(group.signatureName(), new Owner(file, members));
                if (first != null) {
                    members.forEach(member -> drop(file.find(member), first));
                } else if (members.size() == 1) {
                    dropForOther(file.find(members.get(0)), onceOnly.get(group.signatureName()));
                }
            }
        }
        for (InputSection section : file.sections()) {
            if (section.name().startsWith(PREFIX)) {
                dropOnce(file, section);
            }
        }
    }

    /** Sections of the older kind, which are told apart by their names. */
    private void dropOnce(InputFile file, InputSection section) {
        Owner own = new Owner(file, List.of(section.section()));
        Owner first = owners.putIfAbsent(section.name(), own);
        if (first != null) {
            drop(section, first);
            return;
        }
        int kindEnd = section.name().indexOf('.', PREFIX.length());
        String key = section.name().substring(kindEnd + 1);
        Owner code = section.name().startsWith(PREFIX + "r.") ? owners.get(PREFIX + "t." + key) : null;
        if (code != null && code.file() != file) {
            section.discard(); // The constants of code that another file brought.
            return;
        }
        Owner group = owners.get(key);
        if (group != null && group.members().size() == 1) {
            dropForOther(section, group);
        }
        onceOnly.putIfAbsent(key, own);
    }

    /** A group of one section and a section of the older kind with the same symbols are copies of each other. */
    private void dropForOther(@Nullable InputSection copy, @Nullable Owner first) {
        if (copy == null || first == null || copy.isDiscarded()) {
            return;
        }
        ElfSection kept = first.members().get(0);
        if (namesIn(first.file(), kept).equals(namesIn(copy.file(), copy.section()))) {
            copy.discardFor(() -> first.file().find(kept));
        }
    }

    private void drop(@Nullable InputSection copy, Owner first) {
        if (copy != null) {
            copy.discardFor(() -> twin(copy, first)); // Only what debuggers read will ask.
        }
    }

    /**
     * Finds the section that stays in a copy's place: of its name, its type and its size, and with the same symbols. A copy
     * that was compiled in another way has none.
     */
    private @Nullable InputSection twin(InputSection copy, Owner first) {
        for (ElfSection member : first.members()) {
            boolean alike = member.name().equals(copy.name())
                    && member.type() == copy.section().type()
                    && member.size() == copy.section().size();
            if (alike && namesIn(first.file(), member).equals(namesIn(copy.file(), copy.section()))) {
                return first.file().find(member);
            }
        }
        return null;
    }

    private Set<String> namesIn(InputFile file, ElfSection section) {
        return names.computeIfAbsent(file, LinkOnce::namesBySection).getOrDefault(section, Set.of());
    }

    private static Map<ElfSection, Set<String>> namesBySection(InputFile file) {
        Map<ElfSection, Set<String>> all = new HashMap<>();
        for (ElfSymbol symbol : file.object().symbols()) {
            ElfSection section = symbol.section();
            if (section != null && symbol.type() != ElfSymbol.Type.SECTION) {
                all.computeIfAbsent(section, key -> new HashSet<>()).add(symbol.name());
            }
        }
        return all;
    }
}
