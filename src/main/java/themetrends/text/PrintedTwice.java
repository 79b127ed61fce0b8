package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out the second copy of what was printed twice: headlines that layout sets twice for a shadow or an outline come
 * out of a PDF file doubled, character by character or in runs of any length.
 *
 * <p>Real reduplication stays: {@link DoublingSigns} finds lines that may be doubled, {@link DoubledText} cuts them into
 * doubled runs and asks for proof. A year printed twice before 年 needs none.
 */
final class PrintedTwice implements RepairRule {
    /** Longer lines are text, not headlines; a paragraph that is printed twice is a copy, not this damage. */
    private static final int LONGEST = 400;

    private static final int YEAR_DIGITS = 4;

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Edit> edits = new ArrayList<>();
        List<Line> lines = working.lines();
        DoublingSigns signs = new DoublingSigns();
        int i = 0;
        while (i < lines.size()) {
            int end = suspectsEnd(lines, i, signs);
            if (end > i) {
                end = runsOnBehind(lines, end - 1) ? end + 1 : end;
                edits.addAll(DoubledText.edits(
                        text, lines.get(i).start(), lines.get(end - 1).end()));
            }
            i = Math.max(end, i + 1);
        }
        return withYears(text, edits);
    }

    /** Behind the last of the lines from {@code from} on that show signs of doubling, as many as make one headline. */
    private static int suspectsEnd(List<Line> lines, int from, DoublingSigns signs) {
        int end = from;
        while (end < lines.size()
                && lines.get(end).end() - lines.get(from).start() <= LONGEST
                && signs.in(lines.get(end).content())) {
            end++;
        }
        return end;
    }

    /**
     * Whether the next line holds the rest of a wrapped headline: the second copy of the last character, or no more
     * than a few doubled ones.
     */
    private static boolean runsOnBehind(List<Line> lines, int index) {
        if (index + 1 == lines.size() || lines.get(index + 1).content().length() > LONGEST) {
            return false;
        }
        Line next = lines.get(index + 1);
        return lines.get(index).last() == next.first() || isAllPairs(next.content());
    }

    private static boolean isAllPairs(String content) {
        boolean pairs = content.length() % 2 == 0;
        for (int i = 0; pairs && i < content.length(); i += 2) {
            pairs = content.charAt(i) == content.charAt(i + 1);
        }
        return pairs;
    }

    /** Adds the second copies of doubled years, where no other edit takes them out. */
    private static List<Edit> withYears(String text, List<Edit> edits) {
        List<Edit> all = new ArrayList<>();
        int next = 0;
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            int start = at - YEAR_DIGITS;
            while (next < edits.size() && edits.get(next).end() <= start) {
                all.add(edits.get(next++));
            }
            boolean free = next == edits.size() || edits.get(next).at() >= at;
            boolean untouched = all.isEmpty() || all.get(all.size() - 1).end() <= start - YEAR_DIGITS;
            if (free && untouched && isDoubledYear(text, start)) {
                all.add(Edit.deletion(text, start, at));
            }
        }
        all.addAll(edits.subList(next, edits.size()));
        return all;
    }

    private static boolean isDoubledYear(String text, int start) {
        int first = start - YEAR_DIGITS;
        if (first < 0 || isDigit(text, first - 1)) {
            return false;
        }
        boolean century = text.startsWith("19", first) || text.startsWith("20", first);
        for (int i = first; century && i < start; i++) {
            century = isDigit(text, i) && text.charAt(i) == text.charAt(i + YEAR_DIGITS);
        }
        return century;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
