package themetrends.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins lines that layout broke inside a sentence, also where an empty line follows each line, or where a column grows
 * narrow beside a picture.
 *
 * <p>A line that ends in a full stop is never joined to what follows. One that ends inside a sentence is joined where
 * something says that more must follow: its last mark, an open quotation, the next line's first mark; or, in text that
 * is set in columns, that the line is as long as the column. Headings, lists, signatures and datelines stay apart.
 */
final class BrokenLines implements RepairRule {
    /** Begins a block of its own: list marks, headings, subtitles, datelines, lines that are only a date or number. */
    private static final Pattern BLOCK_START = Pattern.compile("[-*+•■□●◆▲★#>|].*"
            + "|——.*"
            + "|[（(]?[一二三四五六七八九十]{1,3}[)）、].*"
            + "|第[一二三四五六七八九十]{1,3}[章节篇条].*"
            + "|[0-9０-９]{1,2}[.．、].*"
            + "|[（(]?据?新华社\\S{1,12}电.*"
            + "|本报\\S{1,10}电.*"
            + "|[0-9]{4}(?:年[0-9]{1,2}月(?:[0-9]{1,2}日)?)?\\h*(?:星期.)?"
            + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*"
            + "|[0-9]+"
            + "|(?:本版|责任|见习)?编辑\\h*[/／：:].*"
            + "|Tel\\b.*");
    /** Whole as it stands, though no full stop ends it. */
    private static final Pattern COMPLETE =
            Pattern.compile("[（(].*[)）]|[0-9]+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|#.*|——.*");

    /** A running line of at least this width is no heading. */
    private static final double TEXT_WIDTH = 25;

    @Override
    public List<Edit> edits(String text) {
        List<Line> lines = Line.of(text);
        ColumnWidths columns = new ColumnWidths(lines);
        List<Edit> edits = new ArrayList<>();
        Paragraph paragraph = new Paragraph();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            paragraph.add(line);
            if (continues(line, next, i, columns, paragraph)) {
                edits.add(new Edit(line.end(), text.substring(line.end(), next.start()), seam(line, next)));
            } else {
                paragraph.close();
            }
        }
        return edits;
    }

    private static boolean continues(Line line, Line next, int i, ColumnWidths columns, Paragraph paragraph) {
        if (Chars.cannotBeginLine(next.first()) && !isDigitArt(line)) {
            return !BLOCK_START.matcher(line.content()).matches() || line.hasInnerMark();
        }
        if (line.endsSentence() || BLOCK_START.matcher(next.content()).matches() || next.indent() >= 4) {
            return false;
        }
        if (COMPLETE.matcher(line.content()).matches() && !paragraph.hasOpenQuote()) {
            return false;
        }
        if (Chars.isOpening(line.last()) || "，、,".indexOf(line.last()) >= 0) {
            return true;
        }
        boolean column = columns.inColumn(i);
        if (Chars.isInner(line.last())) {
            return column && !columns.fallsShort(i);
        }
        if (column) {
            return continuesInColumn(next, i, columns, paragraph);
        }
        return line.hasInnerMark() && (paragraph.hasOpenQuote() || line.width() >= TEXT_WIDTH);
    }

    private static boolean continuesInColumn(Line next, int i, ColumnWidths columns, Paragraph paragraph) {
        if (paragraph.hasOpenQuote()) {
            return true;
        }
        boolean nextOpensQuote = Chars.isOpening(next.first()) && next.first() != '《' && next.first() != '（';
        return !columns.fallsShort(i) && !(nextOpensQuote && columns.isShorterThan(i, 0.8));
    }

    private static boolean isDigitArt(Line line) {
        return line.content().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Latin words need a space where the line end was; Chinese needs nothing. */
    private static String seam(Line line, Line next) {
        boolean latin = isLatin(line.last()) && (isLatin(next.first()) || Character.isDigit(next.first()));
        return latin ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }

    /** The lines joined so far. */
    private static final class Paragraph {
        private int open;

        void add(Line line) {
            open = Math.max(0, open + line.opened());
        }

        boolean hasOpenQuote() {
            return open > 0;
        }

        void close() {
            open = 0;
        }
    }
}
