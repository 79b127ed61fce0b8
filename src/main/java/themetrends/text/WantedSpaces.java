package themetrends.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells spaces between Han characters that a writer set on purpose: between the parts of a headline, the halves of a
 * slogan, the members of a list, the names of a byline.
 *
 * <p>Only where the text around is free of stray spaces and not set in columns can one trust a space; names alone are
 * told by their form everywhere. Gaps must be asked about from left to right.
 */
final class WantedSpaces {
    /** More than one gap between Han characters for this many of them: the spaces of the text mean nothing. */
    private static final int HAN_PER_GAP = 100;

    private static final int FEW_GAPS = 3;

    private final String text;
    private final List<Line> lines;
    private @Nullable ColumnWidths columns;
    private @Nullable Boolean spaced;
    private int at;
    private @Nullable SpacedLine line;

    WantedSpaces(WorkingText working) {
        text = working.text();
        lines = working.lines();
    }

    /** Whether the gap from {@code start} to before {@code end}, inside a line, is to stay. */
    boolean contains(int start, int end) {
        if (!Han.is(text.charAt(start - 1)) || !Han.is(text.charAt(end))) {
            return false;
        }
        SpacedLine around = lineAt(start);
        if (around.isBetweenNames(start)) {
            return true;
        }
        if (isSpaced() || isInColumn()) {
            return false;
        }
        return around.isHeadline() || around.isSlogan(start) || around.isListed(start);
    }

    private SpacedLine lineAt(int position) {
        while (lines.get(at).end() <= position) {
            at++;
            line = null;
        }
        if (line == null) {
            line = new SpacedLine(lines.get(at));
        }
        return line;
    }

    private boolean isInColumn() {
        if (columns == null) {
            columns = new ColumnWidths(lines);
        }
        return columns.inColumn(at);
    }

    private boolean isSpaced() {
        if (spaced == null) {
            spaced = hasManyGaps();
        }
        return spaced;
    }

    /** Counts in running text only: headlines may have spaces in any text. */
    private boolean hasManyGaps() {
        long gaps = 0;
        for (Line each : lines) {
            gaps += each.hasInnerMark() && each.hasAny(Chars.GAP) ? SpacedLine.hanGaps(each.content()) : 0;
        }
        return gaps > FEW_GAPS && hasFewerHan(gaps * HAN_PER_GAP);
    }

    private boolean hasFewerHan(long many) {
        long han = 0;
        for (Line each : lines) {
            han += each.hasInnerMark() ? Han.count(each.content()) : 0;
            if (han >= many) {
                return false;
            }
        }
        return true;
    }
}
