package dev.bootsmith.linker.parse;

import dev.bootsmith.core.source.SourceFile;
import dev.bootsmith.core.source.SourceSpan;
import dev.bootsmith.grammar.ldscript.LdScriptParser;
import dev.bootsmith.linker.script.Expression;
import dev.bootsmith.linker.script.Statement;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Turns parse trees of statements into {@link Statement}s. */
final class StatementBuilder {
    private final ExpressionBuilder expressions;

    StatementBuilder(SourceFile file) {
        expressions = new ExpressionBuilder(file);
    }

    List<Statement> top(List<LdScriptParser.TopStatementContext> trees) {
        List<Statement> result = new ArrayList<>();
        for (LdScriptParser.TopStatementContext tree : trees) {
            if (tree.sections() != null) {
                result.add(new Statement.Sections(sections(tree.sections().sectionsStatement()), span(tree)));
            } else if (tree.memory() != null) {
                result.add(memory(tree.memory().memoryStatement(), tree));
            } else if (tree.phdrs() != null) {
                result.add(phdrs(tree.phdrs()));
            } else if (tree.version() != null) {
                result.add(new Statement.Version(span(tree)));
            } else if (tree.insert() != null) {
                result.add(insert(tree.insert()));
            } else if (tree.command() != null) {
                result.add(command(tree.command()));
            } else if (tree.topCommand() != null) {
                result.add(command(tree.topCommand()));
            } else if (tree.statementEnd() != null) {
                result.add(assignment(tree.statementEnd().assignment()));
            }
        }
        return result;
    }

    List<Statement> sections(List<LdScriptParser.SectionsStatementContext> trees) {
        List<Statement> result = new ArrayList<>();
        for (LdScriptParser.SectionsStatementContext tree : trees) {
            if (tree.command() != null) {
                result.add(command(tree.command()));
            } else if (tree.statementEnd() != null) {
                result.add(assignment(tree.statementEnd().assignment()));
            } else if (tree.overlay() != null) {
                result.add(overlay(tree.overlay()));
            } else if (tree.sectionGroup() != null) {
                result.addAll(group(tree.sectionGroup()));
            } else if (tree.outputSection() != null) {
                result.add(outputSection(tree.outputSection()));
            }
        }
        return result;
    }

    /** A group is an address for the first of its sections. */
    private List<Statement> group(LdScriptParser.SectionGroupContext tree) {
        List<Statement> result = new ArrayList<>();
        if (tree.address != null) {
            SourceSpan span = span(tree.address);
            result.add(new Statement.Assignment(".", "=", build(tree.address), Statement.Provision.PLAIN, span));
        }
        result.addAll(sections(tree.sectionsStatement()));
        return result;
    }

    List<Statement> body(List<LdScriptParser.BodyStatementContext> trees) {
        List<Statement> result = new ArrayList<>();
        for (LdScriptParser.BodyStatementContext tree : trees) {
            if (tree.statementEnd() != null) {
                result.add(assignment(tree.statementEnd().assignment()));
            } else if (tree.dataCommand() != null) {
                result.add(data(tree.dataCommand()));
            } else if (tree.fill() != null) {
                result.add(new Statement.Fill(build(tree.fill().expression()), span(tree)));
            } else if (tree.ASSERT() != null) {
                result.add(new Statement.Assertion(
                        build(tree.expression()), ExpressionBuilder.unquote(tree.message.getText()), span(tree)));
            } else if (tree.INCLUDE() != null) {
                result.add(new Statement.Include(ExpressionBuilder.name(tree.name()), span(tree)));
            } else if (tree.inputStatement() != null) {
                result.add(input(tree.inputStatement()));
            } else if (tree.which != null) {
                result.add(new Statement.Marker(tree.which.getText(), span(tree)));
            } else if (tree.CONSTRUCTORS() != null) {
                result.add(new Statement.Marker("CONSTRUCTORS", span(tree)));
            }
        }
        return result;
    }

    Statement memory(List<LdScriptParser.MemoryStatementContext> trees, ParserRuleContext place) {
        List<Statement.Region> regions = new ArrayList<>();
        for (LdScriptParser.MemoryStatementContext tree : trees) {
            if (tree.origin != null) {
                String attributes = tree.attributes == null ? "" : tree.attributes.getText();
                regions.add(new Statement.Region(
                        ExpressionBuilder.name(tree.name()),
                        attributes,
                        build(tree.origin),
                        build(tree.length),
                        span(tree)));
            } else if (tree.INCLUDE() != null) {
                SourceSpan span = span(tree);
                Expression file = new Expression.Name(ExpressionBuilder.name(tree.name()), span);
                // An empty region name marks the place of an included file; the interpreter puts its regions here.
                regions.add(new Statement.Region("", "", file, file, span));
            }
        }
        return new Statement.Memory(regions, span(place));
    }

