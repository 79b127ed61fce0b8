package themetrends.text;

import java.util.List;

/** What a language model knows of Chinese. Safe for use by many threads. */
public interface Language {
    /**
     * A text in the spelling that tokens and forms are compared in: simplified characters, half-width letters, lower
     * case. One character for one: an index means the same place in both.
     */
    String normalise(String text);

    /** The tokens of a normalised sentence, from left to right, which together cover it without gap or overlap. */
    List<Token> tokenise(String sentence);

    /** A scanner that finds all given forms at once. */
    FormScanner scanner(List<String> forms);
}
