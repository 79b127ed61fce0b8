package themetrends.hanlp;

import java.util.Arrays;
import java.util.List;
import themetrends.text.Token;

/** The tokens of a sentence while they are made: numbers in arrays, which are used again for the next sentence. */
final class TokenRow {
    private int size;
    private int[] ends = new int[64];
    private int[] words = new int[64];

    private Token.Sort[] sorts = new Token.Sort[64];

    /** Makes room for tokens, which are set next. */
    void clear(int tokens) {
        size = tokens;
        if (tokens > ends.length) {
            ends = new int[2 * tokens];
            words = new int[2 * tokens];
            sorts = new Token.Sort[2 * tokens];
        }
    }

    /** Sets a token: the place behind it, and its number in the model. */
    void set(int token, int end, int word) {
        ends[token] = end;
        words[token] = word;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    int end(int token) {
        return ends[token];
    }

    int word(int token) {
        return words[token];
    }

    void setSort(int token, Token.Sort sort) {
        sorts[token] = sort;
    }

    /** Joins tokens to one word; its number in the model is not known any more. */
    void join(int from, int to, Token.Sort sort) {
        ends[from] = ends[to - 1];
        sorts[from] = sort;
        int behind = size - to;
        System.arraycopy(ends, to, ends, from + 1, behind);
        System.arraycopy(words, to, words, from + 1, behind);
        System.arraycopy(sorts, to, sorts, from + 1, behind);
        size -= to - from - 1;
    }

    /** The same as a list. */
    List<Token> tokens() {
        Token[] tokens = new Token[size];
        int start = 0;
        for (int i = 0; i < size; i++) {
            tokens[i] = new Token(start, ends[i], sorts[i]);
            start = ends[i];
        }
        return Arrays.asList(tokens);
    }
}
