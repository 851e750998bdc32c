package dev.bootsmith.assembler.debug;

import dev.bootsmith.assembler.ast.Operator;
import dev.bootsmith.assembler.layout.Emitter;
import dev.bootsmith.assembler.layout.Section;
import dev.bootsmith.assembler.option.DebugOptions;
import dev.bootsmith.assembler.option.DebugOptions.Origin;
import dev.bootsmith.assembler.parse.SourceStatement;
import dev.bootsmith.assembler.symbol.Symbol;
import dev.bootsmith.assembler.symbol.Value;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects which line made which code, from {@code .loc} or from the statements themselves.
 *
 * <p>A {@code .loc} waits for the next instruction; a second one, or one with a view, makes a row at once.
 *
 * @gas Loc, Loc_mark_labels
 */
public final class LineRecorder {
    private final DebugOptions options;
    private final FileTable files;
    private final Map<Section, TreeMap<Integer, List<LineRow>>> rows = new LinkedHashMap<>();
    private Origin origin;
    private int version;
    private int file = 1;
    private int line = 1;
    private int column;
    private int flags = LineRow.IS_STATEMENT;
    private int isa;
    private int discriminator;
    private @Nullable Symbol view;
    private boolean isPending;
    private boolean hasSeenLoc;
    private boolean isListed;
    private boolean marksLabels;
    private int lastLine = -1;
    private String lastFile = "";
    private final List<ViewCheck> viewChecks = new ArrayList<>();

    /** A number that must be zero because the source says so at that place. */
    public record ViewCheck(Value number, @Nullable Object place) {}

    /** What {@code -0} as a view says: the number starts from zero by order. */
    private final Symbol resetView = new Symbol("");

    public LineRecorder(DebugOptions options) {
        this.options = options;
        this.files = new FileTable(options);
        this.origin = options.origin();
        this.version = options.version();
        resetView.defineAbsolute(0);
    }

    public FileTable files() {
        return files;
    }

    /** Returns the version of DWARF, as far as known now. */
    public int version() {
        return version;
    }

    /** Raises the version to 5, as file number 0 does. */
    public void requireVersion5() {
        version = Math.max(version, 5);
    }

    public boolean describesSource() {
        return origin == Origin.SOURCE;
    }

    /** A numbered {@code .file}: from here on the compiler describes the lines. Returns false if the number is taken. */
    public boolean file(int number, @Nullable String directory, String name, byte @Nullable [] md5) {
        if (origin == Origin.SOURCE) {
            origin = Origin.DIRECTIVES;
            // The sections stay: what has lines of the source so far is code of the unit.
            rows.values().forEach(Map::clear);
        }
        return files.assign(number, directory, name, md5, version);
    }

    public void setMarksLabels(boolean marks) {
        marksLabels = marks;
    }

    /** Starts a {@code .loc}: the one before it makes a row if it has not yet. Returns false if a row was out of place. */
    public boolean begin(int newFile, int newLine, Emitter emitter) {
        boolean good = !isPending || row(emitter);
        file = newFile;
        line = newLine;
        discriminator = 0;
        return good;
    }

    public void setColumn(int newColumn) {
        column = newColumn;
    }

    /** Says more about the place: {@code basic_block}, {@code prologue_end}, {@code epilogue_begin}; false for others. */
    public boolean setFlag(String word) {
        switch (word) {
            case "basic_block" -> flags |= LineRow.BASIC_BLOCK;
            case "prologue_end" -> flags |= LineRow.PROLOGUE_END;
            case "epilogue_begin" -> flags |= LineRow.EPILOGUE_BEGIN;
            default -> {
                return false;
            }
        }
        return true;
    }

    public void setStatement(boolean isStatement) {
        flags = isStatement ? flags | LineRow.IS_STATEMENT : flags & ~LineRow.IS_STATEMENT;
    }

    public void setIsa(int number) {
        isa = number;
    }

    public void setDiscriminator(int number) {
        discriminator = number;
    }

    /** The symbol is to be the number of rows before this one that share its address. */
    public void setView(Symbol symbol) {
        view = symbol;
    }

    /** {@code view -0}: the numbers start from zero here by order. */
    public void resetView() {
        view = resetView;
    }

    /** {@code view 0}: asserts that no row before this one shares its address. */
    public void assertNoView(SourceStatement place) {
        view = new Symbol("");
        view.defineAbsolute(0);
        view.setDefinedAt(place);
    }

    /** Ends a {@code .loc}. Returns false if a row was out of place. */
    public boolean end(Emitter emitter) {
        isPending = true;
        hasSeenLoc = true;
        return view == null || row(emitter);
    }

    /** An instruction starts here. Returns false if its row is out of place: lines outside code are not recorded. */
    public boolean instruction(Emitter emitter, SourceStatement statement) {
        if (origin == Origin.SOURCE) {
            sourceLine(emitter, statement);
            return true;
        }
        return !isPending || row(emitter);
    }

