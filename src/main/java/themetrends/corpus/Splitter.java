package themetrends.corpus;

import java.util.List;

/**
 * Splits a page into its articles.
 *
 * <p>An article begins at a dateline, at a headline with its authors, or behind the end of another: an end mark or a
 * signature. A signature closes the text above it, which begins behind the signature before, or at a line that holds only
 * the signature's year. Nothing else begins an article: a text with headings, however many, stays one. Headlines that
 * stand apart from their texts are brought back to them.
 */
final class Splitter {
    /** More articles than a newspaper prints on one page: a file with more is a collection. */
    private static final int LARGEST_PAGE = 24;

    private Splitter() {}

    /** Whether articles may stand on one page of a newspaper, so that one can tell something of another. */
    static boolean isPage(List<Section> articles) {
        return articles.size() <= LARGEST_PAGE;
    }

    /** The articles of a repaired text, from top to bottom; at least one. */
    static List<Section> split(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<Section> sections = PageSections.of(PageCutter.parts(lines));
        return sections.isEmpty() ? List.of(new Section(lines, null)) : sections;
    }
}
