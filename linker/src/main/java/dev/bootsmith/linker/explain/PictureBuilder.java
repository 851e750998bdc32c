package dev.bootsmith.linker.explain;

import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.linker.explain.LinkPicture.LoadReason;
import dev.bootsmith.linker.explain.LinkPicture.Piece;
import dev.bootsmith.linker.explain.LinkPicture.PieceKind;
import dev.bootsmith.linker.explain.LinkPicture.Place;
import dev.bootsmith.linker.explain.LinkPicture.Reason;
import dev.bootsmith.linker.input.InputFile;
import dev.bootsmith.linker.input.InputSection;
import dev.bootsmith.linker.layout.Element;
import dev.bootsmith.linker.layout.Item;
import dev.bootsmith.linker.layout.Layout;
import dev.bootsmith.linker.layout.OutputSection;
import dev.bootsmith.linker.script.Statement;
import dev.bootsmith.linker.symbol.LinkSymbol;
import dev.bootsmith.linker.symbol.SymbolTable;
import dev.bootsmith.objectfile.model.ElfSection;
import dev.bootsmith.objectfile.model.ElfSymbol;
import dev.bootsmith.objectfile.model.SectionFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the picture of a layout whose addresses are final. */
public final class PictureBuilder {
    private static final int LONGEST_TEXT = 70;
    private static final Comparator<LinkPicture.Symbol> BY_ADDRESS = Comparator.comparing(
                    LinkPicture.Symbol::address, Long::compareUnsigned)
            .thenComparing(LinkPicture.Symbol::name);

    private final Layout layout;
    private final SymbolTable symbols;
    private final List<InputFile> files;
    private final Set<String> startedByOption;

    private PictureBuilder(Layout layout, SymbolTable symbols, List<InputFile> files, Set<String> startedByOption) {
        this.layout = layout;
        this.symbols = symbols;
        this.files = files;
        this.startedByOption = startedByOption;
    }

    /**
     * Takes the picture.
     *
     * @param startedByOption names of the sections whose addresses the command line says: -Ttext, --section-start
     */
    public static LinkPicture of(
            Layout layout, SymbolTable symbols, List<InputFile> files, Set<String> startedByOption) {
        PictureBuilder builder = new PictureBuilder(layout, symbols, files, startedByOption);
        return new LinkPicture(
                builder.sections(), builder.unloaded(), builder.symbols(), builder.members(), builder.leftOut());
    }

    private static Optional<Place> place(@Nullable SourceSpan span) {
        // For an orphan the linker thinks of a statement itself.
        boolean written = span != null
                && !span.file().name().isEmpty()
                && !span.file().name().equals("<orphan>");
        if (span == null || !written) {
            return Optional.empty();
        }
        String text = span.text().replaceAll("\\s+", " ").strip();
        int brace = text.indexOf('{');
        String head = brace > 0 ? text.substring(0, brace).strip() : text;
        String cut = head.length() > LONGEST_TEXT ? head.substring(0, LONGEST_TEXT - 3) + "..." : head;
        return Optional.of(new Place(span.file().name(), span.line(), cut));
    }

    // ---- sections ----

    private List<LinkPicture.Section> sections() {
        Map<OutputSection, Statement> dotBefore = dotAssignments();
        List<LinkPicture.Section> result = new ArrayList<>();
        OutputSection previous = null;
        for (OutputSection section : layout.sections()) {
            if (section.isAllocated() && section.size() > 0) {
                result.add(section(section, previous, dotBefore.get(section)));
                previous = section.isThreadLocalBss() ? previous : section;
            }
        }
        result.sort(Comparator.comparing(LinkPicture.Section::virtualAddress, Long::compareUnsigned));
        return result;
    }

    private List<LinkPicture.Section> unloaded() {
        List<LinkPicture.Section> result = new ArrayList<>();
        for (OutputSection section : layout.sections()) {
            if (!section.isAllocated() && section.size() > 0) {
                result.add(section(section, null, null));
            }
        }
        return result;
    }

    /** Which assignment to the location counter stands between a section and the one before it. */
    private Map<OutputSection, Statement> dotAssignments() {
        Map<OutputSection, Statement> result = new HashMap<>();
        Statement last = null;
        for (Item item : layout.items()) {
            if (item instanceof Item.Step step) {
                boolean dot = step.statement() instanceof Statement.Assignment assignment && assignment.isDot();
                last = dot ? step.statement() : last;
            } else if (item instanceof Item.Section section) {
                OutputSection output = section.section();
                if (last != null) {
                    result.put(output, last);
                }
                last = output.isAllocated() && output.size() > 0 ? null : last;
            }
        }
        return result;
    }

