package themetrends.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextPiecesTest {
    private static List<String> pieces(String text, int longest) {
        List<String> pieces = new ArrayList<>();
        new TextPieces(new StringReader(text), longest).forEachRemaining(pieces::add);
        return pieces;
    }

    @Test
    void aShortTextIsOnePiece() {
        assertThat(pieces("甲乙。\n\n丙丁。\n", 100)).containsExactly("甲乙。\n\n丙丁。\n");
        assertThat(pieces("", 100)).isEmpty();
    }

    @Test
    void aPieceEndsBeforeTheHeadlineOfAnArticle() {
        String article = "山城来信\n我们走了很远的路，看见了山。\n又一段，说的是水。\n\n又一段。\n\n";
        String text = article.repeat(40);

        List<String> pieces = pieces(text, 200);

        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces)
                .hasSizeGreaterThan(5)
                .allSatisfy(piece -> assertThat(piece)
                        .startsWith("山城来信\n")
                        .endsWith("又一段。\n\n")
                        .hasSizeLessThanOrEqualTo(200));
    }

    @Test
    void elseItEndsBehindABlankLineThenBehindASentenceThenBehindALine() {
        String lines = "一二，三四\n".repeat(13);
        String more = "五六，七八\n".repeat(5);

        assertThat(pieces(lines + "五六，七八\n\n" + more, 100).get(0)).isEqualTo(lines + "五六，七八\n\n");
        assertThat(pieces(lines + "五六，七八。\n" + more, 100).get(0)).isEqualTo(lines + "五六，七八。\n");
        assertThat(pieces(lines + more, 100).get(0)).isEqualTo(lines + "五六，七八\n".repeat(2));
    }

    @Test
    void aLineWithoutEndIsCutBetweenCharacters() {
        String rare = "\uD840\uDC00";

        assertThat(pieces(rare.repeat(5), 3))
                .allSatisfy(piece -> assertThat(piece.length() % 2).isZero());
        assertThat(String.join("", pieces(rare.repeat(5), 3))).isEqualTo(rare.repeat(5));
    }

    @Test
    void thePiecesTogetherAreTheText() {
        Random random = new Random(7);
        String alphabet = "山水人。，！”\n\n\r （１\u3000新华社电讯月日\uD840\uDC00";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(400); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<String> pieces = pieces(text.toString(), 2 + random.nextInt(90));
            assertThat(String.join("", pieces)).isEqualTo(text.toString());
            assertThat(pieces).noneMatch(String::isEmpty);
        }
    }

    @Test
    void tellsWhatCannotBeRead() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        TextPieces pieces = new TextPieces(new StringReader(""));

        assertThatThrownBy(() -> new TextPieces(broken).hasNext()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(pieces::next).isInstanceOf(NoSuchElementException.class);
    }
}
