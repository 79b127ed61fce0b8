package themetrends.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import themetrends.text.Resources;

/**
 * Texts for readers in Chinese and English, side by side in one file: a line is a key, the Chinese, the English, with
 * tabs between. {@code {0}}, {@code {1}} … are gaps.
 */
public final class Wording {
    private record Pair(String chinese, String english) {}

    private final String file;
    private final Map<String, Pair> pairs;

    private Wording(String file, Map<String, Pair> pairs) {
        this.file = file;
        this.pairs = pairs;
    }

    /**
     * Reads a file of the jar.
     *
     * @throws IllegalStateException if a line has not three parts, or repeats a key
     */
    public static Wording of(Class<?> beside, String file) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        String text = new String(Resources.bytes(beside, file), StandardCharsets.UTF_8);
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3 || parts[1].isBlank() || parts[2].isBlank()) {
                throw new IllegalStateException(file + ", line «" + line + "»: wants key, Chinese, English");
            }
            if (pairs.put(parts[0], new Pair(parts[1], parts[2])) != null) {
                throw new IllegalStateException(file + " has «" + parts[0] + "» twice");
            }
        });
        return new Wording(file, pairs);
    }

    /** All keys, in the order of the file. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(pairs.keySet());
    }

    public boolean has(String key) {
        return pairs.containsKey(key);
    }

    /** The Chinese text with its gaps filled. */
    public String zh(String key, List<?> gaps) {
        return filled(pair(key).chinese, gaps);
    }

    /** The English text with its gaps filled. */
    public String en(String key, List<?> gaps) {
        return filled(pair(key).english, gaps);
    }

    /** Both texts with their gaps open, for a script: {@code zh} and {@code en}. */
    Map<String, String> unfilled(String key) {
        Map<String, String> texts = new TreeMap<>();
        texts.put("zh", pair(key).chinese);
        texts.put("en", pair(key).english);
        return texts;
    }

    private Pair pair(String key) {
        Pair pair = pairs.get(key);
        if (pair == null) {
            throw new IllegalStateException(file + " has no line «" + key + "»: add it in both languages");
        }
        return pair;
    }

    /** In one pass, so that a brace in a value is no gap. */
    private static String filled(String pattern, List<?> gaps) {
        StringBuilder filled = new StringBuilder(pattern.length() + 16);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            filled.append(pattern, from, open).append(gaps.get(Integer.parseInt(pattern.substring(open + 1, close))));
            from = close + 1;
        }
        return filled.append(pattern.substring(from)).toString();
    }
}
