package dev.bootsmith.assembler.symbol;

import dev.bootsmith.assembler.ast.Expression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A symbol while assembling. Mutable: what is known about it grows as the source is read.
 *
 * @gas Symbols
 */
public final class Symbol {
    /** How the symbol is defined. */
    public enum State {
        UNDEFINED,
        /** A number. */
        ABSOLUTE,
        /** An offset from an anchor. */
        ANCHORED,
        /** Stands for an expression. */
        EQUATED,
        COMMON,
        REGISTER
    }

    /** Who sees it. */
    public enum Binding {
        UNSET,
        LOCAL,
        GLOBAL,
        WEAK,
        UNIQUE
    }

    private static final int TYPE_IFUNC = 10;
    private static final int MOST_NAMES_OF_REGISTERS = 100;

    private final String name;
    private State state = State.UNDEFINED;
    private Binding binding = Binding.UNSET;
    private long number;
    private @Nullable Anchor anchor;
    private Value expression = Value.ZERO;
    private int position = -1;
    private boolean isResolving;
    private boolean isUsed;
    private boolean isUsedInRelocation;
    private boolean isUsedInGroup;
    private boolean isFinal;
    private boolean isListed = true;
    private int type = -1;
    private int visibility;
    private @Nullable Value size;
    private long alignment;
    private Anchor.@Nullable Zone sectionOf;
    private @Nullable String alias;
    private @Nullable Symbol weakTarget;
    private boolean isWanted;
    private boolean isSizeCopied;
    private boolean isLocalized;
    private boolean isLargeCommon;
    private boolean isFile;
    private @Nullable Expression deferred;
    private final List<Version> versions = new ArrayList<>(0);
    private Version.Original original = Version.Original.KEPT;
    private @Nullable Object definedAt;

    public Symbol(String name) {
        this.name = name;
    }

    /** Makes a nameless symbol at a place, as a dot in an expression stands for. */
    public static Symbol at(Anchor anchor, long offset) {
        Symbol symbol = new Symbol("");
        symbol.defineAt(anchor, offset);
        symbol.isListed = false;
        return symbol;
    }

    /** Makes a nameless symbol that stands for an expression. */
    public static Symbol of(Value value) {
        Symbol symbol = new Symbol("");
        symbol.equate(value);
        symbol.isListed = false;
        return symbol;
    }

