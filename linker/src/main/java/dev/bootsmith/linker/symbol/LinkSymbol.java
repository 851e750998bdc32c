package dev.bootsmith.linker.symbol;

import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.input.SectionPlace;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.ElfSymbol.Visibility;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A global name and the definition that was chosen for it. */
public final class LinkSymbol {
    /** What is known about a name. */
    public enum State {
        UNDEFINED,
        UNDEFINED_WEAK,
        DEFINED,
        DEFINED_WEAK,
        COMMON,
        /** Given a value by the script or --defsym. */
        SCRIPT
    }

    private final String name;
    private State state = State.UNDEFINED;
    private @Nullable InputFile file;
    private @Nullable ElfSymbol definition;
    private @Nullable InputSection section;
    private @Nullable SectionPlace place;
    private long value;
    private Visibility visibility = Visibility.DEFAULT;
    private boolean providedEarly;
    private boolean referenced;
    private boolean marked;
    private boolean relocated;
    private boolean hiddenByScript;
    private boolean nearDot;
    private boolean typeCopied;
    private final List<InputFile> users = new ArrayList<>();
    private boolean forcedLocal;
    private boolean dynamic;
    private boolean expected;
    private int dynamicIndex;

    LinkSymbol(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    public void setState(State newState) {
        state = newState;
    }

    public boolean isDefined() {
        return state != State.UNDEFINED && state != State.UNDEFINED_WEAK;
    }

    /** Returns the file that defines it, or null. */
    public @Nullable InputFile file() {
        return file;
    }

    public @Nullable ElfSymbol definition() {
        return definition;
    }

    public @Nullable InputSection section() {
        return section;
    }

    /** Returns whether an object defines it, whatever the script says. */
    public boolean isByObject() {
        return file != null;
    }

    void define(InputFile newFile, ElfSymbol symbol, State newState) {
        file = newFile;
        definition = symbol;
        state = newState;
        section = symbol.section() == null ? null : newFile.find(symbol.section());
        value = symbol.value();
    }

    /** Puts a common symbol at an offset of its file's common section. */
    void allocate(InputSection commons, long offset) {
        state = State.DEFINED;
        section = commons;
        value = offset;
    }

    /** Defines a name that the linker itself makes; objects and scripts come first. */
    public void defineByLinker(InputSection newSection, long offset) {
        state = State.DEFINED;
        section = newSection;
        value = offset;
        makeObject();
        forceLocal();
    }

    /** Gives it a value from the script: an offset in an output section, or a number if the section is null. */
    public void defineByScript(@Nullable SectionPlace newPlace, long newValue) {
        state = State.SCRIPT;
        section = null;
        place = newPlace;
        value = newValue;
    }

    /** Returns the output section a script placed it in, or null. */
    public @Nullable SectionPlace scriptPlace() {
        return state == State.SCRIPT ? place : null;
    }

    public long value() {
        return value;
    }

    /** Returns the output section it lies in, or null for a number. */
    public @Nullable SectionPlace place() {
        if (state == State.SCRIPT) {
            return place;
        }
        InputSection in = section;
        return in == null ? null : in.place();
    }

    /** Returns the address before equal strings are merged; of what was left out, the offset in its section. */
    public long addressBeforeMerging() {
        InputSection in = section;
        if (!isDefined() || state == State.SCRIPT || in == null) {
            return address();
        }
        return in.place() == null ? value : in.startAddress() + value;
    }

    /** Returns the final address; 0 for an undefined name. */
    public long address() {
        if (!isDefined()) {
            return 0;
        }
        InputSection in = section;
        if (state != State.SCRIPT && in != null) {
            return in.place() == null ? 0 : in.address(value);
        }
        SectionPlace at = place;
        return state == State.SCRIPT && at != null ? at.virtualAddress() + value : value;
    }

    public long size() {
        ElfSymbol symbol = definition;
        return symbol == null ? 0 : symbol.size();
    }

    public Visibility visibility() {
        return visibility;
    }

    /** The most restrictive visibility of all mentions wins. */
    void mergeVisibility(Visibility other) {
        if (other == Visibility.DEFAULT) {
            return;
        }
        if (visibility == Visibility.DEFAULT || other.number() < visibility.number()) {
            visibility = other;
        }
    }

    /** Makes it protected unless an object asks for less: other files may see the name but not replace it. */
    public void protect() {
        mergeVisibility(Visibility.PROTECTED);
    }

    public boolean isProvidedEarly() {
        return providedEarly;
    }

    /** Says that it was wanted and not defined when a PROVIDE of it was read: then the script goes before the objects. */
    public void provideEarly() {
        providedEarly = true;
    }

    public boolean isReferenced() {
        return referenced;
    }

    public void reference() {
        referenced = true;
    }

    /** Says that a root of the link asks for it: the entry, -u, EXTERN, or with --gc-sections a section that stays. */
    public void mark() {
        referenced = true;
        marked = true;
    }

    public boolean isMarked() {
        return marked;
    }

    /** Says that a relocation of an image that may be loaded anywhere asks for it. */
    public void markRelocated() {
        relocated = true;
    }

    public boolean isRelocated() {
        return relocated;
    }

    void use(InputFile user) {
        referenced = true;
        if (users.isEmpty() || users.get(users.size() - 1) != user) {
            users.add(user);
        }
    }

    /** Returns the files that mention it without defining it. */
    public List<InputFile> users() {
        return users;
    }

    /** Gives a symbol that the linker makes the type OBJECT. */
    public void makeObject() {
        ElfSymbol object = new ElfSymbol(name);
        object.setType(ElfSymbol.Type.OBJECT);
        definition = object;
    }

    /** Makes a symbol of the linker one without type. */
    public void dropType() {
        definition = null;
    }

    /** Takes over the type of the symbol that a script made it equal to. */
    public void copyTypeOf(@Nullable LinkSymbol other) {
        ElfSymbol from = other == null ? null : other.definition;
        if (from != null && from != definition && from.type() != ElfSymbol.Type.COMMON) {
            ElfSymbol copy = new ElfSymbol(name);
            copy.setType(from.type());
            definition = copy;
            typeCopied = true;
        }
    }

    /** Becomes at most as visible as the symbol that a script made it equal to. */
    public void copyVisibilityOf(@Nullable LinkSymbol other) {
        if (other != null) {
            mergeVisibility(other.visibility);
        }
    }

    /** Returns whether the definition is nothing but a type that was copied. */
    public boolean isTypeCopied() {
        return typeCopied;
    }

    /** Returns whether a script set it from the location counter between sections; to expressions it is a number. */
    public boolean isNearDot() {
        return nearDot;
    }

    public void setNearDot(boolean isNear) {
        nearDot = isNear;
    }

    public boolean isHiddenByScript() {
        return hiddenByScript;
    }

    public void hideByScript() {
        hiddenByScript = true;
    }

    /** Returns whether the output has it among its local symbols, though objects share it. */
    public boolean isForcedLocal() {
        return forcedLocal || hiddenByScript;
    }

    public void forceLocal() {
        forcedLocal = true;
        dynamic = false;
    }

    /** Returns whether it is in the table for the dynamic linker. */
    public boolean isDynamic() {
        return dynamic;
    }

    /** Puts it into the table for the dynamic linker. */
    public void makeDynamic() {
        dynamic = true;
    }

    /** Says that the linker will define it once addresses are known. */
    public void expect() {
        expected = true;
    }

    public boolean isExpected() {
        return expected;
    }

    /** Takes it out of the table for the dynamic linker. */
    public void leaveDynamicTable() {
        dynamic = false;
    }

    /** Returns its index in the table for the dynamic linker. */
    public int dynamicIndex() {
        return dynamicIndex;
    }

    public void setDynamicIndex(int index) {
        dynamicIndex = index;
    }

    /** Returns whether it is a weak reference that nothing satisfies. */
    public boolean isUndefinedWeak() {
        return state == State.UNDEFINED_WEAK;
    }

    public void setVisibility(Visibility newVisibility) {
        visibility = newVisibility;
    }

    @Override
    public String toString() {
        return name;
    }
}
