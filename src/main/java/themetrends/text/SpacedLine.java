package themetrends.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** A line with spaces between Han characters, seen as pieces of Han characters with gaps between. */
final class SpacedLine {
    /** A word before names, then names of up to four characters until the line, a bracket or a credit ends them. */
    private static final Pattern NAMES = Pattern.compile("(?:记者|通讯员|编辑|责编|美编|校对|作者|摄影|执笔|制图|供图)"
            + "[\\h/／：:|｜]*+\\p{IsHan}{1,4}+(?:\\h++\\p{IsHan}{1,4}+)++(?=\\h*+(?:$|[)）】：:]))");
    /** A two-character name is set as wide as its neighbours by a space inside. */
    private static final Pattern STRETCHED_NAME =
            Pattern.compile("(?<!\\p{IsHan})\\p{IsHan}\\h++\\p{IsHan}(?!\\p{IsHan})");

    private static final Pattern LONE_CHARACTER = Pattern.compile("(?<!\\H)\\p{IsHan}(?!\\H)");

    private static final int LONGEST_MEMBER = 4;
    private static final int SHORTEST_VERSE = 4;

    private final Line line;
    private final List<Piece> pieces = new ArrayList<>();
    private final BitSet nameGaps;
    private final BitSet slogans;
    private final boolean headline;

    SpacedLine(Line line) {
        this.line = line;
        String content = line.content();
        int i = 0;
        while (i < content.length()) {
            int start = i;
            while (i < content.length() && Han.is(content.charAt(i))) {
                i++;
            }
            if (i > start) {
                pieces.add(new Piece(line.start() + start, line.start() + i));
            } else {
                i++;
            }
        }
        nameGaps = nameGaps(content);
        slogans = slogans();
        headline = !line.hasInnerMark()
                && !line.endsSentence()
                && LONE_CHARACTER.matcher(content).results().findAny().isEmpty();
    }

    /** How many gaps between Han characters a line has. */
    static long hanGaps(String content) {
        long gaps = 0;
        for (int i = 1; i + 1 < content.length(); i++) {
            if (Han.is(content.charAt(i - 1)) && HanSpaces.isGap(content.charAt(i)) && Han.is(content.charAt(i + 1))) {
                gaps++;
            }
        }
        return gaps;
    }

    /** Whether the gap that starts here separates the names of a byline; the gap inside a stretched name does not. */
    boolean isBetweenNames(int gap) {
        return nameGaps.get(gap - line.start());
    }

    private static BitSet nameGaps(String content) {
        BitSet inNames = inside(NAMES, content);
        inNames.andNot(inside(STRETCHED_NAME, content));
        return inNames;
    }

    private static BitSet inside(Pattern pattern, String content) {
        BitSet inside = new BitSet();
        pattern.matcher(content).results().forEach(found -> inside.set(found.start(), found.end()));
        return inside;
    }

    /** No mark of running text, and no part that is a single character. */
    boolean isHeadline() {
        return headline;
    }

    /** Parts behind or before a quote, bracket, dash or line end, two of equal length: {@code “守望相助 同舟共济”}. */
    boolean isSlogan(int start) {
        return slogans.get(indexOfPieceBefore(start));
    }

    /** The pieces that belong to slogans: of neighbours with nothing but gaps between, all or none. */
    private BitSet slogans() {
        BitSet found = new BitSet();
        int first = 0;
        while (first < pieces.size()) {
            int last = first;
            boolean verses = isVerse(first);
            while (last + 1 < pieces.size() && isJoined(last)) {
                last++;
                verses &= isVerse(last);
            }
            found.set(first, last + 1, verses && last > first && isSlogan(first, last));
            first = last + 1;
        }
        return found;
    }

    private boolean isSlogan(int first, int last) {
        boolean framed = isFrame(pieces.get(first).start() - 1)
                || isFrame(pieces.get(last).end());
        return framed && pieces.get(first).length() == pieces.get(first + 1).length();
    }

    private boolean isVerse(int index) {
        return pieces.get(index).length() >= SHORTEST_VERSE;
    }

    /** At least three short members in a row, as in a list of towns, or the way into or out of such a list. */
    boolean isListed(int start) {
        int index = indexOfPieceBefore(start);
        boolean within = areMembers(index) && (areMembers(index - 1) || areMembers(index + 1));
        boolean ahead = areMembers(index + 1) && areMembers(index + 2);
        boolean behind = areMembers(index - 1) && areMembers(index - 2);
        return within || ahead || behind;
    }

    /** Whether a piece and the next are both short members with only a gap between. */
    private boolean areMembers(int index) {
        return index >= 0 && index + 1 < pieces.size() && isMember(index) && isMember(index + 1) && isJoined(index);
    }

    private boolean isMember(int index) {
        int length = pieces.get(index).length();
        return length > 1 && length <= LONGEST_MEMBER;
    }

    /** Whether only a gap stands between a piece and the next. */
    private boolean isJoined(int index) {
        int from = pieces.get(index).end() - line.start();
        int to = pieces.get(index + 1).start() - line.start();
        for (int i = from; i < to; i++) {
            if (!HanSpaces.isGap(line.content().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int indexOfPieceBefore(int gap) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (pieces.get(middle).start() < gap) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean isFrame(int position) {
        if (position < line.start() || position >= line.end()) {
            return true;
        }
        char c = line.content().charAt(position - line.start());
        return Chars.isOpening(c) || Chars.isClosing(c) || c == '—';
    }

    private record Piece(int start, int end) {
        int length() {
            return end - start;
        }
    }
}
