package dev.bootsmith.linker.dynamic;

import dev.bootsmith.core.bytes.ByteBuilder;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.linker.option.LinkOptions;
import dev.bootsmith.linker.option.LinkOptions.Feature;
import dev.bootsmith.objectfile.model.ElfClass;
import dev.bootsmith.objectfile.model.ElfMachine;
import dev.bootsmith.objectfile.model.ElfMachine.RelocationForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The relocations that the image leaves to the program that loads it. For each section that has some there is a section
 * that holds them, which scripts know by its name: {@code .rela.data} for {@code .data}.
 *
 * @elf Relocation; DT_RELACOUNT
 */
public final class DynamicRelocations {
    private final LinkOptions options;
    private final ElfClass elfClass;
    private final RelocationForm form;
    private final Map<InputSection, Integer> reserved = new LinkedHashMap<>();
    private final Map<InputSection, List<Numbered>> emitted = new HashMap<>();
    private final Map<InputFile, Integer> rankOf = new HashMap<>();
    private int relativeCount;

    /** A relocation and its place in the order in which GNU ld writes it. */
    private record Numbered(long order, DynamicRelocation relocation) {}

    DynamicRelocations(LinkOptions options, ElfMachine machine, ElfClass elfClass) {
        this.options = options;
        this.elfClass = elfClass;
        this.form = machine.relocationForm();
    }

    int entryBytes() {
        return form == RelocationForm.RELA ? elfClass.relaBytes() : elfClass.relBytes();
    }

    boolean hasAddends() {
        return form == RelocationForm.RELA;
    }

    /** Says that a table will hold that many more. */
    public void reserve(InputSection table, int count) {
        reserved.merge(table, count, Integer::sum);
    }

    /** Gives the tables their sizes; returns whether there are any relocations apart from those of procedure linkage. */
    boolean size(InputSection linkage) {
        boolean any = false;
        for (Map.Entry<InputSection, Integer> entry : reserved.entrySet()) {
            entry.getKey().setContents(new byte[entry.getValue() * entryBytes()]);
            if (entry.getValue() == 0) {
                entry.getKey().leaveOut();
            }
            any |= entry.getKey() != linkage && entry.getValue() > 0;
        }
        return any;
    }

    /** Numbers the files by their first section in the output. */
    public void orderFiles(List<InputFile> files) {
        files.forEach(file -> rankOf.putIfAbsent(file, rankOf.size()));
    }

    /** Adds a relocation of a field in a section. */
    public void add(InputSection table, InputSection section, long offset, DynamicRelocation relocation) {
        long file = rankOf.getOrDefault(section.file(), rankOf.size());
        long index = section.file().sections().indexOf(section);
        add(table, file << 48 | index << 32 | offset & 0xffff_ffffL, relocation);
    }

    /** Adds a relocation of a slot that the linker made; they follow the others in the order in which they come. */
    public void addSlot(InputSection table, DynamicRelocation relocation) {
        List<Numbered> list = emitted.getOrDefault(table, List.of());
        add(table, 1L << 62 | list.size(), relocation);
    }

    private void add(InputSection table, long order, DynamicRelocation relocation) {
        emitted.computeIfAbsent(table, unused -> new ArrayList<>()).add(new Numbered(order, relocation));
    }

    /** Returns how many of the sorted ones only move with the image. */
    int relativeCount() {
        return relativeCount;
    }

    /** Fills the tables in. */
    void fill() {
        Map<SectionPlace, List<InputSection>> homes = new LinkedHashMap<>();
        for (InputSection table : reserved.keySet()) {
            SectionPlace place = table.place();
            if (place != null && table.size() > 0) {
                homes.computeIfAbsent(place, unused -> new ArrayList<>()).add(table);
            }
        }
        homes.forEach((home, tables) -> {
            tables.sort(Comparator.comparingLong(InputSection::offset));
            boolean sorted = options.has(Feature.COMBINE_RELOCATIONS)
                    && (home.name().equals(".rela.dyn") || home.name().equals(".rel.dyn"));
            if (sorted) {
                fillSorted(tables);
            } else {
                tables.forEach(table -> put(table, inOrder(table)));
            }
        });
    }

    private List<DynamicRelocation> inOrder(InputSection table) {
        List<Numbered> list = new ArrayList<>(emitted.getOrDefault(table, List.of()));
        list.sort(Comparator.comparingLong(Numbered::order));
        return new ArrayList<>(list.stream().map(Numbered::relocation).toList());
    }

    private void fillSorted(List<InputSection> tables) {
        List<DynamicRelocation> all = new ArrayList<>();
        int room = 0;
        for (InputSection table : tables) {
            all.addAll(inOrder(table));
            room += (int) (table.size() / entryBytes());
        }
        all.sort(Comparator.comparing((DynamicRelocation each) -> !each.isRelative())
                .thenComparing(DynamicRelocation::symbolIndex)
                .thenComparing(DynamicRelocation::address, Long::compareUnsigned));
        relativeCount = (int) all.stream().filter(DynamicRelocation::isRelative).count();
        sortBySymbol(all.subList(relativeCount, all.size()));
        // Room that was kept in vain holds relocations of type 0, which are sorted in front of the others of their
        // kind.
        int at = 0;
        for (InputSection table : tables) {
            int count = Math.min((int) (table.size() / entryBytes()), Math.max(0, all.size() - at));
            put(table, all.subList(at, at + count));
            at += count;
        }
        if (all.size() > room) {
            throw new IllegalStateException("more relocations than reserved: " + all.size() + " > " + room);
        }
    }

    /** Those of one symbol stay together, where the first of them is; then the dynamic linker finds it in its cache. */
    private static void sortBySymbol(List<DynamicRelocation> list) {
        Map<Integer, Long> first = new HashMap<>();
        list.forEach(each -> first.putIfAbsent(each.symbolIndex(), each.address()));
        list.sort(Comparator.comparingInt(DynamicRelocation::rank)
                .thenComparing(each -> first.getOrDefault(each.symbolIndex(), 0L), Long::compareUnsigned)
                .thenComparing(DynamicRelocation::address, Long::compareUnsigned));
    }

    private void put(InputSection table, List<DynamicRelocation> list) {
        ByteBuilder out = new ByteBuilder();
        for (DynamicRelocation each : list) {
            int word = elfClass.wordBytes();
            out.put(each.address(), word);
            if (word == 8) {
                out.put32(each.type().number()).put32(each.symbolIndex());
            } else {
                out.put32(each.symbolIndex() << 8 | each.type().number());
            }
            if (hasAddends()) {
                out.put(each.addend(), word);
            }
        }
        table.setContents(Arrays.copyOf(out.toByteArray(), (int) table.size()));
    }
}
