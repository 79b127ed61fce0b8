package themetrends.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads words that stand for values. */
final class Words {
    private Words() {}

    /** What a word stands for; for an unknown one there is a problem, and another value. */
    static <T> T one(
            String option, String word, Function<String, Optional<T>> named, T otherwise, List<String> problems) {
        return named.apply(word).orElseGet(() -> {
            problems.add(option + " does not know «" + word + "»: see --help for its values.");
            return otherwise;
        });
    }

    /** What all words of a list stand for; for each unknown one there is a problem. */
    static <T> Set<T> all(
            String option, String words, Function<String, Optional<T>> named, Set<T> into, List<String> problems) {
        for (String word : words.split(",", -1)) {
            named.apply(word)
                    .ifPresentOrElse(
                            into::add,
                            () -> problems.add(option + " does not know «" + word + "»: see --help for its values."));
        }
        return into;
    }
}
