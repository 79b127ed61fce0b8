package themetrends.hanlp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import themetrends.text.Resources;

/**
 * The project's own dictionary: a resource with four columns between tabs, a word ({@code |} between its parts), its part
 * of speech, the reason, and a text in which HanLP alone gets it wrong; lines that begin with {@code #} are comments.
 */
public final class ProjectDictionary {
    private static final String RESOURCE = "dictionary.tsv";

    private ProjectDictionary() {}

    /** The bytes of the dictionary file, for its hash in the manifest. */
    public static byte[] bytes() {
        return Resources.bytes(ProjectDictionary.class, RESOURCE);
    }

    static List<DictionaryWord> words() {
        return new String(bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(fields -> new DictionaryWord(fields[0], fields[1], 0))
                .toList();
    }
}
