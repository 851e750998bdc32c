package dev.bootsmith.assembler.state;

import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.layout.Subsection;
import dev.bootsmith.assembler.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.SectionFlag;
import dev.bootsmith.objectfile.model.SectionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sections in the order of their making, the current one, the one before, and the stack. */
public final class SectionTable {
    private final SymbolTable symbols;
    private final List<Section> inOrder = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Section> byKey = new HashMap<>();
    private final Deque<Entry> stack = new ArrayDeque<>();
    private final Section text;
    private final Section data;
    private final Section bss;
    /** Stands for no section at all, where only the location counter moves. */
    private final Subsection absolute = new Section("*ABS*", SectionType.NULL, 0).subsection(0);

    private Subsection current;
    private @Nullable Subsection previous;

    private record Entry(Subsection current, @Nullable Subsection previous) {}

    public SectionTable(SymbolTable symbols) {
        this.symbols = symbols;
        this.text = create(".text", "", SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.EXECINSTR);
        this.data = create(".data", "", SectionType.PROGBITS, SectionFlag.ALLOC | SectionFlag.WRITE);
        this.bss = create(".bss", "", SectionType.NOBITS, SectionFlag.ALLOC | SectionFlag.WRITE);
        this.current = text.subsection(0);
    }

    public Section text() {
        return text;
    }

    public Section data() {
        return data;
    }

    public Section bss() {
        return bss;
    }

    /** Returns what stands for the inside of {@code .struct}. */
    public Subsection absolute() {
        return absolute;
    }

    /** Lets a section be found under the name of the group that it was put into. */
    public void regroup(Section section) {
        byKey.values().remove(section);
        byKey.put(section.name() + '\0' + section.groupName(), section);
    }

    /** Returns the section of that name and group, or null. */
    public @Nullable Section find(String name, String group) {
        return byKey.get(name + '\0' + group);
    }

    /**
     * Makes a section; sections of one name in different groups are different. Only the first symbol of a name gets its
     * place in the order now.
     */
    public Section create(String name, String group, int type, long flags) {
        boolean first = !names.contains(name) && symbols.find(name) == null;
        Section section = createUnmentioned(name, group, type, flags);
        if (first) {
            mention(section);
        }
        return section;
    }

    /** Makes a section whose symbol gets its place in the order when it is mentioned, or at the end by a relocation. */
    public Section createUnmentioned(String name, String group, int type, long flags) {
        Section section = new Section(name, type, flags);
        inOrder.add(section);
        names.add(name);
        byKey.put(name + '\0' + group, section);
        symbols.nameSection(section.sectionSymbol());
        return section;
    }

    /** Gives the section's symbol its place if it has none yet. */
    public void mention(Section section) {
        symbols.place(section.sectionSymbol());
    }

    public List<Section> all() {
        return inOrder;
    }

    public Subsection current() {
        return current;
    }

    /** Makes a subsection the current one; the one that was becomes the previous. */
    public void switchTo(Subsection subsection) {
        previous = current;
        current = subsection;
    }

    /** Swaps current and previous; returns false if there is no previous. */
    public boolean swapWithPrevious() {
        Subsection target = previous;
        if (target == null) {
            return false;
        }
        switchTo(target);
        return true;
    }

    public void push() {
        stack.push(new Entry(current, previous));
    }

    /** Returns to what was pushed last; returns false if nothing was. */
    public boolean pop() {
        Entry entry = stack.poll();
        if (entry == null) {
            return false;
        }
        current = entry.current();
        previous = entry.previous();
        return true;
    }
}
