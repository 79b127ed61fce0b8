package themetrends.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown without its marks, a paragraph or a written line a line. */
final class Markdown {
    private static final Pattern TABLE_RULE = Pattern.compile("(?m)^[ \t]*\\|?[ \t:|-]*-{2,}[ \t:|-]*\\|[ \t:|-]*$");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^[ \t]*\\|(.*)\\|[ \t]*$");
    /** A comment that is never closed reaches to the end. */
    private static final Pattern TAG = Pattern.compile("<!--(?:.*?-->|.*)|<[^<>]*>", Pattern.DOTALL);

    private Markdown() {}

    static String plain(String markdown) {
        PlainWriter writer = new PlainWriter();
        Parser.builder().build().parse(markdown).accept(writer);
        String text = TABLE_RULE.matcher(writer.text).replaceAll("");
        return TABLE_ROW.matcher(text).replaceAll(row -> cells(row.group(1)));
    }

    /** A cell a line, as in the tables of other formats. */
    private static String cells(String row) {
        return row.replaceAll("[ \t]*\\|[ \t]*", "\n").replace("\\", "\\\\").replace("$", "\\$");
    }

    private static final class PlainWriter extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        /** The number of the last item of each list. */
        private final Map<OrderedList, Integer> numbers = new HashMap<>();

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak node) {
            text.append('\n');
        }

        /** The words that stand for an image are not seen by who reads. */
        @Override
        public void visit(Image node) {}

        @Override
        public void visit(FencedCodeBlock node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(HtmlBlock node) {
            text.append(TAG.matcher(node.getLiteral()).replaceAll("")).append('\n');
        }

        /** A reader sees the number of an item: it may be a year. */
        @Override
        public void visit(ListItem node) {
            if (node.getParent() instanceof OrderedList list) {
                text.append(number(list)).append(". ");
            }
            visitChildren(node);
        }

        private int number(OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            return numbers.merge(list, first == null ? 1 : first, (before, start) -> before + 1);
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Paragraph || parent instanceof Heading) {
                text.append('\n');
            }
        }
    }
}
