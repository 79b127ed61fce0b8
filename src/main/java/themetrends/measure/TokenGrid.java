package themetrends.measure;

import java.util.List;
import java.util.Set;
import themetrends.text.Token;

/** The tokens of one sentence, asked how a stretch of characters lies among them. */
final class TokenGrid {
    private static final Set<String> NEGATIONS = Set.of("不", "非", "没", "没有", "无", "未", "未能", "不够", "并非", "不是");

    private final String sentence;
    private final List<Token> tokens;
    /** tokenAt[i]: number of the token that covers character i. */
    private final int[] tokenAt;

    TokenGrid(String sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = tokens;
        tokenAt = new int[sentence.length()];
        for (int t = 0; t < tokens.size(); t++) {
            for (int i = tokens.get(t).start(); i < tokens.get(t).end(); i++) {
                tokenAt[i] = t;
            }
        }
    }

    /** How the characters from {@code start} to before {@code end} lie among the tokens. */
    Match match(int start, int end) {
        if (cutsLatinWord(start, end)) {
            return Match.STRADDLING;
        }
        Token first = tokens.get(tokenAt[start]);
        Token last = tokens.get(tokenAt[end - 1]);
        boolean aligned = first.start() == start && last.end() == end;
        boolean oneToken = tokenAt[start] == tokenAt[end - 1];
        if (aligned) {
            return oneToken ? Match.TOKEN : Match.JOINED;
        }
        return oneToken ? Match.NESTED : Match.STRADDLING;
    }

    /** The token that covers a character. */
    String tokenAround(int index) {
        return text(tokens.get(tokenAt[index]));
    }

    /** Whether a negation stands directly before {@code start}, as a token or inside the same token. */
    boolean isNegated(int start) {
        Token token = tokens.get(tokenAt[start]);
        if (token.start() < start) {
            return NEGATIONS.contains(sentence.substring(token.start(), start));
        }
        return tokenAt[start] > 0 && NEGATIONS.contains(text(tokens.get(tokenAt[start] - 1)));
    }

    /** AI inside MAIN: words that are written with spaces have no words inside them. */
    private boolean cutsLatinWord(int start, int end) {
        return (start > 0 && isLatin(start - 1) && isLatin(start))
                || (end < sentence.length() && isLatin(end - 1) && isLatin(end));
    }

    private boolean isLatin(int index) {
        char c = sentence.charAt(index);
        return c < 0x2000 && Character.isLetterOrDigit(c);
    }

    private String text(Token token) {
        return sentence.substring(token.start(), token.end());
    }
}
