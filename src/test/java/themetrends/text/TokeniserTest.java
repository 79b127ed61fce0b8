package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokeniserTest {
    /** Knows 山水, cuts all else into characters, and remembers the longest sentence it was given. */
    private static final class Words implements Language {
        private int longest;
        private boolean wholeSentences;

        @Override
        public String normalise(String text) {
            return text;
        }

        @Override
        public List<Token> tokenise(String sentence) {
            longest = Math.max(longest, sentence.length());
            if (wholeSentences) {
                return List.of(new Token(0, sentence.length(), Token.Sort.OTHER));
            }
            List<Token> tokens = new ArrayList<>();
            for (int start = 0;
                    start < sentence.length();
                    start = tokens.get(tokens.size() - 1).end()) {
                int end = sentence.startsWith("山水", start) ? start + 2 : sentence.offsetByCodePoints(start, 1);
                boolean mark = !Character.isLetterOrDigit(sentence.codePointAt(start));
                tokens.add(new Token(start, end, mark ? Token.Sort.MARK : Token.Sort.CONTENT));
            }
            return tokens;
        }

        @Override
        public FormScanner scanner(List<String> forms) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<Integer> borders(String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCrossed(String sentence, int start, int end) {
            throw new UnsupportedOperationException();
        }
    }

    private final Words words = new Words();

    private List<Token> tokens(String sentence) {
        return new Tokeniser(words).tokens(sentence, Mends.NONE).reader().next(sentence.length());
    }

    @Test
    void anEndlessSentenceIsTakenInWindowsAndNoWordIsCut() {
        String sentence = "水" + "山水".repeat(5000);

        assertThat(tokens(sentence)).hasSize(5001).isEqualTo(words.tokenise(sentence));
        words.longest = 0;
        tokens(sentence);
        assertThat(words.longest).isEqualTo(Tokeniser.WINDOW);
    }

    @Test
    void marksInItChangeNothing() {
        String sentence = ("山水".repeat(130) + "，").repeat(20);

        assertThat(tokens(sentence)).isEqualTo(words.tokenise(sentence));
    }

    @Test
    void neverCutsAPairInHalf() {
        String sentence = "山" + "𠮷".repeat(5000);

        assertThat(tokens(sentence)).hasSize(5001);
    }

    @Test
    void aWordLongerThanAWindowIsCut() {
        words.wholeSentences = true;

        assertThat(tokens("7".repeat(2500))).extracting(Token::end).containsExactly(1000, 2000, 2500);
    }

    @Test
    void wordsThatRepairTookOutComeBehindTheText() {
        Mends mends = new Mends(new BitSet(), List.of(new Mends.Removed(1, "水山水")));

        CodedTokens.Reader reader =
                new Tokeniser(words).tokens("山水。\n水。", mends).reader();

        assertThat(reader.next(3)).hasSize(2);
        assertThat(reader.next(2)).hasSize(2);
        assertThat(reader.next(3)).extracting(Token::end).containsExactly(1, 3);
    }
}
