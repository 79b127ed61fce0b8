package themetrends.corpus;

import java.util.List;

/**
 * Text that goes on below its signature: layout can set a signature into the middle of a sentence. Then the rest of the
 * sentence follows, and the rest of the text.
 *
 * @param from first line behind the signature
 * @param end first line that does not belong to the text above the signature
 */
record InterruptedText(int from, int end) {

    boolean isInterrupted() {
        return end > from;
    }

    /**
     * What goes on behind a signature.
     *
     * @param above the last line above the signature
     * @param lines all lines
     * @param from the line below the signature
     * @param years which lines are years of a compendium
     */
    static InterruptedText behind(String above, List<String> lines, int from, SignatureYears years) {
        if (above.isEmpty() || LineMarks.endsSentence(above) || from == lines.size()) {
            return new InterruptedText(from, from);
        }
        int end = from;
        while (end < lines.size() && goesOn(lines.get(end)) && !years.isHeading(end)) {
            end++;
        }
        boolean signedBelow = end < lines.size() && Signature.of(lines.get(end)).isPresent();
        if (signedBelow) {
            // The text of the next signature begins somewhere here: the first line at most is ours.
            return new InterruptedText(from, end - from > 1 ? from + 1 : from);
        }
        return new InterruptedText(from, end);
    }

    private static boolean goesOn(String line) {
        return LineMarks.endsSentence(line)
                && !LineMarks.isDateline(line)
                && Signature.of(line).isEmpty();
    }
}
