package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTokensTest {
    private static Token token(int start, int end) {
        return new Token(start, end, Token.Sort.OTHER);
    }

    @Test
    void anOrdinaryTokenIsAByte() {
        List<Token> tokens = List.of(token(0, 2), token(2, 3), token(3, 8));

        CodedTokens coded = CodedTokens.of(List.of(tokens));

        assertThat(coded.bytes()).hasSize(3);
        assertThat(coded.reader().next(8)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 83, 84, 85, 86, 127, 128, 254, 255, 256, 16_383, 16_384, 3_000_000})
    void anyLengthAndSortComesBack(int length) {
        for (Token.Sort sort : Token.Sort.values()) {
            List<Token> tokens = List.of(new Token(0, length, sort), new Token(length, length + 1, Token.Sort.MARK));

            assertThat(CodedTokens.of(List.of(tokens)).reader().next(length + 1))
                    .isEqualTo(tokens);
        }
    }

    @Test
    void stretchesComeBackOneByOne() {
        Random random = new Random(6);
        List<List<Token>> stretches = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<Token> stretch = new ArrayList<>();
            int start = 0;
            for (int j = random.nextInt(30); j > 0; j--) {
                int end = start + 1 + random.nextInt(random.nextInt(20) == 0 ? 500 : 4);
                stretch.add(new Token(start, end, Token.Sort.values()[random.nextInt(3)]));
                start = end;
            }
            stretches.add(stretch);
        }

        CodedTokens.Reader reader =
                CodedTokens.of(CodedTokens.of(stretches).bytes()).reader();

        for (List<Token> stretch : stretches) {
            int length = stretch.isEmpty() ? 0 : stretch.get(stretch.size() - 1).end();
            assertThat(reader.next(length)).isEqualTo(stretch);
        }
    }

    @Test
    void tokensOfAnotherTextAreNoticed() {
        CodedTokens coded = CodedTokens.of(List.of(List.of(token(0, 2), token(2, 4))));

        assertThatThrownBy(() -> coded.reader().next(3)).hasMessageContaining("4 of 3");
        assertThatThrownBy(() -> coded.reader().next(5)).hasMessageContaining("4 of 5");
    }
}
