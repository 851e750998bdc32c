package dev.bootsmith.linker.explain;

import dev.bootsmith.core.diag.Messages;
import dev.bootsmith.linker.explain.LinkPicture.LeftOut;
import dev.bootsmith.linker.explain.LinkPicture.Member;
import dev.bootsmith.linker.explain.LinkPicture.Piece;
import dev.bootsmith.linker.explain.LinkPicture.Place;
import dev.bootsmith.linker.explain.LinkPicture.Section;
import dev.bootsmith.linker.explain.LinkPicture.Symbol;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Tells in words why sections, symbols and addresses are where they are: {@code ld --explain}. */
public final class Explanation {
    private static final String BUNDLE = "dev.bootsmith.linker.messages";

    private final LinkPicture picture;
    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    public Explanation(LinkPicture picture, Messages messages) {
        this.picture = picture;
        this.messages = messages;
    }

    private String text(String key, Object... arguments) {
        return messages.text(BUNDLE, "explain." + key, arguments);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Returns the story of every section, and of what archives gave. */
    public String everything() {
        picture.sections().forEach(this::section);
        if (!picture.members().isEmpty()) {
            line(text("members"));
            picture.members().forEach(member -> line("  " + why(member)));
            line("");
        }
        if (!picture.leftOut().isEmpty()) {
            line(text("left"));
            picture.leftOut()
                    .forEach(left -> line("  "
                            + text("left.section", left.file() + "(" + left.section() + ")", left.size())
                            + " " + why(left)));
        }
        return out.toString();
    }

    /**
     * Returns the stories of what has a name: a section, a symbol, an address (0x..., or decimal), an input file, an input
     * section; nothing if there is none.
     */
    public Optional<String> of(String wanted) {
        OptionalLong address = number(wanted);
        if (address.isPresent()) {
            address(address.getAsLong());
            return Optional.of(out.toString());
        }
        for (Section section : picture.sections()) {
            if (section.name().equals(wanted)) {
                section(section);
            }
        }
        for (Section section : picture.unloaded()) {
            if (section.name().equals(wanted)) {
                unloaded(section);
            }
        }
        for (Symbol symbol : picture.symbols()) {
            if (symbol.name().equals(wanted)) {
                symbol(symbol);
            }
        }
        for (LeftOut left : picture.leftOut()) {
            if (left.names().contains(wanted)) {
                line(text("left.symbol", wanted, left.file() + "(" + left.section() + ")") + " " + why(left));
            }
        }
        if (out.length() == 0) {
            inputs(wanted);
        }
        return out.length() == 0 ? Optional.empty() : Optional.of(out.toString());
    }

    /** Returns the names that can be asked for. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        picture.sections().forEach(section -> names.add(section.name()));
        picture.unloaded().forEach(section -> names.add(section.name()));
        picture.symbols().forEach(symbol -> names.add(symbol.name()));
        picture.sections().forEach(section -> section.pieces().forEach(piece -> names.add(baseName(piece.file()))));
        picture.leftOut().forEach(left -> names.addAll(left.names()));
        names.remove("");
        return List.copyOf(names);
    }

    private static String baseName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static OptionalLong number(String text) {
        try {
            return text.startsWith("0x") || text.startsWith("0X")
                    ? OptionalLong.of(Long.parseUnsignedLong(text.substring(2), 16))
                    : OptionalLong.of(Long.parseUnsignedLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    // ---- sections ----

    private void section(Section section) {
        line(text("section", section.name(), hex(section.virtualAddress()), hex(section.end() - 1), section.size()));
        line("  "
                + section.statement()
                        .map(place -> text("made-by", place, place.text()))
                        .orElseGet(() -> text("orphan", section.name())));
        line("  " + why(section));
        line("  " + loadedAt(section));
        long widest = 1;
        for (Piece piece : section.pieces()) {
            widest = Math.max(widest, String.valueOf(piece.size()).length());
        }
        for (Piece piece : section.pieces()) {
            String size = String.format("%" + widest + "d", piece.size());
            line("    " + hex(section.virtualAddress() + piece.offset()) + "  " + size + "  " + what(piece));
        }
        line("");
    }

    private String why(Section section) {
        String cause = section.cause().map(Place::toString).orElse("");
        String causeText = section.cause().map(Place::text).orElse("");
        boolean padded = section.padding() > 0 && section.padding() < section.alignment();
        String padding = padded ? " " + text("padding", section.padding(), section.alignment()) : "";
        return switch (section.reason()) {
            case OPTION -> text("why.option", option(section.name()));
            case ADDRESS -> text("why.address", cause);
            case LOCATION_COUNTER -> text("why.dot", causeText, cause);
            case REGION -> text("why.region", section.region()) + padding;
            case FOLLOWS -> text("why.follows") + padding;
            case FIRST -> text("why.first");
        };
    }

    /** Returns how the address of a section is said on the command line. */
    private static String option(String section) {
        return List.of(".text", ".data", ".bss").contains(section)
                ? "-T" + section.substring(1)
                : "--section-start=" + section;
    }

    private String loadedAt(Section section) {
        if (!section.isStored()) {
            return text("load.nobits");
        }
        String address = hex(section.loadAddress());
        return switch (section.loadReason()) {
            case SAME -> text("load.same");
            case AT -> text("load.at", address);
            case AT_REGION -> text("load.region", address, section.loadRegion());
            case KEEPS_DISTANCE -> text("load.distance", address);
        };
    }

    private String what(Piece piece) {
        String statement = piece.statement().map(Place::toString).orElse("");
        String words = piece.statement().map(Place::text).orElse("");
        return switch (piece.kind()) {
            case INPUT ->
                piece.file() + "(" + piece.section() + ")"
                        + (statement.isEmpty() ? "" : "  " + text("taken-by", words, statement));
            case DATA -> text("data", words, statement);
            case SKIPPED -> statement.isEmpty() ? text("skipped") : text("skipped-by", words, statement);
            case ALIGNMENT -> text("alignment", piece.file(), piece.section(), piece.alignment());
        };
    }

    private void unloaded(Section section) {
        line(text("unloaded", section.name(), section.size(), hex(section.fileOffset())));
        long widest = 1;
        for (Piece piece : section.pieces()) {
            widest = Math.max(widest, String.valueOf(piece.size()).length());
        }
        for (Piece piece : section.pieces()) {
            line("    " + String.format("%" + widest + "d", piece.size()) + "  " + what(piece));
        }
    }

    // ---- input files and sections ----

    /** Says where the parts of a file went, or every input section of a name. */
    private void inputs(String wanted) {
        for (Member member : picture.members()) {
            if (isMeant(wanted, member.name())) {
                line(why(member));
            }
        }
        for (Section section : picture.sections()) {
            for (Piece piece : section.pieces()) {
                boolean asked = isMeant(wanted, piece.file()) || piece.section().equals(wanted);
                if (piece.kind() == LinkPicture.PieceKind.INPUT && asked) {
                    line(hex(section.virtualAddress() + piece.offset()) + "  "
                            + text("input", piece.size(), section.name(), what(piece)));
                }
            }
        }
        for (LeftOut left : picture.leftOut()) {
            if (isMeant(wanted, left.file()) || left.section().equals(wanted)) {
                line(text("left.section", left.file() + "(" + left.section() + ")", left.size()) + " " + why(left));
            }
        }
    }

    /** A file is meant by its path or its last part, a member of an archive by its own name, too. */
    private static boolean isMeant(String wanted, String file) {
        int bracket = file.endsWith(")") ? file.lastIndexOf('(') : -1;
        String path = bracket < 0 ? file : file.substring(0, bracket);
        String member = bracket < 0 ? "" : file.substring(bracket + 1, file.length() - 1);
        return !wanted.isEmpty()
                && (file.equals(wanted)
                        || path.equals(wanted)
                        || baseName(file).equals(wanted)
                        || baseName(path).equals(wanted)
                        || member.equals(wanted));
    }

    private String why(LeftOut left) {
        return switch (left.reason()) {
            case UNUSED -> text("left.unused");
            case DUPLICATE -> text("left.duplicate");
            case DISCARDED -> text("left.discarded");
        };
    }

    // ---- symbols and addresses ----

    private void symbol(Symbol symbol) {
        String value = hex(symbol.address());
        if (symbol.statement().isPresent()) {
            Place place = symbol.statement().get();
            line(text("symbol.statement", symbol.name(), value, place.text(), place));
        } else if (symbol.file().isEmpty()) {
            line(text("symbol.linker", symbol.name(), value));
        } else {
            line(text("symbol", symbol.name(), hex(symbol.address()), symbol.file(), symbol.section()));
        }
        for (Member member : picture.members()) {
            if (member.name().equals(symbol.file())) {
                line("  " + why(member));
            }
        }
        containing(symbol.address());
    }

    private String why(Member member) {
        return member.symbol().isEmpty()
                ? text("member.all", member.name())
                : text("member", member.name(), member.wantedBy(), member.symbol());
    }

    private void address(long address) {
        Symbol nearest = null;
        for (Symbol symbol : picture.symbols()) {
            boolean below = Long.compareUnsigned(symbol.address(), address) <= 0;
            nearest = below && !symbol.section().isEmpty() ? symbol : nearest;
        }
        boolean inSection = picture.sections().stream().anyMatch(section -> section.holds(address));
        if (inSection && nearest != null) {
            line(text("address", hex(address), nearest.name(), hex(address - nearest.address())));
        } else {
            line(hex(address));
        }
        containing(address);
    }

    private void containing(long address) {
        Section before = null;
        for (Section section : picture.sections()) {
            if (section.holds(address)) {
                inside(section, address);
                return;
            }
            before = Long.compareUnsigned(section.end(), address) <= 0 ? section : before;
        }
        for (Section section : picture.sections()) {
            if (section.isLoadedAt(address)) {
                long runs = address - section.loadAddress() + section.virtualAddress();
                line("  " + text("loads-here", section.name(), hex(runs)));
                inside(section, runs);
                return;
            }
        }
        line("  "
                + (before == null
                        ? text("nowhere")
                        : text("behind", before.name(), hex(before.end() - 1), address - before.end() + 1)));
    }

    private void inside(Section section, long address) {
        long offset = address - section.virtualAddress();
        line("  " + text("inside", section.name(), hex(offset)));
        for (Piece piece : section.pieces()) {
            if (Long.compareUnsigned(offset - piece.offset(), piece.size()) < 0) {
                line("  " + text("piece", what(piece), hex(offset - piece.offset())));
            }
        }
        line("  "
                + section.statement()
                        .map(place -> text("made-by", place, place.text()))
                        .orElseGet(() -> text("orphan", section.name())));
        line("  " + why(section));
        if (section.isStored()) {
            line("  " + text("loaded", hex(section.loadAddress() + offset), hex(section.fileOffset() + offset)));
        } else {
            line("  " + text("load.nobits"));
        }
    }
}
