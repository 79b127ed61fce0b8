package themetrends.text;

import java.util.BitSet;
import java.util.List;

/**
 * Finds headlines that stand as blocks between blank lines: up to three lines without a mark of running text, behind
 * the end of a sentence or another headline.
 */
final class HeadingBlocks {
    private static final int LONGEST = 3;

    private final List<Line> lines;
    private final BitSet inBlock = new BitSet();

    HeadingBlocks(List<Line> lines) {
        this.lines = lines;
        int from = 0;
        while (from < lines.size()) {
            int to = blockEnd(from);
            if (isHeading(from, to)) {
                inBlock.set(from, to);
            }
            from = to;
        }
    }

    boolean contains(int index) {
        return inBlock.get(index);
    }

    private int blockEnd(int from) {
        int to = from + 1;
        while (to < lines.size() && !lines.get(to).afterBlank()) {
            to++;
        }
        return to;
    }

    /** A single line may be one of a text with a blank line behind every line: only two or three are sure. */
    private boolean isHeading(int from, int to) {
        boolean behindEnd =
                from > 0 && (inBlock.get(from - 1) || lines.get(from - 1).endsSentence());
        return behindEnd
                && to - from > 1
                && to - from <= LONGEST
                && !LineForms.isDateline(lines.get(from))
                && lines.subList(from, to).stream().allMatch(HeadingBlocks::isBare);
    }

    private static boolean isBare(Line line) {
        return !line.hasInnerMark() && !line.endsSentence();
    }
}
