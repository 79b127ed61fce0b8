package themetrends.text;

/**
 * One piece of a sentence.
 *
 * @param start index of its first character in the sentence
 * @param end index behind its last character
 * @param sort what it is
 */
public record Token(int start, int end, Sort sort) {
    /** Sorts of tokens. */
    public enum Sort {
        /** A word that says what a text is about: noun, verb, adjective, idiom. */
        CONTENT,
        /** Any other word, and numbers. */
        OTHER,
        /** Punctuation and white space: no token in any count. */
        MARK
    }

    /** Whether it counts as a token: words and numbers do. */
    public boolean counts() {
        return sort != Sort.MARK;
    }
}
