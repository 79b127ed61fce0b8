package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Rejection;

class RejectedLinesTest {
    private static Rejection rejection(int number, String reason) {
        return new Rejection(number + ".txt", "", reason);
    }

    @Test
    void eachReasonIsToldOnceWithTheFirstNames() {
        List<Rejection> rejections = IntStream.range(0, 10_000)
                .mapToObj(i -> rejection(i, i == 1 ? "Odd." : "Empty."))
                .toList();
        assertThat(RejectedLines.of(rejections))
                .containsExactly(
                        "Rejected: 9999 sources: Empty. (0.txt; 2.txt; 3.txt and 9996 more, see tables/rejected.csv)",
                        "Rejected: 1.txt: Odd.");
    }

    @Test
    void fewAreNamedOneByOne() {
        assertThat(RejectedLines.of(List.of(new Rejection("a.zip", "b.txt", "Empty."), rejection(2, "Empty."))))
                .containsExactly("Rejected: 2 sources: Empty. (a.zip, b.txt; 2.txt)");
        assertThat(RejectedLines.of(List.of())).isEmpty();
    }

    @Test
    void manyReasonsAreNotAllTold() {
        List<Rejection> rejections = IntStream.range(0, 1_000)
                .mapToObj(i -> rejection(i, "Reason " + i % 500 + "."))
                .toList();
        assertThat(RejectedLines.of(rejections))
                .hasSize(11)
                .endsWith("… and 980 more for other reasons, all in tables/rejected.csv.");
    }

    @Test
    void namesAndReasonsAreShownWithoutWhatMovesATerminal() {
        assertThat(RejectedLines.of(List.of(new Rejection("a\u001b[2Jb", "", "Seems to be \u202Egpj\n."))))
                .containsExactly("Rejected: a?[2Jb: Seems to be ?gpj?.");
    }
}
