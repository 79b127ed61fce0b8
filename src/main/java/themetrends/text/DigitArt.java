package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out pictures made of digits or ornaments: blocks of lines that hold nothing else.
 *
 * <p>Years, page numbers and columns of a table stay, since their lines are short; so does a single line of ornaments,
 * which parts one text from another.
 */
final class DigitArt implements RepairRule {
    private static final int LONG_NUMBER = 10;
    private static final int LONG_BINARY = 6;
    private static final int LONG_ORNAMENT = 3;
    private static final int FEWEST_NUMBERS = 3;
    private static final int FEWEST_ORNAMENTS = 2;

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Line> lines = working.lines();
        List<Edit> edits = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && isBare(lines.get(to).content())) {
                to++;
            }
            if (to > from) {
                takeOut(text, trimmed(lines.subList(from, to)), edits);
            }
            from = to + 1;
        }
        return edits;
    }

    private static void takeOut(String text, List<Line> block, List<Edit> edits) {
        long numbers =
                block.stream().filter(line -> isNumberArt(line.content())).count();
        long ornaments =
                block.stream().filter(line -> isOrnament(line.content())).count();
        if (numbers >= FEWEST_NUMBERS || (numbers == 0 && ornaments >= FEWEST_ORNAMENTS)) {
            block.forEach(line -> edits.add(Edit.deletion(text, line.start(), line.end())));
        }
    }

    /** Without the lines at both ends that could be anything, a year for example. */
    private static List<Line> trimmed(List<Line> block) {
        int from = 0;
        int to = block.size();
        while (from < to && !isArt(block.get(from).content())) {
            from++;
        }
        while (to > from && !isArt(block.get(to - 1).content())) {
            to--;
        }
        return block.subList(from, to);
    }

    private static boolean isArt(String line) {
        return isNumberArt(line) || isOrnament(line);
    }

    private static boolean isNumberArt(String line) {
        if (line.length() < LONG_BINARY || !line.chars().allMatch(DigitArt::isDigit)) {
            return false;
        }
        return line.length() >= LONG_NUMBER || line.chars().allMatch(c -> c == '0' || c == '1');
    }

    private static boolean isOrnament(String line) {
        return line.length() >= LONG_ORNAMENT && line.chars().noneMatch(DigitArt::isDigit) && isBare(line);
    }

    /** Holds only digits, ornaments and spaces. */
    private static boolean isBare(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!isDigit(c) && !isOrnamental(c) && !Chars.isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Box drawing, blocks, geometric shapes, symbols; and the marks that stand for them on a keyboard. */
    private static boolean isOrnamental(int c) {
        return (c >= 0x2500 && c <= 0x27BF) || "*#=~_+-—·•.:|/\\<>^※＊".indexOf(c) >= 0;
    }
}
