package themetrends.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.Map;
import java.util.Optional;

/** The parts of speech that dictionaries may name. */
final class PartsOfSpeech {
    /** What a word is that no dictionary says more of; HanLP's own default. */
    static final String DEFAULT = "n";

    /** Names that jieba's dictionary has and HanLP's set has not. */
    private static final Map<String, String> OF_JIEBA =
            Map.of("nrt", "nrf", "nrfg", "nr", "eng", "nx", "vq", "v", "df", "d");

    private PartsOfSpeech() {}

    /** HanLP's name of a part of speech; empty where there is no such. */
    static Optional<String> named(String name) {
        String known = OF_JIEBA.getOrDefault(name, name);
        return Nature.fromString(known) == null ? Optional.empty() : Optional.of(known);
    }
}
