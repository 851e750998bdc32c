package dev.bootsmith.assembler.frame;

import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.core.bytes.ByteBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one procedure's frame looks like, place by place. */
public final class FrameDescription {
    /**
     * An instruction for the unwinder.
     *
     * @param at the place from which it holds
     * @param bytes opcode and operands
     * @param label a symbol to define where the bytes lie, or null
     * @param pointer an address that follows the bytes, or null
     * @param mayBeShared whether the entry that procedures share may contain it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as records, never changed
    record Step(
            Symbol at,
            byte[] bytes,
            @Nullable Symbol label,
            @Nullable Pointer pointer,
            boolean mayBeShared) {}

    /** A pointer to a routine or table, with its DWARF encoding; 0xff encodes that there is none. */
    record Pointer(int encoding, @Nullable Value target) {
        static final Pointer NONE = new Pointer(0xff, null);
    }

    final Symbol start;
    private final int firstLine;
    final boolean simple;
    final int stackRegister;
    final Set<FrameWriter.Table> tables;
    final List<Step> steps = new ArrayList<>();

    @Nullable
    Symbol end;

    Pointer personality = Pointer.NONE;
    Pointer languageData = Pointer.NONE;
    boolean signalFrame;
    int returnColumn;
    private long cfaOffset;
    private final List<Long> remembered = new ArrayList<>();

    /**
     * Starts a description.
     *
     * @param firstLine how many lines the listing has here
     * @param simple leaves out the usual first instructions
     * @param stackRegister the number that those give the stack pointer
     */
    public FrameDescription(
            Symbol start,
            int firstLine,
            boolean simple,
            int stackRegister,
            Set<FrameWriter.Table> tables,
            boolean is64Bit) {
        this.tables = tables;
        this.start = start;
        this.firstLine = firstLine;
        this.simple = simple;
        this.stackRegister = stackRegister;
        this.returnColumn = is64Bit ? 16 : 8;
        this.cfaOffset = is64Bit ? 8 : 4;
    }

    public void close(Symbol endOfProcedure) {
        end = endOfProcedure;
    }

    /** Returns whether the frame is to be in that table. */
    public boolean isIn(FrameWriter.Table table) {
        return tables.contains(table);
    }

    public boolean isClosed() {
        return end != null;
    }

    public void setPersonality(int encoding, @Nullable Value target) {
        personality = new Pointer(encoding, target);
    }

    public void setLanguageData(int encoding, @Nullable Value target) {
        languageData = new Pointer(encoding, target);
    }

    public void setSignalFrame() {
        signalFrame = true;
    }

    public void setReturnColumn(int column) {
        returnColumn = column;
    }

    public long cfaOffset() {
        return cfaOffset;
    }

    /** Returns how many lines the listing had where the procedure starts. */
    public int firstLine() {
        return firstLine;
    }

    public void setCfaOffset(long offset) {
        cfaOffset = offset;
    }

    /** Keeps the offset for the matching {@link #recall}. */
    public void remember() {
        remembered.add(cfaOffset);
    }

    /** Returns false if nothing was remembered. */
    public boolean recall() {
        if (remembered.isEmpty()) {
            return false;
        }
        cfaOffset = remembered.remove(remembered.size() - 1);
        return true;
    }

    /** Adds bytes as the source has them, whose meaning is not known. */
    public void addOpaque(Symbol at, ByteBuilder bytes) {
        steps.add(new Step(at, bytes.toByteArray(), null, null, false));
    }

    /** Adds an instruction with an encoded address behind it. */
    public void addPointer(Symbol at, ByteBuilder bytes, int encoding, Value target) {
        steps.add(new Step(at, bytes.toByteArray(), null, new Pointer(encoding, target), false));
    }

    /** Defines a symbol in the unwinding table. */
    public void addLabel(Symbol at, Symbol label) {
        steps.add(new Step(at, new byte[0], label, null, false));
    }

    /**
     * Adds an instruction.
     *
     * @param mayBeShared whether the entry that procedures share may contain it, if it holds from the start
     */
    public void add(Symbol at, ByteBuilder bytes, boolean mayBeShared) {
        steps.add(new Step(at, bytes.toByteArray(), null, null, mayBeShared));
    }
}
