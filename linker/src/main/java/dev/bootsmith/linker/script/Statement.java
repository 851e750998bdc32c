package dev.bootsmith.linker.script;

import dev.bootsmith.core.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of a script, at the top, between output sections, or inside one. */
public sealed interface Statement {
    /** Returns where it stands. */
    SourceSpan span();

    /** How far a symbol that a script defines is seen. */
    enum Provision {
        PLAIN,
        PROVIDE,
        HIDDEN,
        PROVIDE_HIDDEN;

        public boolean isProvided() {
            return this == PROVIDE || this == PROVIDE_HIDDEN;
        }

        public boolean isHidden() {
            return this == HIDDEN || this == PROVIDE_HIDDEN;
        }
    }

    /** {@code symbol operator value;}, the operator being {@code =} or a compound one. */
    record Assignment(String symbol, String operator, Expression value, Provision provision, SourceSpan span)
            implements Statement {
        public boolean isDot() {
            return symbol.equals(".");
        }
    }

    /** {@code ASSERT(condition, "text")}. */
    record Assertion(Expression condition, String message, SourceSpan span) implements Statement {}

    /** {@code SECTIONS { ... }}. */
    record Sections(List<Statement> statements, SourceSpan span) implements Statement {}

    /** {@code ENTRY(symbol)}. */
    record Entry(String symbol, SourceSpan span) implements Statement {}

    /** {@code INCLUDE file}. */
    record Include(String file, SourceSpan span) implements Statement {}

    /** A command that lists names: OUTPUT_FORMAT, OUTPUT_ARCH, SEARCH_DIR, EXTERN, NOCROSSREFS and so on. */
    record Command(String keyword, List<String> names, SourceSpan span) implements Statement {}

    /** {@code INPUT(...)} or {@code GROUP(...)}. */
    record Input(String keyword, List<String> files, SourceSpan span) implements Statement {}

    /** {@code INSERT AFTER section} or {@code BEFORE}. */
    record Insert(String position, String section, SourceSpan span) implements Statement {}

    /** {@code MEMORY { ... }}. */
    record Memory(List<Region> regions, SourceSpan span) implements Statement {}

    /** One memory region. */
    record Region(String name, String attributes, Expression origin, Expression length, SourceSpan span) {}

    /** {@code PHDRS { ... }}. */
    record Phdrs(List<Phdr> headers, SourceSpan span) implements Statement {}

    /** One program header. */
    record Phdr(
            String name,
            Expression type,
            boolean fileHeader,
            boolean programHeaders,
            @Nullable Expression at,
            @Nullable Expression flags,
            SourceSpan span) {}

    /** {@code VERSION { ... }}, which matters to shared objects only. */
    record Version(SourceSpan span) implements Statement {}

    /**
     * An output section.
     *
     * @param kind NOLOAD, DSECT, COPY, INFO, OVERLAY, READONLY, or empty
     * @param type the value of TYPE =, or null
     * @param constraint ONLY_IF_RO, ONLY_IF_RW, SPECIAL, or empty
     */
    record OutputSection(
            String name,
            @Nullable Expression address,
            String kind,
            @Nullable Expression type,
            @Nullable Expression loadAddress,
            @Nullable Expression alignment,
            @Nullable Expression subAlignment,
            boolean alignWithInput,
            String constraint,
            List<Statement> body,
            Tail tail,
            SourceSpan span)
            implements Statement {
        public boolean isDiscard() {
            return name.equals("/DISCARD/");
        }
    }

    /** What follows the closing brace of an output section. */
    record Tail(
            @Nullable String region,
            @Nullable String loadRegion,
            List<String> segments,
            @Nullable Expression fill) {
        public static final Tail NONE = new Tail(null, null, List.of(), null);
    }

    /** {@code OVERLAY start : AT(lma) { sections }}. */
    record Overlay(
            @Nullable Expression address,
            @Nullable Expression loadAddress,
            @Nullable Expression subAlignment,
            boolean noCrossReferences,
            List<OutputSection> sections,
            Tail tail,
            SourceSpan span)
            implements Statement {}

    /** {@code BYTE(x)}, {@code SHORT}, {@code LONG}, {@code QUAD}, {@code SQUAD}. */
    record Data(String keyword, int widthBytes, Expression value, SourceSpan span) implements Statement {}

    /** {@code ASCIZ "text"}. */
    record Text(String text, SourceSpan span) implements Statement {}

    /** {@code FILL(x)}. */
    record Fill(Expression value, SourceSpan span) implements Statement {}

    /** {@code CONSTRUCTORS} and other words that stand alone in an output section. */
    record Marker(String keyword, SourceSpan span) implements Statement {}

    /**
     * A description of input sections.
     *
     * @param sections patterns of section names; empty for all sections of the file
     * @param fileSort SORT_BY_NAME, SORT_NONE or empty, for the order of files
     */
    record InputSections(
            String file,
            String fileSort,
            List<String> excludedFiles,
            List<SectionPattern> sections,
            List<String> requiredFlags,
            boolean keep,
            SourceSpan span)
            implements Statement {}

    /**
     * A pattern of section names.
     *
     * @param sorts the sort words around it, outermost first
     */
    record SectionPattern(String name, List<String> sorts, List<String> excludedFiles, SourceSpan span) {}
}