    private Statement phdrs(LdScriptParser.PhdrsContext tree) {
        List<Statement.Phdr> headers = new ArrayList<>();
        for (LdScriptParser.PhdrContext header : tree.phdr()) {
            boolean fileHeader = false;
            boolean table = false;
            Expression at = null;
            Expression flags = null;
            for (LdScriptParser.PhdrQualifierContext qualifier : header.phdrQualifier()) {
                if (qualifier instanceof LdScriptParser.FilehdrContext) {
                    fileHeader = true;
                } else if (qualifier instanceof LdScriptParser.PhdrTableContext) {
                    table = true;
                } else if (qualifier instanceof LdScriptParser.PhdrAtContext phdrAt) {
                    at = build(phdrAt.expression());
                } else if (qualifier instanceof LdScriptParser.PhdrFlagsContext phdrFlags) {
                    flags = build(phdrFlags.expression());
                }
            }
            headers.add(new Statement.Phdr(
                    ExpressionBuilder.name(header.segmentName),
                    build(header.type),
                    fileHeader,
                    table,
                    at,
                    flags,
                    span(header)));
        }
        return new Statement.Phdrs(headers, span(tree));
    }

    private Statement insert(LdScriptParser.InsertContext tree) {
        return new Statement.Insert(tree.which.getText(), ExpressionBuilder.name(tree.name()), span(tree));
    }

    private Statement command(LdScriptParser.CommandContext tree) {
        SourceSpan span = span(tree);
        if (tree instanceof LdScriptParser.EntryCommandContext entry) {
            return new Statement.Entry(ExpressionBuilder.name(entry.name()), span);
        } else if (tree instanceof LdScriptParser.AssertCommandContext assertion) {
            return new Statement.Assertion(
                    build(assertion.expression()), ExpressionBuilder.unquote(assertion.message.getText()), span);
        } else if (tree instanceof LdScriptParser.IncludeCommandContext include) {
            return new Statement.Include(ExpressionBuilder.name(include.name()), span);
        }
        throw new IllegalStateException("unknown command " + tree.getClass());
    }

    private Statement command(LdScriptParser.TopCommandContext tree) {
        SourceSpan span = span(tree);
        if (tree instanceof LdScriptParser.NamesCommandContext names) {
            return new Statement.Command(names.which.getText(), names(names.name()), span);
        } else if (tree instanceof LdScriptParser.EmptyCommandContext empty) {
            return new Statement.Command(empty.which.getText(), List.of(), span);
        } else if (tree instanceof LdScriptParser.InputCommandContext input) {
            List<String> files = new ArrayList<>();
            input.inputFile().forEach(file -> files.addAll(names(file.name())));
            return new Statement.Input(input.which.getText(), files, span);
        }
        return new Statement.Command(tree.getStart().getText(), List.of(), span);
    }

    Statement.Assignment assignment(LdScriptParser.AssignmentContext tree) {
        if (tree instanceof LdScriptParser.PlainAssignmentContext plain) {
            return new Statement.Assignment(
                    ExpressionBuilder.name(plain.symbol),
                    plain.operator.getText(),
                    build(plain.expression()),
                    Statement.Provision.PLAIN,
                    span(tree));
        }
        LdScriptParser.ProvidedAssignmentContext provided = (LdScriptParser.ProvidedAssignmentContext) tree;
        return new Statement.Assignment(
                ExpressionBuilder.name(provided.symbol),
                provided.operator.getText(),
                build(provided.expression()),
                Statement.Provision.valueOf(provided.which.getText()),
                span(tree));
    }

    private Statement.OutputSection outputSection(LdScriptParser.OutputSectionContext tree) {
        String kind = "";
        Expression type = null;
        LdScriptParser.SectionTypeContext typeTree = tree.sectionType();
        if (typeTree != null) {
            kind = typeTree.kind != null ? typeTree.kind.getText() : typeTree.READONLY() != null ? "READONLY" : "";
            type = typeTree.type == null ? null : build(typeTree.type);
        }
        return new Statement.OutputSection(
                ExpressionBuilder.name(tree.name()),
                tree.address == null ? null : build(tree.address),
                kind,
                type,
                tree.loadAt == null ? null : build(tree.loadAt),
                tree.align == null ? null : build(tree.align),
                tree.sub == null ? null : build(tree.sub),
                tree.withInput != null,
                tree.constraint == null ? "" : tree.constraint.getText(),
                body(tree.bodyStatement()),
                tail(tree.outputSectionTails().sectionTail()),
                span(tree.name()));
    }

