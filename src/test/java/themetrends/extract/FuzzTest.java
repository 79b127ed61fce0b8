package themetrends.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import themetrends.corpus.Article;
import themetrends.corpus.Event;
import themetrends.corpus.RawText;
import themetrends.corpus.SourceReader;
import themetrends.extract.process.GuardedExtractor;
import themetrends.extract.process.ParserDeathException;
import themetrends.text.Repair;

/**
 * Damaged files of every format, some hundred in every build and as many as wanted with {@code mvn test -Pfuzz
 * -Dfuzz.cases=10000 -Dfuzz.seed=1}: whatever is in a file, it gives texts or a reason, in time.
 */
class FuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_101);
    private static final int CASES = Integer.getInteger("fuzz.cases", 10_000);
    private static final int IN_EVERY_BUILD = 300;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final int SECONDS = 10;

    private final Extractor extractor = new Extractor(ExtractionSettings.STANDARD);
    private final SourceReader reader = new SourceReader(Event.NONE);

    @Test
    void soundFilesGiveTexts() throws IOException {
        for (Map.Entry<String, byte[]> file : FormatFiles.all().entrySet()) {
            Extraction extraction = extractor.extract(file.getKey(), file.getValue());
            assertThat(extraction.refusals()).as(file.getKey()).isEmpty();
            assertThat(extraction.texts()).as(file.getKey()).isNotEmpty();
        }
    }

    @Test
    void damagedFilesGiveTextsOrReasons() throws IOException {
        damaged(IN_EVERY_BUILD, FormatFiles.all(), extractor::extract);
    }

    /** As a run reads them: some files make their parser work for minutes, a table in the font of a PDF for one. */
    @Test
    @Tag("fuzz")
    void manyDamagedFilesGiveTextsOrReasons() throws IOException {
        GuardedExtractor guarded = new GuardedExtractor(
                new ExtractionSettings("", OtherLimits.ofReaders(Limits.STANDARD.parserMegabytes(), SECONDS)));
        damaged(CASES, DamagedFiles.sound(), (path, bytes) -> {
            try {
                return guarded.extract(path, bytes);
            } catch (ParserDeathException e) {
                return Extraction.refused(e.reason());
            }
        });
    }

    private void damaged(int cases, Map<String, byte[]> sound, BiFunction<String, byte[], Extraction> reading) {
        List<Map.Entry<String, byte[]>> files = List.copyOf(sound.entrySet());
        for (int i = 0; i < cases; i++) {
            Map.Entry<String, byte[]> file = files.get(i % files.size());
            long seed = SEED + i;
            byte[] bytes = new Mutations(seed).of(file.getValue());
            long begun = System.nanoTime();
            try {
                read(file.getKey(), reading.apply(file.getKey(), bytes));
            } catch (RuntimeException | StackOverflowError e) {
                fail(
                        "seed " + seed + " of " + file.getKey() + ": -Dfuzz.seed=" + (seed - i % files.size())
                                + " begins there",
                        e);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("seed " + seed + " of " + file.getKey())
                    .isLessThan(LONGEST);
        }
    }

    /** All that a source alone determines, but its tokens. */
    private void read(String path, Extraction extraction) {
        assertThat(extraction.texts().size() + extraction.refusals().size()).isPositive();
        extraction.refusals().forEach(refusal -> assertThat(refusal.reason()).endsWith("."));
        int above = 0;
        for (RawText raw : extraction.texts()) {
            List<Article> articles = reader.articles(path, "", raw, Repair.logged(raw.text()), above);
            above += articles.size();
            articles.forEach(article -> assertThat(article.head().source()).isEqualTo(path));
        }
    }
}
