package themetrends.measure;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import themetrends.text.Resources;

/** The project's own stop list: words that are frequent in any report and characterise none. */
public final class StopWords {
    private static final String RESOURCE = "stopwords.txt";

    private StopWords() {}

    /** The words; lines that begin with {@code #} are comments. */
    public static Set<String> standard() {
        return new String(bytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The bytes of the list, for its hash in the manifest. */
    public static byte[] bytes() {
        return Resources.bytes(StopWords.class, RESOURCE);
    }
}
