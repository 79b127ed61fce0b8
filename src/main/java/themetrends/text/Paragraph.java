package themetrends.text;

/** The lines that were joined so far. */
final class Paragraph {
    /** A line that wide is no heading. */
    private static final double TEXT_WIDTH = 40;

    private final boolean afterSentence;
    private int lines;
    private int open;
    private double width;
    private boolean marked;
    private boolean sentence;

    /** An empty paragraph, behind the end of a sentence or not. */
    Paragraph(boolean afterSentence) {
        this.afterSentence = afterSentence;
    }

    void add(Line line) {
        lines++;
        open = Math.max(0, open + line.opened());
        width += line.width();
        marked = marked || line.hasInnerMark();
        sentence = sentence || line.hasFinalMark();
    }

    /** Whether it is a single line so far, behind the end of a sentence. */
    boolean isLineAfterSentence() {
        return afterSentence && lines == 1;
    }

    boolean hasOpenQuote() {
        return open > 0;
    }

    /** Has marks as text has, and more of it than a heading. */
    boolean isRunningText() {
        return marked && (open > 0 || sentence || width >= TEXT_WIDTH);
    }
}
