package themetrends.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import themetrends.text.Han;

/** What stands in each element of a page, counted in one walk: Han characters, those in links, those in sentences. */
final class HtmlTally implements NodeVisitor {
    private final Map<Element, Counts> counts = new HashMap<>();
    private int links;

    /** Counts of an element with all that is in it. */
    private static final class Counts {
        private long han;
        private long linked;
        private long prose;
        /** Words of the block itself, without links and inner blocks. */
        private final StringBuilder own = new StringBuilder();

        private String words = "";
    }

    static HtmlTally of(Element root) {
        HtmlTally tally = new HtmlTally();
        root.traverse(tally);
        return tally;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            counts.put(element, new Counts());
            links += isLink(element) ? 1 : 0;
        } else if (node instanceof TextNode text) {
            Counts around = counts.get(text.parent());
            long han = Han.count(text.getWholeText());
            if (around != null) {
                around.han += han;
                around.linked += links > 0 ? han : 0;
                around.own.append(links > 0 ? "" : text.getWholeText());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            Counts done = counts.getOrDefault(element, new Counts());
            Counts around = element.parent() == null ? null : counts.get(element.parent());
            boolean isLine = element.isBlock() || around == null;
            if (isLine) {
                done.words = done.own.toString();
                done.prose += isSentence(done.words) ? Han.count(done.words) : 0;
            }
            if (around != null) {
                around.han += done.han;
                around.linked += done.linked;
                around.prose += done.prose;
                around.own.append(isLine ? "" : done.own);
            }
            done.own.setLength(0);
        }
    }

    private static boolean isLink(Element element) {
        return element.tagName().equals("a") && element.hasAttr("href");
    }

    private static boolean isSentence(String words) {
        return words.chars().anyMatch(c -> "，。；！？".indexOf(c) >= 0);
    }

    /** Han characters in paragraphs that end or pause as sentences do. */
    long prose(Element element) {
        Counts found = counts.get(element);
        return found == null ? 0 : found.prose;
    }

    /** Share of the Han characters that stand in links. */
    double linkShare(Element element) {
        Counts found = counts.get(element);
        return found == null || found.han == 0 ? 0 : (double) found.linked / found.han;
    }

    /** The words of a block itself, without links and inner blocks. */
    String words(Element element) {
        Counts found = counts.get(element);
        return found == null ? "" : found.words;
    }
}
