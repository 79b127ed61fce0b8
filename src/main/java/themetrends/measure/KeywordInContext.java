package themetrends.measure;

/**
 * Cuts the context of a keyword out of its sentence.
 *
 * @param width characters on either side at most; {@link #WHOLE_SENTENCE} for the sentence to both its ends
 */
record KeywordInContext(int width) {
    /** The width that stands for the whole sentence. */
    static final int WHOLE_SENTENCE = 0;
    /** Characters on either side of a whole sentence at most: what a cell of a spreadsheet shows with ease. */
    private static final int LONGEST = 10_000;

    Occurrence.Place place(int start, int end, int sentence, String text) {
        int room = width == WHOLE_SENTENCE ? LONGEST : width;
        int from = wholeCharacter(text, Math.max(0, start - room));
        int to = wholeCharacter(text, Math.min(text.length(), end + room));
        return new Occurrence.Place(
                sentence, start, text.substring(from, start), text.substring(start, end), text.substring(end, to));
    }

    /** Moves an index off the middle of a surrogate pair. */
    private static int wholeCharacter(String text, int index) {
        boolean inPair = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return inPair ? index - 1 : index;
    }
}