    private LinkPicture.Section section(
            OutputSection section, @Nullable OutputSection previous, @Nullable Statement dot) {
        Statement.OutputSection statement = section.statement();
        Reason reason;
        Optional<Place> cause = Optional.empty();
        if (startedByOption.contains(section.name())) {
            reason = Reason.OPTION;
        } else if (statement != null && statement.address() != null) {
            reason = Reason.ADDRESS;
            cause = place(statement.span());
        } else if (dot != null) {
            reason = Reason.LOCATION_COUNTER;
            cause = place(dot.span());
        } else if (section.region() != null && !section.region().name().equals("*default*")) {
            reason = Reason.REGION;
        } else {
            reason = previous == null ? Reason.FIRST : Reason.FOLLOWS;
        }
        long padding = 0;
        if (previous != null && reason != Reason.ADDRESS && reason != Reason.OPTION) {
            padding = section.virtualAddress() - previous.virtualAddress() - previous.size();
            padding = padding < 0 ? 0 : padding;
        }
        LoadReason load = LoadReason.SAME;
        if (statement != null && statement.loadAddress() != null) {
            load = LoadReason.AT;
        } else if (section.loadRegion() != null && section.loadRegion() != section.region()) {
            load = LoadReason.AT_REGION;
        } else if (section.loadAddress() != section.virtualAddress()) {
            load = LoadReason.KEEPS_DISTANCE;
        }
        return new LinkPicture.Section(
                section.name(),
                section.virtualAddress(),
                section.loadAddress(),
                section.size(),
                section.alignment(),
                section.fileOffset(),
                !section.isNobits(),
                statement == null ? Optional.empty() : place(statement.span()),
                reason,
                cause,
                section.region() == null ? "" : section.region().name(),
                load,
                section.loadRegion() == null ? "" : section.loadRegion().name(),
                padding,
                pieces(section));
    }

    private static List<Piece> pieces(OutputSection section) {
        List<Piece> pieces = new ArrayList<>();
        long at = 0;
        Statement mover = null;
        for (Element element : section.elements()) {
            if (element instanceof Element.Step step) {
                if (step.statement() instanceof Statement.Assignment assignment && assignment.isDot()) {
                    mover = assignment;
                } else if (step.statement() instanceof Statement.Data data) {
                    at = gap(pieces, at, step.offset(), null, mover);
                    pieces.add(new Piece(PieceKind.DATA, at, data.widthBytes(), "", "", 1, place(data.span())));
                    at += data.widthBytes();
                    mover = null;
                }
            } else if (element instanceof Element.Input input) {
                InputSection taken = input.section();
                if (taken.size() == 0 || taken.place() == null || taken.isMerged() && taken.offset() < at) {
                    continue;
                }
                at = gap(pieces, at, taken.offset(), taken, mover);
                pieces.add(new Piece(
                        PieceKind.INPUT,
                        taken.offset(),
                        taken.size(),
                        taken.file().name(),
                        taken.name(),
                        taken.section().alignment(),
                        place(input.statement().span())));
                at = taken.offset() + taken.size();
                mover = null;
            }
        }
        gap(pieces, at, section.size(), null, mover);
        return pieces;
    }

    /** Adds the room between two pieces, if there is any; returns where the next piece begins. */
    private static long gap(
            List<Piece> pieces, long from, long to, @Nullable InputSection next, @Nullable Statement mover) {
        long size = to - from;
        if (size > 0) {
            boolean skipped = mover != null || next == null;
            pieces.add(new Piece(
                    skipped ? PieceKind.SKIPPED : PieceKind.ALIGNMENT,
                    from,
                    size,
                    next == null ? "" : next.file().name(),
                    next == null ? "" : next.name(),
                    next == null ? 1 : next.section().alignment(),
                    mover == null ? Optional.empty() : place(mover.span())));
        }
        return Math.max(from, to);
    }

    // ---- symbols ----

    private List<LinkPicture.Symbol> symbols() {
        Map<String, Place> assigned = assignments();
        List<LinkPicture.Symbol> result = new ArrayList<>();
        for (LinkSymbol symbol : symbols.all()) {
            if (!symbol.isDefined()) {
                continue;
            }
            InputSection section = symbol.section();
            boolean placed = section == null || section.place() != null;
            if (placed) {
                InputFile file = symbol.file();
                boolean byScript = symbol.state() == LinkSymbol.State.SCRIPT;
                result.add(new LinkPicture.Symbol(
                        symbol.name(),
                        symbol.address(),
                        section == null ? "" : section.name(),
                        byScript || file == null ? "" : file.name(),
                        byScript ? Optional.ofNullable(assigned.get(symbol.name())) : Optional.empty()));
            }
        }
        result.sort(BY_ADDRESS);
        List<LinkPicture.Symbol> local = new ArrayList<>();
        files.forEach(file -> locals(file, local));
        result.addAll(local);
        // A stable order: of two at one address the global one stays in front.
        result.sort(Comparator.comparing(LinkPicture.Symbol::address, Long::compareUnsigned));
        return result;
    }

