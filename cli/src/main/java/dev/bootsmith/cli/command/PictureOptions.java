package dev.bootsmith.cli.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bootsmith.cli.CliCode;
import dev.bootsmith.cli.Console;
import dev.bootsmith.cli.ExitCode;
import dev.bootsmith.cli.HostTrouble;
import dev.bootsmith.cli.UsageException;
import dev.bootsmith.cli.report.Json;
import dev.bootsmith.core.diag.Diagnostic;
import dev.bootsmith.core.diag.Nearest;
import dev.bootsmith.imagebuilder.disk.AtomicFile;
import dev.bootsmith.linker.LinkResult;
import dev.bootsmith.linker.explain.Explanation;
import dev.bootsmith.linker.explain.LayoutDrawing;
import dev.bootsmith.linker.explain.LayoutSvg;
import dev.bootsmith.linker.explain.LinkPicture;
import dev.bootsmith.linker.option.LinkOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Options of {@code ld} that GNU ld does not have: {@code --explain[=NAME] --layout --svg FILE --json --no-debug-file}. */
final class PictureOptions implements Consumer<Supplier<LinkPicture>> {
    /** The options that are read here, without dashes. */
    static final List<String> NAMES = List.of("explain", "layout", "svg", "json", "no-debug-file");

    private static final int SECTOR_BYTES = 512;
    private static final int PAGE_BYTES = 4096;

    private final Console console;
    private final List<String> rest = new ArrayList<>();
    private final List<String> explained = new ArrayList<>();
    private boolean explainsAll;
    private boolean draws;
    private boolean json;
    private boolean debugFile = true;
    private Optional<String> svg = Optional.empty();
    private @Nullable LinkPicture picture;

