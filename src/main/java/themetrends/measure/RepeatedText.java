package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import themetrends.corpus.Voice;

/**
 * What an article says that stands elsewhere already, and that is not counted again.
 *
 * @param sentences its sentences
 * @param sizes length of their text by voice; a voice without text is absent
 * @param phrases what would be mentions if they were counted
 */
public record RepeatedText(int sentences, Map<Voice, TextSize> sizes, List<VoicedPhrase> phrases)
        implements Serializable {
    public static final RepeatedText NONE = new RepeatedText(0, Map.of(), List.of());

    /** The same as bare sums. */
    public Repeated sums() {
        long hanChars = sizes.values().stream().mapToLong(TextSize::hanChars).sum();
        return new Repeated(sentences, hanChars, phrases.size());
    }

    /** Both together. */
    RepeatedText plus(RepeatedText other) {
        Map<Voice, TextSize> allSizes = new EnumMap<>(Voice.class);
        allSizes.putAll(sizes);
        other.sizes.forEach((voice, size) -> allSizes.merge(voice, size, TextSize::plus));
        List<VoicedPhrase> allPhrases = new ArrayList<>(phrases);
        allPhrases.addAll(other.phrases);
        return new RepeatedText(sentences + other.sentences, allSizes, allPhrases);
    }
}
