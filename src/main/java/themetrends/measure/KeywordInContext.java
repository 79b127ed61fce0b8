package themetrends.measure;

/** Cuts the context of a keyword out of its sentence. */
final class KeywordInContext {
    /** Characters on either side. */
    private static final int WIDTH = 40;

    private KeywordInContext() {}

    static Occurrence.Place place(int start, int end, int sentence, String text) {
        int from = wholeCharacter(text, Math.max(0, start - WIDTH));
        int to = wholeCharacter(text, Math.min(text.length(), end + WIDTH));
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
