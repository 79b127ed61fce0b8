package themetrends.extract;

import java.util.List;

/**
 * A line of print, or the part of one in a column.
 *
 * @param words its runs of characters, from left to right
 * @param top distance from the top of the page, in points
 */
record PdfLine(List<Run> words, double top) {
    /**
     * Characters without a gap between.
     *
     * @param text the characters
     * @param left left edge, in points
     * @param right right edge
     * @param size width of a Han character
     */
    record Run(String text, double left, double right, double size) {}

    PdfLine {
        words = List.copyOf(words);
    }

    double left() {
        return words.get(0).left();
    }

    double right() {
        return words.stream().mapToDouble(Run::right).max().orElse(0);
    }

    double size() {
        return words.get(0).size();
    }

    @Override
    public String toString() {
        return String.join(" ", words.stream().map(Run::text).toList());
    }
}
