package dev.bootsmith.objectfile.model;

import dev.bootsmith.core.bytes.ByteView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One section of an object file: a name, attributes, contents and the relocations that apply to it.
 *
 * <p>Mutable while an object file is built; identity is the object, since names need not be unique.
 *
 * @elf Section Header Table
 */
public final class ElfSection {
    private static final byte[] NOTHING = {};

    private String name;
    private int type;
    private long flags;
    private long address;
    private long alignment = 1;
    private long entrySize;
    private byte[] contents = NOTHING;
    private @Nullable ByteView unread;
    private long size;
    private int position;
    private long info;
    private @Nullable ElfSection link;
    private @Nullable SectionGroup group;
    private ElfMachine.@Nullable RelocationForm relocationForm;
    private List<Relocation> relocations = new ArrayList<>();
    private boolean relocationsShared;

    /**
     * Makes an empty section.
     *
     * @param name its name, for example {@code .text}
     * @param type a constant of {@link SectionType}, or any other number
     * @param flags bits of {@link SectionFlag}
     */
    public ElfSection(String name, int type, long flags) {
        this.name = name;
        this.type = type;
        this.flags = flags;
    }

    public String name() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public int type() {
        return type;
    }

    public void setType(int newType) {
        type = newType;
    }

    public long flags() {
        return flags;
    }

    public void setFlags(long newFlags) {
        flags = newFlags;
    }

    /** Returns whether any bit of the mask is set. */
    public boolean has(long flagMask) {
        return (flags & flagMask) != 0;
    }

    public boolean isNobits() {
        return type == SectionType.NOBITS;
    }

    /** Returns the address in memory; 0 in relocatable files. */
    public long address() {
        return address;
    }

    public void setAddress(long newAddress) {
        address = newAddress;
    }

    /** Returns the alignment in bytes, a power of two, at least 1. */
    public long alignment() {
        return alignment;
    }

    public void setAlignment(long newAlignment) {
        alignment = newAlignment;
    }

    /** Returns the size in bytes of one entry of a section that is a table, else 0. */
    public long entrySize() {
        return entrySize;
    }

    public void setEntrySize(long newEntrySize) {
        entrySize = newEntrySize;
    }

    /** Returns the bytes; empty if the section occupies none in the file. The array is the section's own. */
    public byte[] contents() {
        ByteView view = unread;
        if (view != null) {
            contents = view.toByteArray();
            unread = null;
        }
        return contents;
    }

    /** Returns the bytes for reading only, without making an array of them where the section came from a file. */
    public ByteView contentsView() {
        ByteView view = unread;
        return view != null ? view : ByteView.of(contents);
    }

    /** Sets the bytes, and with them the size. */
    public void setContents(byte[] newContents) {
        contents = newContents;
        unread = null;
        size = newContents.length;
    }

    /** Sets the bytes, and with them the size; they are copied when somebody asks for them as an array. */
    public void setContents(ByteView newContents) {
        contents = NOTHING;
        unread = newContents;
        size = newContents.size();
    }

    /** Returns the size in memory in bytes. */
    public long size() {
        return size;
    }

    /** Sets the size of a section without bytes in the file. */
    public void setSize(long newSize) {
        contents = NOTHING;
        unread = null;
        size = newSize;
    }

    /** Returns sh_info where it is a plain number. */
    public long info() {
        return info;
    }

    public void setInfo(long newInfo) {
        info = newInfo;
    }

    /** Returns the section that sh_link names: with {@link SectionFlag#LINK_ORDER}, the one this belongs to. */
    public @Nullable ElfSection link() {
        return link;
    }

    public void setLink(@Nullable ElfSection newLink) {
        link = newLink;
    }

    /** Returns the group this section is a member of, or null. Set by {@link SectionGroup#add}. */
    public @Nullable SectionGroup group() {
        return group;
    }

    void setGroup(SectionGroup newGroup) {
        group = newGroup;
    }

    /** Returns the relocations, in the order of the file; add to it to build a file. */
    public List<Relocation> relocations() {
        if (relocationsShared) {
            relocations = new ArrayList<>(relocations);
            relocationsShared = false;
        }
        return relocations;
    }

    /** Returns the relocations for reading only; cheaper than {@link #relocations} where they came from a file. */
    public List<Relocation> relocationTable() {
        return relocations;
    }

    /** Sets the relocations to an unchangeable list, which is copied when somebody asks for one to add to. */
    public void setRelocationTable(List<Relocation> table) {
        relocations = table;
        relocationsShared = true;
    }

    /** Returns the form in which the file that was read kept the relocations, or null for the machine's usual one. */
    public ElfMachine.@Nullable RelocationForm relocationForm() {
        return relocationForm;
    }

    public void setRelocationForm(ElfMachine.RelocationForm form) {
        relocationForm = form;
    }

    /**
     * Returns its position among the sections of the file it was read from, counted from 0; 0 for one that was made. It only
     * speeds a search up: compare what is found there.
     */
    public int position() {
        return position;
    }

    public void setPosition(int newPosition) {
        position = newPosition;
    }

    @Override
    public String toString() {
        return name;
    }
}
