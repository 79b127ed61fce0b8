package themetrends.text;

import java.util.List;
import java.util.Set;

/** What a language model knows of Chinese. Safe for use by many threads. */
public interface Language {
    /**
     * A text in the spelling that tokens and forms are compared in: simplified characters, half-width letters, lower
     * case. One character for one: an index means the same place in both.
     */
    String normalise(String text);

    /** The tokens of a normalised sentence, from left to right, which together cover it without gap or overlap. */
    List<Token> tokenise(String sentence);

    /**
     * Where words begin inside a long token: at 2 in 殖民主义, never at 0. A token that is no compound has no such place.
     */
    Set<Integer> borders(String token);

    /**
     * Whether a single character beside a stretch far likelier makes a word with a part of it: 网民 in 网|民主|播.
     *
     * @param window the stretch with the tokens on either side of it
     * @param start where the stretch begins in the window
     * @param end where it ends
     */
    boolean isCrossed(String window, int start, int end);

    /** A scanner that finds all given forms at once. */
    FormScanner scanner(List<String> forms);
}
