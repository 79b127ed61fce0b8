package themetrends.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an element as a browser shows them: a block a line, and a cell of a table a line. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> LINES = Set.of("br", "td", "th", "li", "dt", "dd", "tr", "option", "figcaption");
    /** How a ruby reads, and what stands for one where it cannot be shown. */
    private static final Set<String> UNSEEN = Set.of("rt", "rp", "script", "style", "title");

    private final StringBuilder text = new StringBuilder();
    private int unseen;

    private HtmlText() {}

    static String of(Element element) {
        HtmlText writer = new HtmlText();
        element.traverse(writer);
        return writer.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.tagName()) ? 1 : 0;
            breakLine(element);
        } else if (node instanceof TextNode words && unseen == 0) {
            append(WholeCharacters.of(words.getWholeText()));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.tagName()) ? 1 : 0;
            breakLine(element);
        }
    }

    private void breakLine(Element element) {
        boolean breaks = element.isBlock() || LINES.contains(element.tagName());
        if (breaks && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** White space of the source is one space, and none where it only breaks the source between Han characters. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
            if (!space) {
                text.append(c);
            } else if (last != '\n' && last != ' ') {
                text.append(' ');
            }
        }
    }
}
