package themetrends.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every file once and in order, the work shared evenly, whatever the sizes. */
class PortionsTest {
    private static List<SourceFile> files(long... bytes) {
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> file(String.format("%07d.txt", i), bytes[i]))
                .toList();
    }

    private static SourceFile file(String path, long bytes) {
        return new SourceFile("file:/texts/" + path, path, bytes, "");
    }

    private static List<List<Long>> sizes(List<List<SourceFile>> portions) {
        return portions.stream()
                .map(portion -> portion.stream().map(SourceFile::bytes).toList())
                .toList();
    }

    @Test
    void haveAboutTheSameWorkWithWhatOpeningAFileCosts() {
        assertThat(sizes(Portions.of(files(3000, 3000, 1000, 1000, 1000, 9000), 2)))
                .containsExactly(List.of(3000L, 3000L, 1000L, 1000L), List.of(1000L, 9000L));
    }

    @Test
    void leaveAHugeFileAlone() {
        assertThat(sizes(Portions.of(files(500, 500, 1_000_000, 500, 500), 2)))
                .containsExactly(List.of(500L, 500L), List.of(1_000_000L), List.of(500L, 500L));
    }

    @Test
    void growInNumberAndSizeAlikeWhereTheCorpusIsVeryLarge() {
        assertThat(Portions.wanted(60_000, 8)).isEqualTo(1);
        assertThat(Portions.wanted(70_000, 8)).isEqualTo(8);
        assertThat(Portions.wanted(4000L << 20, 8)).isEqualTo(1000);
        assertThat(Portions.wanted(16_000L << 20, 8)).isEqualTo(2000);
        assertThat(Portions.wanted(16_000L << 20, 3000)).isEqualTo(3000);
    }

    @Test
    void areAsManyForEachCore() {
        assertThat(Portions.wanted(100L << 20, 2)).isEqualTo(26);
        assertThat(Portions.wanted(100L << 20, 8)).isEqualTo(32);
        assertThat(Portions.wanted(100L << 20, 25)).isEqualTo(25);
    }

    @Test
    void areOneForTinyInput() {
        assertThat(Portions.of(files(10, 20, 30), 1)).hasSize(1);
        assertThat(Portions.of(files(), 1)).isEmpty();
    }

    @Test
    void countEmptyFilesToo() {
        assertThat(Portions.of(Collections.nCopies(1000, file("a", 0)), 10))
                .hasSize(10)
                .allSatisfy(portion -> assertThat(portion).hasSize(100));
    }

    @Test
    void loseNothingAndKeepTheOrder() {
        Random random = new Random(7);
        for (int wanted = 1; wanted < 40; wanted++) {
            long[] bytes = LongStream.generate(() -> (long) Math.exp(random.nextDouble() * 18))
                    .limit(1 + random.nextInt(300))
                    .toArray();
            List<SourceFile> files = files(bytes);
            List<List<SourceFile>> portions = Portions.of(files, wanted);
            double even = (double) Portions.work(files) / wanted;
            assertThat(portions.stream().flatMap(List::stream)).containsExactlyElementsOf(files);
            assertThat(portions)
                    .hasSizeLessThanOrEqualTo(2 * wanted)
                    .allSatisfy(portion -> assertThat(portion).isNotEmpty())
                    .allSatisfy(portion -> assertThat(portion.size() == 1 || Portions.work(portion) < 2 * even)
                            .isTrue());
        }
    }
}
