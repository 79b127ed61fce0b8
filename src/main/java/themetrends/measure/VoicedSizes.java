package themetrends.measure;

import java.util.EnumMap;
import java.util.Map;
import themetrends.corpus.Marks;
import themetrends.corpus.Voice;
import themetrends.text.Han;

/** Adds up the length of an article's text by voice, token by token. */
final class VoicedSizes {
    private final Voice voice;
    private final Marks marks;
    private final boolean isQuoting;
    private final Size own = new Size();
    private final Size quoted = new Size();

    /**
     * Of no text yet.
     *
     * @param voice the voice of all that is not quoted
     */
    VoicedSizes(Voice voice, Marks marks) {
        this.voice = voice;
        this.marks = marks;
        isQuoting = !marks.quoted().isEmpty();
    }

    /** Adds the token from {@code start} to before {@code end} of a sentence, which itself starts at {@code offset}. */
    void addToken(String sentence, int start, int end, int offset) {
        Size size = isQuoting && marks.isQuoted(offset + start) ? quoted : own;
        size.tokens++;
        size.hanChars += Han.count(sentence, start, end);
    }

    /** The sizes; a voice without text is absent. */
    Map<Voice, TextSize> byVoice() {
        Map<Voice, TextSize> sizes = new EnumMap<>(Voice.class);
        own.putTo(voice, sizes);
        quoted.putTo(Voice.QUOTED, sizes);
        return sizes;
    }

    private static final class Size {
        private long tokens;
        private long hanChars;

        void putTo(Voice voice, Map<Voice, TextSize> sizes) {
            if (tokens > 0) {
                sizes.put(voice, new TextSize(tokens, hanChars));
            }
        }
    }
}
