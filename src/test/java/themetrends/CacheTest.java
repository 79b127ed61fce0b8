package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with a cache, after whatever happened since the last one, gives the bytes of a run without, on real Spark. */
@Tag("slow")
class CacheTest {
    @TempDir
    private Path folder;

    private Path input;
    private Path cache;
    private final List<String> options = new ArrayList<>();

    @BeforeEach
    void firstRun() throws IOException {
        input = folder.resolve("input");
        cache = folder.resolve("cache");
        Run.write(input.resolve("2001_message.txt"), "山城来信\n创新推动发展。\n网\n络 安全重要，人人人养护。\n");
        Run.write(input.resolve("2002_news.txt"), "山城新闻\n安全保障发展，创新保障安全。网民主播说创新推动发展。\n");
        Run.write(input.resolve("2003/a.md"), "各方主张，弥合数字鸿\n沟。开创新局面。\n");
        Run.write(input.resolve("2003/b.txt"), "云上村安全要紧，普惠发展。");
        Run.write(input.resolve("2003/empty.txt"), "");
        assertThat(kept()).isEqualTo("0 of 5 sources");
        assertThat(files()).isNotEmpty();
    }

    /** Runs with the cache and without, wants the same bytes, and says what came from the cache. */
    private String kept(String... more) throws IOException {
        return kept(run("output", more), more);
    }

    private String kept(Run run, String... more) throws IOException {
        Map<String, String> warm = results();
        Run cold = run(
                "output",
                Stream.concat(Stream.of("--no-cache"), Stream.of(more)).toArray(String[]::new));
        assertThat(cold.out()).doesNotContain("cache");
        assertThat(warm).isEqualTo(results()).containsKeys("run.json", "tables/evidence.csv", "tables/repairs.csv");
        String told = "From the cache " + cache + ": ";
        return run.out()
                .lines()
                .filter(line -> line.startsWith(told))
                .map(line -> line.substring(told.length(), line.length() - 1))
                .findFirst()
                .orElse("no cache");
    }