    /** A label stands here. */
    public void label(Symbol label, Emitter emitter, SourceStatement statement) {
        if (!marksLabels || !emitter.section().isCode()) {
            return;
        }
        if (origin == Origin.SOURCE) {
            SourceStatement where = statement.counted();
            add(label, mark(where, LineRow.BASIC_BLOCK), emitter);
        } else if (files.size() > 0) {
            add(label, mark(LineRow.BASIC_BLOCK), emitter);
        }
        consume();
    }

    private boolean row(Emitter emitter) {
        boolean good = true;
        if (line != 0 && (file != 0 || version >= 5)) {
            good = add(emitter.here(), mark(0), emitter);
        }
        consume();
        return good;
    }

    private void consume() {
        isPending = false;
        flags &= LineRow.IS_STATEMENT;
        discriminator = 0;
        view = null;
    }

    /** One row for each line, however many instructions it has. */
    private void sourceLine(Emitter emitter, SourceStatement statement) {
        SourceStatement where = statement.counted();
        if (where.logicalLine() != lastLine || !where.logicalFile().equals(lastFile)) {
            lastLine = where.logicalLine();
            lastFile = where.logicalFile();
            if (isCode(emitter.section())) {
                add(emitter.here(), mark(where, 0), emitter);
            }
        }
        consume();
    }

    private LineRow.Mark mark(int moreFlags) {
        return new LineRow.Mark(file, null, line, column, flags | moreFlags, isa, discriminator, view);
    }

    private LineRow.Mark mark(SourceStatement where, int moreFlags) {
        String path = where.logicalFile();
        return new LineRow.Mark(0, path, where.logicalLine(), 0, LineRow.IS_STATEMENT | moreFlags, isa, 0, null);
    }

    private static boolean isCode(Section section) {
        return section.isCode() && section.has(SectionFlag.ALLOC) && !section.isNobits();
    }

    private boolean add(Symbol place, LineRow.Mark mark, Emitter emitter) {
        Section section = emitter.section();
        if (!isCode(section)) {
            return false;
        }
        List<LineRow> list = rows.computeIfAbsent(section, s -> new TreeMap<>())
                .computeIfAbsent(emitter.current().number(), n -> new ArrayList<>());
        list.add(new LineRow(place, mark));
        return true;
    }

    /**
     * Returns the rows of each section that has or had any, in the order in which the sections got their first. Files without a
     * number get one in the order of these rows.
     */
    Map<Section, List<LineRow>> finish() {
        Map<Section, List<LineRow>> result = new LinkedHashMap<>();
        rows.forEach((section, parts) -> {
            List<LineRow> joined = new ArrayList<>();
            parts.values().forEach(part -> part.forEach(row -> joined.add(numbered(row))));
            defineViews(joined);
            result.put(section, joined);
        });
        return result;
    }

    private LineRow numbered(LineRow row) {
        String path = row.mark().path();
        return path == null ? row : new LineRow(row.place(), row.mark().withFile(files.number(path, version)));
    }

    /** Rows with one address are numbered from 0; only rows with different addresses start again. */
    private void defineViews(List<LineRow> list) {
        Value previousView = Value.ZERO;
        LineRow previous = null;
        for (LineRow row : list) {
            Symbol name = row.mark().view();
            Value number = name == resetView || previous == null ? Value.ZERO : next(previous, previousView, row);
            if (name != null && !name.isDefined()) {
                name.equate(number);
            } else if (name != null && name != resetView) {
                viewChecks.add(new ViewCheck(number, name.definedAt()));
            }
            previousView = number;
            previous = row;
        }
    }

    private static Value next(LineRow previous, Value previousView, LineRow row) {
        Symbol from = previous.place();
        Symbol to = row.place();
        Value one = Value.of(1);
        if (from.anchor() == to.anchor()) {
            if (from.number() != to.number()) {
                return Value.ZERO;
            }
            return previousView instanceof Value.Constant constant
                    ? Value.of(constant.number() + 1)
                    : new Value.Deferred(Operator.ADD, previousView, one);
        }
        if (from.anchor() != null
                && to.anchor() != null
                && (to.number() > 0 || from.anchor().hasContentAfter(from.number()))) {
            return Value.ZERO;
        }
        Value isSame = new Value.Deferred(Operator.LOGICAL_NOT, new Value.Address(to, from, 0, null), Value.ZERO);
        return new Value.Deferred(Operator.MULTIPLY, isSame, new Value.Deferred(Operator.ADD, previousView, one));
    }

    /** Returns what must be zero because the source said {@code view 0}. */
    public List<ViewCheck> viewChecks() {
        return viewChecks;
    }

    boolean isResetView(LineRow row) {
        return row.mark().view() == resetView;
    }

    /** Says that there is a listing. */
    public void setListed() {
        isListed = true;
    }

    boolean isListed() {
        return isListed;
    }

    boolean hasSeenLoc() {
        return hasSeenLoc;
    }

    DebugOptions options() {
        return options;
    }
}
