package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import themetrends.text.Han;

/** A headline with its subtitle, authors and date: lines that stay together. */
record Headline(List<String> lines) {

    /** Senders and date of issue take no more lines. */
    private static final int SIGN_OFF = 3;

    private static final int LONGEST_SENDER = 24;

    Headline {
        lines = List.copyOf(lines);
    }

    /** All words of the headline. */
    String words() {
        return String.join("\n", lines);
    }

    /** The headlines of a block, from top to bottom. */
    static List<Headline> of(List<String> block) {
        List<Headline> headlines = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : block) {
            if (!open.isEmpty() && !continues(line)) {
                headlines.add(new Headline(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            headlines.add(new Headline(open));
        }
        return headlines;
    }

    /** Whether a block has a headline with its authors below: so an article begins. */
    static boolean isSigned(List<String> block) {
        boolean heading = false;
        for (String line : block) {
            if (heading && LineMarks.isByline(line)) {
                return true;
            }
            heading |= !LineMarks.isByline(line) && !WrittenDay.isDateLine(line);
        }
        return false;
    }

    /** Number of lines with which a block above other headlines signs the text above it: a sender and a date of issue. */
    static int signOff(List<String> block) {
        for (int i = 0; i < Math.min(SIGN_OFF, block.size() - 1); i++) {
            if (block.get(i).length() > LONGEST_SENDER) {
                return 0;
            }
            if (WrittenDay.isDateOfIssue(block.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean continues(String line) {
        return line.strip().startsWith("—")
                || LineMarks.isByline(line)
                || WrittenDay.isDateLine(line)
                || !Han.anyIn(line);
    }
}
