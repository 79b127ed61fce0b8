package themetrends.hanlp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of all dictionaries of a user, each once and in a fixed order: neither the order of lines nor that of files
 * changes a result.
 *
 * @param words the words, sorted
 * @param problems words for which two lines say different things
 */
public record UserWords(List<DictionaryWord> words, List<String> problems) {
    public static final UserWords NONE = new UserWords(List.of(), List.of());

    private record Place(String file, UserDictionary.Entry entry) {
        String said() {
            return entry.word().nature() + " " + entry.word().frequency();
        }
    }

    /** Puts dictionaries together. The same word with the same data may stand in many places. */
    public static UserWords of(List<UserDictionary> dictionaries) {
        Map<String, Place> first = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (UserDictionary dictionary : dictionaries) {
            for (UserDictionary.Entry entry : dictionary.entries()) {
                Place here = new Place(dictionary.name(), entry);
                Place there = first.putIfAbsent(entry.word().word(), here);
                if (there != null && !there.entry().word().equals(entry.word())) {
                    problems.add(dictionary.name() + ", line " + entry.line() + ": the word «"
                            + entry.word().word() + "» is «" + here.said() + "» here and «" + there.said() + "» in "
                            + there.file() + ", line " + there.entry().line() + ": make them the same or keep one.");
                }
            }
        }
        return new UserWords(
                first.values().stream().map(place -> place.entry().word()).toList(), problems);
    }

    /** The words that hold one of the forms or are one: inside them a phrase is nested. */
    public List<String> holding(List<String> forms) {
        AhoCorasickScanner scanner =
                new AhoCorasickScanner(forms.stream().map(Characters::normalise).toList());
        Set<String> holding = new HashSet<>();
        words.forEach(word -> scanner.scan(word.word(), (form, start, end) -> holding.add(word.word())));
        return words.stream()
                .map(DictionaryWord::word)
                .filter(holding::contains)
                .toList();
    }
}
