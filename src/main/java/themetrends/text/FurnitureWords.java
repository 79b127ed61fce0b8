package themetrends.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of web page furniture, from a file that says of each what it proves. */
final class FurnitureWords {
    private static final String FILE = "web-furniture.txt";
    private static final String SEPARATORS = "|｜/／·•【】[]［］()（）：:>》＞＜<，、,-—_+*#\"“”0123456789";

    private enum Sort {
        /** Proves that a line is furniture. */
        SURE,
        /** The name of a button; several of them prove it. */
        BUTTON,
        /** May stand beside the others and proves nothing. */
        FILLER
    }

    /**
     * What the head of a line is made of.
     *
     * @param end behind the last word or separator
     * @param sure how many words in it are sure signs
     * @param buttons how many are names of buttons
     */
    record Prefix(int end, int sure, int buttons) {}

    private final Map<String, Sort> words;
    private final int longest;

    private FurnitureWords(Map<String, Sort> words) {
        this.words = words;
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static FurnitureWords load() {
        String file = new String(Resources.bytes(FurnitureWords.class, FILE), StandardCharsets.UTF_8);
        Map<String, Sort> words = new HashMap<>();
        for (String line : file.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList()) {
            List<String> parts = List.of(line.strip().split("\\s+"));
            Sort sort = Sort.valueOf(parts.get(0).toUpperCase(Locale.ROOT));
            parts.subList(1, parts.size()).forEach(word -> words.put(word, sort));
        }
        return new FurnitureWords(words);
    }

    /** Reads words and separators from the head of a line, the longest word first, up to what is neither. */
    Prefix prefix(String line) {
        int sure = 0;
        int buttons = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (Chars.isSpace(c) || SEPARATORS.indexOf(c) >= 0) {
                i++;
                continue;
            }
            int end = wordEnd(line, i);
            if (end == i) {
                break;
            }
            Sort sort = words.get(line.substring(i, end));
            sure += sort == Sort.SURE ? 1 : 0;
            buttons += sort == Sort.BUTTON ? 1 : 0;
            i = end;
        }
        return new Prefix(i, sure, buttons);
    }

    private int wordEnd(String line, int from) {
        for (int end = Math.min(line.length(), from + longest); end > from; end--) {
            if (words.containsKey(line.substring(from, end))) {
                return end;
            }
        }
        return from;
    }
}