    /** Makes the symbol that stands for a section. */
    public static Symbol ofSection(Anchor.Zone zone) {
        Symbol symbol = new Symbol(zone.name());
        symbol.sectionOf = zone;
        return symbol;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    public boolean isDefined() {
        return state != State.UNDEFINED && state != State.COMMON;
    }

    public boolean isCommon() {
        return state == State.COMMON;
    }

    /** Defines the symbol, or moves it. */
    public void defineAt(Anchor newAnchor, long offset) {
        state = State.ANCHORED;
        anchor = newAnchor;
        number = offset;
    }

    public void defineAbsolute(long newNumber) {
        state = State.ABSOLUTE;
        anchor = null;
        number = newNumber;
    }

    /** Lets the symbol stand for an expression. */
    public void equate(Value value) {
        anchor = null;
        if (value instanceof Value.Constant constant) {
            defineAbsolute(constant.number());
        } else if (value instanceof Value.RegisterValue) {
            state = State.REGISTER;
            expression = value;
        } else if (value instanceof Value.Address address
                && address.minus() == null
                && address.modifier() == null
                && address.symbol().state == State.ANCHORED
                && address.symbol().anchor != null) {
            defineAt(address.symbol().anchor, address.symbol().number + address.addend());
        } else {
            state = State.EQUATED;
            expression = value;
        }
    }

    public void defineCommon(long sizeBytes, long newAlignment) {
        state = State.COMMON;
        number = sizeBytes;
        alignment = newAlignment;
    }

    /** Returns the number of an absolute symbol, the offset from its anchor, or the size of a common one. */
    public long number() {
        return number;
    }

    public long alignment() {
        return alignment;
    }

    public @Nullable Anchor anchor() {
        return anchor;
    }

    /** Returns what the symbol stands for if it is equated or a register. */
    public Value expression() {
        return expression;
    }

    public Binding binding() {
        return binding;
    }

    public void setBinding(Binding newBinding) {
        binding = newBinding;
    }

    public boolean isGlobal() {
        return binding == Binding.GLOBAL || binding == Binding.UNIQUE;
    }

    public boolean isWeak() {
        return binding == Binding.WEAK;
    }

    /** Returns whether a definition elsewhere may replace this one, so that references have to be kept. */
    public boolean isExternal() {
        return isGlobal() || isWeak();
    }

    /** Returns the ELF type, or -1 if none was given. */
    public int type() {
        return type;
    }

    public void setType(int newType) {
        type = newType;
    }

    public int visibility() {
        return visibility;
    }

    public void setVisibility(int newVisibility) {
        visibility = newVisibility;
    }

    public @Nullable Value size() {
        return size;
    }

    public void setSize(Value newSize) {
        size = newSize;
        isSizeCopied = false;
    }

    /** Returns the section this symbol stands for, or null. */
    public Anchor.@Nullable Zone sectionOf() {
        return sectionOf;
    }

    public boolean isUsed() {
        return isUsed;
    }

    public void markUsed() {
        isUsed = true;
    }

    public boolean isUsedInRelocation() {
        return isUsedInRelocation;
    }

    public void markUsedInRelocation() {
        isUsedInRelocation = true;
    }

    public boolean isUsedInGroup() {
        return isUsedInGroup;
    }

    public void markUsedInGroup() {
        isUsedInGroup = true;
    }

    /** Returns whether the symbol may not be defined again, as {@code .equiv} demands. */
    public boolean isFinal() {
        return isFinal;
    }

    public void makeFinal() {
        isFinal = true;
    }

    /** Returns the place in the order of the symbol table, or -1 if it has none. */
    public int position() {
        return position;
    }

    void setPosition(int newPosition) {
        position = newPosition;
    }

    public boolean isListed() {
        return isListed;
    }

    public void unlist() {
        isListed = false;
    }

    /** Returns the name to write instead of its own, as {@code .symver} gives one. */
    public @Nullable String alias() {
        return alias;
    }

    public void setAlias(String newAlias) {
        alias = newAlias;
    }

    /** Returns what becomes of the name itself once the symbol has versions; the last word in the source counts. */
    public Version.Original original() {
        return original;
    }

    public void setOriginal(Version.Original newOriginal) {
        original = newOriginal;
    }

    /** Returns the register that the symbol stands for, through other names if need be, or null. */
    public Value.@Nullable RegisterValue register() {
        Symbol symbol = this;
        for (int i = 0; i < MOST_NAMES_OF_REGISTERS; i++) {
            if (symbol.expression instanceof Value.RegisterValue register) {
                return symbol.state == State.REGISTER ? register : null;
            }
            boolean isName = symbol.state == State.EQUATED
                    && symbol.expression instanceof Value.Address address
                    && address.isPlain();
            if (!isName || !(symbol.expression instanceof Value.Address next)) {
                return null;
            }
            symbol = next.symbol();
        }
        return null;
    }

    /** Returns whether the symbol has no name and stands for an expression. */
    public boolean isExpression() {
        return state == State.EQUATED && name.isEmpty();
    }

    /** Returns whether the symbol is a function that is chosen when the program is loaded. */
    public boolean isIndirectFunction() {
        return type == TYPE_IFUNC;
    }

    /** Returns the versions of the symbol, in the order of the source. */
    public List<Version> versions() {
        return versions;
    }

    /** Returns the symbol that this one, made by {@code .weakref}, stands for, or null. */
    public @Nullable Symbol weakTarget() {
        return weakTarget;
    }

    /** Makes the symbol another name for a symbol that need not exist. */
    public void refersWeakly(Symbol target) {
        weakTarget = target;
        state = State.EQUATED;
        expression = Value.of(target);
        isFinal = true;
        isListed = false;
    }

    boolean isWanted() {
        return isWanted;
    }

    void markWanted() {
        isWanted = true;
    }

    /** Returns whether the symbol is written as a local one, though what refers to it sees a global one. */
    public boolean isLocalized() {
        return isLocalized;
    }

    void localize() {
        isLocalized = true;
    }

    /** Returns what the symbol stands for anew at each use, as {@code .eqv} makes it, or null. */
    public @Nullable Expression deferred() {
        return deferred;
    }

    public void defer(Expression newDeferred) {
        deferred = newDeferred;
    }

    /** Takes over the size of the symbol that this one is set to, unless the source gave it one itself. */
    public void copySize(Value newSize) {
        if (size == null || isSizeCopied) {
            size = newSize;
            isSizeCopied = true;
        }
    }

    /** Returns whether a common symbol is to lie beyond the reach of 32 bits, in the large model. */
    public boolean isLargeCommon() {
        return isLargeCommon;
    }

    public void makeLargeCommon() {
        isLargeCommon = true;
    }

    /** Returns whether the symbol only names a source file. */
    public boolean isFile() {
        return isFile;
    }

    /** Makes the symbol that names a source file. */
    public static Symbol ofFile(String name) {
        Symbol symbol = new Symbol(name);
        symbol.isFile = true;
        return symbol;
    }

    /** Makes a symbol of another name with the same meaning. */
    Symbol copy(String newName) {
        Symbol copy = new Symbol(newName);
        copy.state = state;
        copy.binding = binding;
        copy.number = number;
        copy.anchor = anchor;
        copy.expression = expression;
        copy.type = type;
        copy.visibility = visibility;
        copy.size = size;
        copy.definedAt = definedAt;
        return copy;
    }

    public @Nullable Object definedAt() {
        return definedAt;
    }

    public void setDefinedAt(Object place) {
        definedAt = place;
    }

    /** Marks the symbol as being resolved; returns false if it already is, which means that it depends on itself. */
    boolean beginResolving() {
        boolean began = !isResolving;
        isResolving = true;
        return began;
    }

    void endResolving() {
        isResolving = false;
    }

    /** Makes a copy that keeps the present meaning while this name is given another. */
    public Symbol snapshot() {
        Symbol copy = new Symbol(name);
        copy.state = state;
        copy.binding = binding;
        copy.type = type;
        copy.visibility = visibility;
        copy.size = size;
        copy.isSizeCopied = isSizeCopied;
        copy.definedAt = definedAt;
        return copy;
    }

    @Override
    public String toString() {
        return name;
    }
}
