package dev.bootsmith.course.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders a page as HTML, as GitHub renders it, with something of the caller's behind each fenced block. */
public final class HtmlText {
    private HtmlText() {}

    /**
     * Returns the body of a page.
     *
     * @param markdown the whole text
     * @param behindBlock returns HTML for the place behind the block of this number, counted from 0 as in {@link Page#blocks}
     * @param link returns where a link of the text leads on this server
     */
    public static String of(String markdown, IntFunction<String> behindBlock, UnaryOperator<String> link) {
        List<org.commonmark.Extension> extensions = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .attributeProviderFactory(context -> new Attributes(link))
                .nodeRendererFactory(context -> new Blocks(context, behindBlock))
                .build();
        return renderer.render(parser.parse(markdown));
    }

    /** Returns a text with the signs of HTML written out. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Headings get the anchors that GitHub gives them; links lead to this server. */
    private record Attributes(UnaryOperator<String> link) implements AttributeProvider {
        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            if (node instanceof Heading) {
                attributes.put("id", anchor(node));
            }
            String target = attributes.get("href");
            if (target != null) {
                attributes.put("href", link.apply(target));
            }
        }

        /** Small letters, hyphens for blanks, no punctuation. */
        private static String anchor(Node heading) {
            StringBuilder text = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }

                @Override
                public void visit(Code part) {
                    text.append(part.getLiteral());
                }
            });
            return text.toString()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
        }
    }

    /** Fenced blocks, numbered. Long lines scroll, which a keyboard must be able to do, too. */
    private static final class Blocks implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final IntFunction<String> behindBlock;
        private int number;

        Blocks(HtmlNodeRendererContext context, IntFunction<String> behindBlock) {
            this.context = context;
            this.behindBlock = behindBlock;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        /** The same page is the same text every time. */
        private static Map<String, String> inOrder(String first, String value, String second, String secondValue) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put(first, value);
            attributes.put(second, secondValue);
            return attributes;
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            String[] words = block.getInfo().strip().split("\\s+");
            HtmlWriter html = context.getWriter();
            html.line();
            html.tag("figure", inOrder("class", "block", "id", "block-" + number));
            boolean hasName = words.length > 1 && !words[0].equals("console");
            if (hasName) {
                html.tag("figcaption");
                html.text(words[1]);
                html.tag("/figcaption");
            }
            html.tag("pre", inOrder("class", words[0], "tabindex", "0"));
            html.tag("code");
            html.text(block.getLiteral());
            html.tag("/code");
            html.tag("/pre");
            html.raw(behindBlock.apply(number));
            html.tag("/figure");
            html.line();
            number++;
        }
    }
}
