package themetrends.text;

/** The place between two lines, and whether a sentence runs over it. */
final class Seam {
    private static final double SUBTITLE_WIDTH = 30;
    /** From this indent on a line begins a paragraph. */
    private static final int PARAGRAPH_INDENT = 4;

    private final PageLayout page;
    private final int index;
    private final Paragraph paragraph;
    private final Line line;
    private final Line next;

    /** Between line {@code index}, with which {@code paragraph} ends so far, and the one behind it. */
    Seam(PageLayout page, int index, Paragraph paragraph) {
        this.page = page;
        this.index = index;
        this.paragraph = paragraph;
        line = page.lines().get(index);
        next = page.lines().get(index + 1);
    }

    /** Whether the two lines belong together. */
    boolean continues() {
        if (page.headline().continuesBehind(index)) {
            return true;
        }
        if (Chars.cannotBeginLine(next.first()) && !LineForms.isDigits(line)) {
            return !LineForms.beginsBlock(line) || line.hasInnerMark();
        }
        if (line.endsSentence() || LineForms.beginsBlock(next) || next.indent() >= PARAGRAPH_INDENT) {
            return false;
        }
        if (LineForms.isSubtitle(line) && isInColumn()) {
            return continuesSubtitle();
        }
        if (page.headings().contains(index)) {
            return continuesHeading();
        }
        if (LineForms.isComplete(line) && !paragraph.hasOpenQuote()) {
            return false;
        }
        if (isInColumn()) {
            return isOpen() || continuesInColumn();
        }
        return !isSectionEnd() && (isOpen() || continuesOutsideColumn());
    }

    private boolean isInColumn() {
        return page.columns().inColumn(index);
    }

    /** More must follow, whatever the layout. */
    private boolean isOpen() {
        return Chars.isOpening(line.last()) || "，、,".indexOf(line.last()) >= 0;
    }

    /** A blank line where paragraphs follow each other without one. */
    private boolean isSectionEnd() {
        return next.afterBlank() && !page.isSpread();
    }

    private boolean continuesInColumn() {
        if (Chars.isInner(line.last())) {
            return !page.columns().fallsShort(index);
        }
        if (paragraph.hasOpenQuote()) {
            return true;
        }
        boolean nextOpensQuote = Chars.isOpening(next.first()) && next.first() != '《' && next.first() != '（';
        boolean endsEarly = page.columns().fallsShort(index)
                || isSubheading()
                || (nextOpensQuote && page.columns().isShorterThan(index, 0.8));
        return !endsEarly || (!isSectionEnd() && continuesOutsideColumn());
    }

    /** Behind the end of a sentence, without a mark of running text, and not as wide as the column. */
    private boolean isSubheading() {
        return paragraph.isLineAfterSentence()
                && !line.hasInnerMark()
                && page.columns().isShortInEvenColumn(index);
    }

    private boolean continuesOutsideColumn() {
        boolean nextIsHeading = next.afterBlank() && !next.hasInnerMark() && !next.endsSentence();
        return !Chars.isInner(line.last()) && !nextIsHeading && paragraph.isRunningText();
    }

    /** A headline over two lines: the second is no wider, and does not begin as a headline of its own would. */
    private boolean continuesHeading() {
        return page.headings().contains(index + 1)
                && !next.afterBlank()
                && next.width() <= line.width()
                && Han.is(next.first());
    }

    /** What follows a subtitle in a column is the rest of it, if it is no text and no heading. */
    private boolean continuesSubtitle() {
        return !next.hasFinalMark()
                && next.width() <= SUBTITLE_WIDTH
                && !page.headings().contains(index + 1);
    }
}
