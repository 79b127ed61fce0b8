package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that layout broke inside a sentence, also where an empty line follows each line, or where a column grows
 * narrow beside a picture.
 *
 * <p>A line that ends in a full stop is never joined to what follows. One that ends inside a sentence is joined where
 * something says that more must follow: its last mark, an open quotation, the next line's first mark; or, in text that
 * is set in columns, that the line is as long as the column. Headings, lists, signatures and datelines stay apart.
 */
final class BrokenLines implements RepairRule {
    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        PageLayout page = new PageLayout(working.lines());
        List<Line> lines = page.lines();
        List<Edit> edits = new ArrayList<>();
        Paragraph paragraph = new Paragraph(false);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            paragraph.add(line);
            if (new Seam(page, i, paragraph).continues()) {
                edits.add(new Edit(line.end(), text.substring(line.end(), next.start()), joint(line, next)));
            } else {
                paragraph = new Paragraph(line.endsSentence());
            }
        }
        return edits;
    }

    /** Latin words need a space where the line end was; Chinese needs nothing. */
    private static String joint(Line line, Line next) {
        boolean latin = isLatin(line.last()) && (isLatin(next.first()) || Character.isDigit(next.first()));
        return latin ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < 0x2000 && Character.isLetter(c);
    }
}