    PictureOptions(List<String> words, Console console) {
        this.console = console;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--explain")) {
                explainsAll = true;
            } else if (word.startsWith("--explain=")) {
                explained.add(word.substring("--explain=".length()));
            } else if (word.equals("--layout")) {
                draws = true;
            } else if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--no-debug-file")) {
                debugFile = false;
            } else if (word.startsWith("--layout=") || word.startsWith("--json=")) {
                throw new UsageException(Diagnostic.of(CliCode.UNEXPECTED_ARGUMENT, word));
            } else if (word.startsWith("--svg=")) {
                svg = Optional.of(word.substring("--svg=".length()));
            } else if (word.equals("--svg")) {
                if (i + 1 >= words.size()) {
                    throw new UsageException(Diagnostic.of(CliCode.MISSING_OPTION_VALUE, "--svg", "FILE"));
                }
                i++;
                svg = Optional.of(words.get(i));
            } else {
                rest.add(word);
            }
        }
    }

    /** Returns the words that are GNU ld's. */
    List<String> rest() {
        return rest;
    }

    /** Returns whether names and lines of a flat image are to be written beside it. */
    boolean isDebugFileWanted() {
        return debugFile;
    }

    private boolean isWanted() {
        return explainsAll || draws || json || svg.isPresent() || !explained.isEmpty();
    }

    @Override
    public void accept(Supplier<LinkPicture> maker) {
        picture = isWanted() ? maker.get() : null;
    }

    /** Prints and writes what was asked for. */
    ExitCode show(LinkResult result) {
        LinkPicture shown = picture;
        if (shown == null && isWanted()) {
            // A relocatable output has no addresses yet.
            String option = draws ? "--layout" : svg.isPresent() ? "--svg" : json ? "--json" : "--explain";
            console.report(Diagnostic.of(CliCode.OPTION_REFUSED, "ld -r", option));
            return ExitCode.FAILED;
        }
        if (shown == null) {
            return ExitCode.OK;
        }
        try {
            if (svg.isPresent()) {
                String drawing = new LayoutSvg(shown, console.messages()).draw();
                AtomicFile.write(Arguments.path("FILE", svg.get()), drawing.getBytes(StandardCharsets.UTF_8));
            }
            if (json && (explainsAll || draws || !explained.isEmpty())) {
                console.printLine(Json.line(out -> write(shown, out)));
                return ExitCode.OK;
            }
        } catch (IOException e) {
            console.report(HostTrouble.cannotWrite(svg.orElse("-"), e));
            return ExitCode.FAILED;
        }
        if (draws) {
            boolean flat = result.format() == LinkOptions.OutputFormat.BINARY;
            console.out().print(new LayoutDrawing(shown, console.messages(), flat ? SECTOR_BYTES : PAGE_BYTES).draw());
        }
        if (explainsAll) {
            console.out().print(new Explanation(shown, console.messages()).everything());
        }
        return explainEach(shown);
    }

    private ExitCode explainEach(LinkPicture shown) {
        ExitCode code = ExitCode.OK;
        for (String wanted : explained) {
            Explanation explanation = new Explanation(shown, console.messages());
            Optional<String> text = explanation.of(wanted);
            if (text.isPresent()) {
                console.out().print(text.get());
                continue;
            }
            code = ExitCode.FAILED;
            Diagnostic diagnostic = Diagnostic.of(CliCode.NO_SUCH_PLACE, wanted);
            console.report(Nearest.to(wanted, explanation.names())
                    .map(near -> diagnostic.withHelp("C0002.help.nearest", near))
                    .orElse(diagnostic));
        }
        return code;
    }

    // ---- JSON, schema bootsmith.layout/1 ----

    private static void write(LinkPicture picture, JsonGenerator out) throws IOException {
        out.writeStringField("schema", "bootsmith.layout/1");
        out.writeArrayFieldStart("sections");
        for (LinkPicture.Section section : picture.sections()) {
            write(section, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("unloadedSections");
        for (LinkPicture.Section section : picture.unloaded()) {
            write(section, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("symbols");
        for (LinkPicture.Symbol symbol : picture.symbols()) {
            out.writeStartObject();
            out.writeStringField("name", symbol.name());
            out.writeStringField("address", hex(symbol.address()));
            out.writeStringField("file", symbol.file());
            out.writeStringField("section", symbol.section());
            place("statement", symbol.statement(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("archiveMembers");
        for (LinkPicture.Member member : picture.members()) {
            out.writeStartObject();
            out.writeStringField("name", member.name());
            out.writeStringField("wantedSymbol", member.symbol());
            out.writeStringField("wantedBy", member.wantedBy());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("leftOut");
        for (LinkPicture.LeftOut left : picture.leftOut()) {
            out.writeStartObject();
            out.writeStringField("file", left.file());
            out.writeStringField("section", left.section());
            out.writeStringField("size", hex(left.size()));
            out.writeStringField("reason", word(left.reason()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void write(LinkPicture.Section section, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", section.name());
        out.writeStringField("virtualAddress", hex(section.virtualAddress()));
        out.writeStringField("loadAddress", hex(section.loadAddress()));
        out.writeStringField("size", hex(section.size()));
        out.writeStringField("alignment", hex(section.alignment()));
        out.writeStringField("fileOffset", hex(section.fileOffset()));
        out.writeBooleanField("stored", section.isStored());
        place("statement", section.statement(), out);
        out.writeStringField("reason", word(section.reason()));
        place("cause", section.cause(), out);
        out.writeStringField("region", section.region());
        out.writeStringField("loadReason", word(section.loadReason()));
        out.writeStringField("loadRegion", section.loadRegion());
        out.writeStringField("paddingBefore", hex(section.padding()));
        out.writeArrayFieldStart("pieces");
        for (LinkPicture.Piece piece : section.pieces()) {
            out.writeStartObject();
            out.writeStringField("kind", word(piece.kind()));
            out.writeStringField("offset", hex(piece.offset()));
            out.writeStringField("size", hex(piece.size()));
            out.writeStringField("file", piece.file());
            out.writeStringField("section", piece.section());
            place("statement", piece.statement(), out);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void place(String name, Optional<LinkPicture.Place> place, JsonGenerator out) throws IOException {
        if (place.isPresent()) {
            out.writeObjectFieldStart(name);
            out.writeStringField("file", place.get().file());
            out.writeNumberField("line", place.get().line());
            out.writeStringField("text", place.get().text());
            out.writeEndObject();
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
