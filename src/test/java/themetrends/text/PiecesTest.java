package themetrends.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final IntPredicate ANYWHERE = at -> false;

    @Test
    void anOrdinarySentenceIsOnePiece() {
        assertThat(pieces("山，".repeat(500), ANYWHERE)).containsExactly("山，".repeat(500));
        assertThat(pieces("", ANYWHERE)).isEmpty();
    }

    @Test
    void aLongSentenceIsCutBehindMarks() {
        String sentence = "山，".repeat(3000);

        List<String> pieces = pieces(sentence, ANYWHERE);

        assertThat(pieces).allMatch(piece -> piece.length() <= 1001 && piece.endsWith("，"));
        assertThat(String.join("", pieces)).isEqualTo(sentence);
    }

    @Test
    void withoutMarksItIsCutBetweenLetters() {
        assertThat(pieces("山".repeat(9000), ANYWHERE))
                .extracting(String::length)
                .containsExactly(4000, 4000, 1000);
        assertThat(pieces("山".repeat(1500), ANYWHERE))
                .extracting(String::length)
                .containsExactly(1500);
    }

    @Test
    void neverCutsAPairInHalf() {
        String sentence = "山" + "𠮷".repeat(5000);

        assertThat(pieces(sentence, ANYWHERE))
                .hasSizeGreaterThan(2)
                .allMatch(piece -> piece.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Test
    void cutsWhereItMay() {
        assertThat(pieces("山".repeat(9000), at -> at % 3 != 0))
                .extracting(String::length)
                .containsExactly(3999, 3999, 1002);
        assertThat(pieces("山".repeat(4500) + "水", at -> true))
                .extracting(String::length)
                .containsExactly(4000, 501);
    }

    private static List<String> pieces(String sentence, IntPredicate isInside) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end : Pieces.ends(sentence, isInside)) {
            pieces.add(sentence.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