    private Statement.Tail tail(List<LdScriptParser.SectionTailContext> trees) {
        String region = null;
        String loadRegion = null;
        List<String> segments = new ArrayList<>();
        Expression fill = null;
        for (LdScriptParser.SectionTailContext tree : trees) {
            if (tree instanceof LdScriptParser.RegionContext regionTree) {
                region = ExpressionBuilder.name(regionTree.name());
            } else if (tree instanceof LdScriptParser.LoadRegionContext loadTree) {
                loadRegion = ExpressionBuilder.name(loadTree.name());
            } else if (tree instanceof LdScriptParser.SegmentContext segment) {
                segments.add(ExpressionBuilder.name(segment.name()));
            } else if (tree instanceof LdScriptParser.FillTailContext fillTree) {
                fill = build(fillTree.expression());
            }
        }
        return new Statement.Tail(region, loadRegion, List.copyOf(segments), fill);
    }

    private Statement overlay(LdScriptParser.OverlayContext tree) {
        List<Statement.OutputSection> sections = new ArrayList<>();
        for (LdScriptParser.OverlaySectionContext section : tree.overlaySection()) {
            sections.add(new Statement.OutputSection(
                    ExpressionBuilder.name(section.name()),
                    null,
                    "",
                    null,
                    null,
                    null,
                    null,
                    false,
                    "",
                    body(section.bodyStatement()),
                    tail(section.outputSectionTails().sectionTail()),
                    span(section.name())));
        }
        return new Statement.Overlay(
                tree.address == null ? null : build(tree.address),
                tree.loadAt == null ? null : build(tree.loadAt),
                tree.sub == null ? null : build(tree.sub),
                tree.noCross != null,
                sections,
                tail(tree.outputSectionTails().sectionTail()),
                span(tree));
    }

    private Statement data(LdScriptParser.DataCommandContext tree) {
        if (tree.ASCIZ() != null) {
            return new Statement.Text(ExpressionBuilder.unquote(tree.STRING().getText()), span(tree));
        }
        String keyword = tree.which.getText();
        int width = switch (keyword) {
            case "BYTE" -> 1;
            case "SHORT" -> 2;
            case "LONG" -> 4;
            default -> 8;
        };
        return new Statement.Data(keyword, width, build(tree.expression()), span(tree));
    }

    private Statement input(LdScriptParser.InputStatementContext tree) {
        LdScriptParser.InputPatternContext pattern = tree.inputPattern();
        List<String> flags = new ArrayList<>();
        if (pattern.sectionFlags() != null) {
            String text = pattern.sectionFlags().getText();
            String inner = text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'));
            flags.addAll(List.of(inner.split("&")));
        }
        String sort = "";
        LdScriptParser.FileSpecContext file = pattern.fileSpec();
        while (file.fileSpec() != null) {
            sort = file.which != null ? file.which.getText() : sort;
            file = file.fileSpec();
        }
        List<LdScriptParser.NameContext> names = file.name();
        List<String> excluded = names(names.subList(0, names.size() - 1));
        List<Statement.SectionPattern> sections = new ArrayList<>();
        pattern.sectionPattern().forEach(section -> sections.add(sectionPattern(section)));
        return new Statement.InputSections(
                ExpressionBuilder.name(names.get(names.size() - 1)),
                sort.equals("SORT") ? "SORT_BY_NAME" : sort,
                excluded,
                sections,
                flags,
                tree.KEEP() != null,
                span(tree));
    }

    private Statement.SectionPattern sectionPattern(LdScriptParser.SectionPatternContext tree) {
        List<String> sorts = new ArrayList<>();
        addSort(tree.which, sorts);
        LdScriptParser.PlainPatternContext plain = tree.plainPattern();
        if (tree.innerPattern() != null) {
            addSort(tree.innerPattern().which, sorts);
            plain = tree.innerPattern().plainPattern();
        } else if (tree.reversedPattern() != null) {
            addSort(tree.reversedPattern().which, sorts);
            plain = tree.reversedPattern().plainPattern();
        }
        List<String> names = plain == null ? List.of(ExpressionBuilder.name(tree.name())) : names(plain.name());
        int last = names.size() - 1;
        return new Statement.SectionPattern(names.get(last), sorts, names.subList(0, last), span(tree));
    }

    private static void addSort(@Nullable Token word, List<String> sorts) {
        if (word != null) {
            sorts.add(word.getText().equals("SORT") ? "SORT_BY_NAME" : word.getText());
        }
    }

    private static List<String> names(List<LdScriptParser.NameContext> trees) {
        List<String> result = new ArrayList<>();
        trees.forEach(tree -> result.add(ExpressionBuilder.name(tree)));
        return result;
    }

    private Expression build(LdScriptParser.ExpressionContext tree) {
        return expressions.build(tree);
    }

    private SourceSpan span(ParserRuleContext tree) {
        return expressions.span(tree);
    }
}