    private static void locals(InputFile file, List<LinkPicture.Symbol> result) {
        for (ElfSymbol symbol : file.object().symbols()) {
            ElfSection defined = symbol.section();
            InputSection section = defined == null ? null : file.find(defined);
            boolean named = symbol.binding() == ElfSymbol.Binding.LOCAL
                    && symbol.type() != ElfSymbol.Type.SECTION
                    && symbol.type() != ElfSymbol.Type.FILE
                    && !symbol.name().isEmpty();
            if (named && section != null && section.place() != null && section.isAllocated()) {
                result.add(new LinkPicture.Symbol(
                        symbol.name(), section.address(symbol.value()), section.name(), file.name(), Optional.empty()));
            }
        }
    }

    /** The last statement of the script that gives a symbol its value. */
    private Map<String, Place> assignments() {
        Map<String, Place> result = new HashMap<>();
        for (Item item : layout.items()) {
            if (item instanceof Item.Step step) {
                assignment(step.statement(), result);
            } else if (item instanceof Item.Section section) {
                for (Element element : section.section().elements()) {
                    if (element instanceof Element.Step step) {
                        assignment(step.statement(), result);
                    }
                }
            }
        }
        return result;
    }

    private static void assignment(Statement statement, Map<String, Place> result) {
        if (statement instanceof Statement.Assignment assignment && !assignment.isDot()) {
            place(assignment.span()).ifPresent(place -> result.put(assignment.symbol(), place));
        }
    }

    // ---- what is not there ----

    private List<LinkPicture.LeftOut> leftOut() {
        Map<InputSection, List<String>> commons = new HashMap<>();
        for (LinkSymbol symbol : symbols.all()) {
            InputSection section = symbol.section();
            if (section != null && section == section.file().commons()) {
                commons.computeIfAbsent(section, key -> new ArrayList<>()).add(symbol.name());
            }
        }
        List<LinkPicture.LeftOut> result = new ArrayList<>();
        for (InputFile file : files) {
            for (InputSection section : file.sections()) {
                boolean gone = section.isDiscarded() || !section.isLive();
                if (gone && section.size() > 0) {
                    result.add(new LinkPicture.LeftOut(
                            file.name(),
                            section.name(),
                            section.size(),
                            reason(section),
                            commons.getOrDefault(section, namesIn(file, section))));
                }
            }
        }
        return result;
    }

    private static LinkPicture.LeftOutReason reason(InputSection section) {
        if (!section.isLive()) {
            return LinkPicture.LeftOutReason.UNUSED;
        }
        boolean grouped = section.has(SectionFlag.GROUP) || section.name().startsWith(".gnu.linkonce");
        return grouped ? LinkPicture.LeftOutReason.DUPLICATE : LinkPicture.LeftOutReason.DISCARDED;
    }

    private static List<String> namesIn(InputFile file, InputSection section) {
        List<String> names = new ArrayList<>();
        for (ElfSymbol symbol : file.object().symbols()) {
            boolean inside = symbol.section() == section.section() && symbol.type() != ElfSymbol.Type.SECTION;
            if (inside && !symbol.name().isEmpty()) {
                names.add(symbol.name());
            }
        }
        return names;
    }

    // ---- archives ----

    private List<LinkPicture.Member> members() {
        Map<InputFile, Integer> order = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            order.put(files.get(i), i);
        }
        Map<InputFile, LinkPicture.Member> found = new HashMap<>();
        Map<InputFile, Integer> earliest = new HashMap<>();
        for (LinkSymbol symbol : symbols.all()) {
            InputFile owner = symbol.file();
            if (owner == null || owner.member() == null || !symbol.isDefined()) {
                continue;
            }
            for (InputFile user : symbol.users()) {
                int position = order.getOrDefault(user, Integer.MAX_VALUE);
                boolean first = position < earliest.getOrDefault(owner, Integer.MAX_VALUE);
                if (user != owner && first) {
                    earliest.put(owner, position);
                    found.put(owner, new LinkPicture.Member(owner.name(), symbol.name(), user.name()));
                }
            }
        }
        List<LinkPicture.Member> result = new ArrayList<>();
        for (InputFile file : files) {
            if (file.member() != null) {
                result.add(found.getOrDefault(file, new LinkPicture.Member(file.name(), "", "")));
            }
        }
        return result;
    }
}
