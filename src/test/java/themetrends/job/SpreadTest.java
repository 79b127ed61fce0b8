package themetrends.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A large file fills as many partitions as it has pieces; all else stays where it was read. */
class SpreadTest {
    private static final long MB = 1L << 20;

    private static SourceFile file(long bytes) {
        return new SourceFile("file:/texts/a.txt", "a.txt", bytes, "");
    }

    @Test
    void aPortionIsAPartition() {
        assertThat(Spread.firsts(List.of(List.of(file(1), file(2)), List.of(file(31 * MB)))))
                .containsExactly(0, 1, 2);
    }

    @Test
    void aLargeFileFillsMany() {
        assertThat(Spread.firsts(List.of(List.of(file(5)), List.of(file(64 * MB)), List.of(file(5)))))
                .containsExactly(0, 1, 9, 10);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Spread.firsts(List.of())).containsExactly(0);
    }
}
