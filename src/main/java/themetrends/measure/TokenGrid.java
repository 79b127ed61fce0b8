package themetrends.measure;

import java.util.List;
import themetrends.text.Language;
import themetrends.text.Token;

/** The tokens of one sentence, asked how a stretch of characters lies among them. */
final class TokenGrid {
    /** No longer stretch or neighbour is weighed by word frequencies: work stays in proportion to the text. */
    private static final int LONGEST_WORD = 8;

    private final String sentence;
    private final List<Token> tokens;
    private final Language language;
    /** tokenAt[i]: number of the token that covers character i. */
    private final int[] tokenAt;

    TokenGrid(String sentence, List<Token> tokens, Language language) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.language = language;
        tokenAt = new int[sentence.length()];
        for (int t = 0; t < tokens.size(); t++) {
            for (int i = tokens.get(t).start(); i < tokens.get(t).end(); i++) {
                tokenAt[i] = t;
            }
        }
    }

    /** How the characters from {@code start} to before {@code end} lie among the tokens and the words inside them. */
    Match match(int start, int end) {
        if (cutsLatinWord(start, end)) {
            return Match.STRADDLING;
        }
        boolean oneToken = tokenAt[start] == tokenAt[end - 1];
        if (oneToken && end - start == 1) {
            return startsToken(start) && endsToken(end) ? Match.TOKEN : Match.NESTED;
        }
        if (!isBorder(start) || !isBorder(end) || isCrossed(start, end)) {
            return Match.STRADDLING;
        }
        if (startsToken(start) && endsToken(end)) {
            return oneToken ? Match.TOKEN : Match.JOINED;
        }
        if (oneToken) {
            return Match.NESTED;
        }
        return holdsWord(start, end) ? Match.JOINED : Match.STRADDLING;
    }

    /** Whether a single character beside the stretch more likely makes a word with a part of it: 网 in 网|民主|播. */
    private boolean isCrossed(int start, int end) {
        int before = tokenAt[start] - 1;
        int behind = tokenAt[end - 1] + 1;
        int from = startsToken(start) && hasWord(before) ? tokens.get(before).start() : start;
        int to = endsToken(end) && hasWord(behind) ? tokens.get(behind).end() : end;
        boolean lone = (start - from == 1 || to - end == 1) && end - start <= LONGEST_WORD;
        return lone && language.isCrossed(text(from, to), start - from, end - from);
    }

    private boolean hasWord(int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        Token one = tokens.get(token);
        return one.counts() && one.end() - one.start() <= LONGEST_WORD;
    }

    /** The token that covers a character. */
    String tokenAround(int index) {
        return text(tokenAt[index]);
    }

    /** Number of the token that covers a character. */
    int tokenNumber(int index) {
        return tokenAt[index];
    }

    /** The token with this number. */
    Token token(int number) {
        return tokens.get(number);
    }

    int size() {
        return tokens.size();
    }

    /** The characters of the token with this number. */
    String text(int number) {
        return text(tokens.get(number).start(), tokens.get(number).end());
    }

    /** The characters from {@code start} to before {@code end}. */
    String text(int start, int end) {
        return sentence.substring(start, end);
    }

    /** Whether one of some characters stands from {@code start} to before {@code end}. */
    boolean hasAny(String characters, int start, int end) {
        for (int i = start; i < end; i++) {
            if (characters.indexOf(sentence.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean startsToken(int index) {
        return tokens.get(tokenAt[index]).start() == index;
    }

    private boolean endsToken(int end) {
        return tokens.get(tokenAt[end - 1]).end() == end;
    }

    /** Whether a token, or a word inside a compound token, begins or ends before this character. */
    private boolean isBorder(int index) {
        if (index == sentence.length() || startsToken(index)) {
            return true;
        }
        return language.borders(tokenAround(index))
                .contains(index - tokens.get(tokenAt[index]).start());
    }

    /**
     * Whether a word of two characters or more lies inside the stretch: 数据 does in 大|数据分析. Where only single
     * characters of two tokens meet, as 人 and 才 in 外国人|才, chance is likelier.
     */
    private boolean holdsWord(int start, int end) {
        int wordStart = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || isBorder(i)) {
                if (i - wordStart > 1) {
                    return true;
                }
                wordStart = i;
            }
        }
        return false;
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
}