    private Run run(String output, String... more) {
        List<String> args = new ArrayList<>(List.of("--input", input.toString(), "--formats", "svg"));
        args.addAll(List.of("--output", folder.resolve(output).toString()));
        args.addAll(List.of("--cache", cache.toString()));
        args.addAll(options);
        args.addAll(List.of(more));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private Map<String, String> results() throws IOException {
        return new TreeMap<>(Run.bytes(folder.resolve("output"), "tables", "charts", "run.json", "datapackage.json"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void nothingNewIsReadFromTheCacheWhateverThePartitions() throws IOException {
        assertThat(kept()).isEqualTo("5 of 5 sources");
        assertThat(kept("--master", "local[3]")).isEqualTo("5 of 5 sources");
        System.setProperty("spark.default.parallelism", "4");
        try {
            assertThat(kept()).isEqualTo("5 of 5 sources");
        } finally {
            System.clearProperty("spark.default.parallelism");
        }
    }

    @Test
    void onlyNewAndChangedSourcesAreRead() throws IOException {
        Run.write(input.resolve("2002_more.txt"), "创新推动发展。");
        assertThat(kept()).isEqualTo("5 of 6 sources");

        Run.write(input.resolve("2003/b.txt"), "普惠要紧，云上村安全发展。");
        assertThat(kept()).isEqualTo("5 of 6 sources");

        Files.delete(input.resolve("2002_news.txt"));
        assertThat(kept()).isEqualTo("5 of 5 sources");
        assertThat(Run.rows(folder.resolve("output/tables/documents.csv")))
                .extracting(row -> row.get("source"))
                .doesNotContain("2002_news.txt");

        // Its name says its year.
        Files.move(input.resolve("2003/b.txt"), input.resolve("2001_b.txt"));
        assertThat(kept()).isEqualTo("4 of 5 sources");
        assertThat(kept()).isEqualTo("5 of 5 sources");
    }

    @Test
    void otherPhrasesCatalogueAndOptionsNeedNoNewTokens() throws IOException {
        Run.write(input.resolve("phrases.csv"), "label,forms,options\n推动,,\n网络,,no-nested\n");
        assertThat(kept()).isEqualTo("5 of 5 sources");

        Run.write(
                input.resolve("documents.csv"),
                "path,year,kind,title\n2003/b.txt,2001,reaction,云上\n2003/a.md,,news,\n");
        assertThat(kept()).isEqualTo("5 of 5 sources");
        assertThat(Run.rows(folder.resolve("output/tables/documents.csv")))
                .anyMatch(
                        row -> row.get("title").equals("云上") && row.get("year").equals("2001"));

        assertThat(kept("--years", "2001-2002", "--quote-length", "4", "--idf", "plain"))
                .isEqualTo("5 of 5 sources");
    }

    @Test
    void anotherDictionaryOrEventRedoesAll() throws IOException {
        Path words = folder.resolve("words.txt");
        Run.write(words, "云上村 n 5\n");
        assertThat(kept("--dictionary", words.toString())).isEqualTo("0 of 5 sources");
        assertThat(kept("--dictionary", words.toString())).isEqualTo("5 of 5 sources");

        Run.write(words, "云上村 n 5\n网民主播 n 5\n");
        assertThat(kept("--dictionary", words.toString())).isEqualTo("0 of 5 sources");

        Path event = folder.resolve("event.properties");
        Files.copy(Path.of("src/main/resources/themetrends/corpus/event.properties"), event);
        Files.writeString(event, Files.readString(event) + "\n# Ours.\n");
        assertThat(kept("--event", event.toString())).isEqualTo("0 of 5 sources");
        assertThat(kept()).isEqualTo("5 of 5 sources");
    }

    @Test
    void aDamagedFileIsToldDroppedAndMadeAgain() throws IOException {
        for (int place = 0; place <= 2; place++) {
            Path file = files().get(0);
            byte[] bytes = Files.readAllBytes(file);
            bytes[(bytes.length - 1) * place / 2] ^= 0x10;
            Files.write(file, bytes);

            Run run = run("output");

            assertThat(run.err())
                    .containsOnlyOnce("was damaged")
                    .contains(file.getFileName().toString());
            assertThat(kept(run)).isEqualTo("0 of 5 sources");
        }
        assertThat(kept()).isEqualTo("5 of 5 sources");
    }

    @Test
    void aForeignFileUnderSuchANameIsDroppedAndOthersAreLeftAlone() throws IOException {
        Path file = files().get(0);
        Files.writeString(file, "PAR1 but no Parquet file at all PAR1");
        Run.write(cache.resolve("mine.parquet"), "kept by hand");

        assertThat(kept()).isEqualTo("0 of 5 sources");
        assertThat(cache.resolve("mine.parquet")).hasContent("kept by hand");
        assertThat(kept()).isEqualTo("5 of 5 sources");
    }

    @Test
    void aCacheThatCannotBeMadeStopsNothing() throws IOException {
        Run.write(folder.resolve("file"), "no folder");
        cache = folder.resolve("file/cache");

        Run run = run("output");

        assertThat(run.err()).containsOnlyOnce("cannot be used").contains("the results are the same");
        assertThat(kept(run)).isEqualTo("0 of 0 sources");
    }

    @Test
    void whatNobodyUsedForLongOrWhatIsTooMuchGoes() throws IOException {
        Path words = folder.resolve("words.txt");
        Run.write(words, "云上村 n 5\n");
        Path unused = files().get(0);
        Files.setLastModifiedTime(unused, FileTime.from(Instant.now().minus(Duration.ofDays(8))));

        kept("--dictionary", words.toString(), "--cache-days", "9");
        assertThat(unused).exists();
        kept("--dictionary", words.toString(), "--cache-days", "7");
        assertThat(unused).doesNotExist();
        assertThat(files()).hasSize(1);
    }

    @Test
    void aSmallInputIsNotKeptUnlessAskedFor() {
        Run run = Run.of(
                "--input", input.toString(), "--output", folder.resolve("small").toString(), "--formats", "svg");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("cache");
        assertThat(folder.resolve(".small.cache")).doesNotExist();
    }

    @Test
    void aLargeInputIsKeptBesideTheOutput() {
        Run.write(input.resolve("2004.txt"), "山水养人，创新发展。\n".repeat(40_000));
        String[] args = {
            "--input", input.toString(), "--output", folder.resolve("large").toString(), "--formats", "svg"
        };

        assertThat(Run.of(args).out()).contains(".large.cache: 0 of 6 sources");
        assertThat(Run.of(args).out()).contains(".large.cache: 6 of 6 sources");
        assertThat(folder.resolve("large/.large.cache")).doesNotExist();
    }

    @Test
    void aCacheLiesApartAndItsLimitsArePositive() {
        for (Path place : List.of(input.resolve("cache"), folder.resolve("output"), folder)) {
            Run run = Run.of(
                    "--input", input.toString(),
                    "--output", folder.resolve("output").toString(),
                    "--cache", place.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("lie in one another").contains(place.toString());
        }
        Run run = Run.of("--input", "a", "--output", "b", "--cache-days", "0", "--cache-size", "0");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--cache-days cannot be 0").contains("--cache-size cannot be 0");
    }
}
