package themetrends.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts into tokens, sentence by sentence. A sentence that goes on and on, as lists and tables do, is taken in windows,
 * so that no tokeniser runs out of memory: behind the last mark of a window, else behind its last word but for the words
 * close to its end, which could be others with what follows.
 */
public final class Tokeniser {
    /** Characters of a window. */
    static final int WINDOW = 1000;

    /** Tokens that end so close to the end of a window are cut again in the next one. */
    private static final int UNSURE = 100;

    private final Language language;

    public Tokeniser(Language language) {
        this.language = language;
    }

    /** The tokens of the sentences of a text, and behind them those of the words that repair took out. */
    public CodedTokens tokens(String text, Mends mends) {
        List<List<Token>> tokens = new ArrayList<>();
        for (Sentence sentence : Sentence.of(text)) {
            tokens.add(tokens(text.substring(sentence.start(), sentence.end())));
        }
        for (Mends.Removed removed : mends.removed()) {
            tokens.add(tokens(removed.text()));
        }
        return CodedTokens.of(tokens);
    }

    private List<Token> tokens(String original) {
        String sentence = language.normalise(original);
        if (sentence.length() <= WINDOW) {
            return language.tokenise(sentence);
        }
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start < sentence.length()) {
            int end = end(sentence, start);
            List<Token> window = language.tokenise(sentence.substring(start, end));
            int kept = end == sentence.length() ? window.size() : sure(window, end - start - UNSURE);
            for (Token token : window.subList(0, kept)) {
                tokens.add(new Token(start + token.start(), start + token.end(), token.sort()));
            }
            start = tokens.get(tokens.size() - 1).end();
        }
        return tokens;
    }

    private static int end(String sentence, int start) {
        int end = Math.min(start + WINDOW, sentence.length());
        boolean inPair =
                end < sentence.length() && Character.isSurrogatePair(sentence.charAt(end - 1), sentence.charAt(end));
        return inPair ? end - 1 : end;
    }

    /** How many tokens stay as they are whatever follows; all of them, where one is as long as the window. */
    private static int sure(List<Token> window, int upTo) {
        int words = 0;
        int marks = 0;
        while (words < window.size() && window.get(words).end() <= upTo) {
            marks = window.get(words).sort() == Token.Sort.MARK ? words + 1 : marks;
            words++;
        }
        if (marks > 0) {
            return marks;
        }
        return words > 0 ? words : window.size();
    }
}
