package themetrends.job.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    private static final Configuration HADOOP = new Configuration();
    private static final String FINGERPRINT = "5e".repeat(32);
    private static final long MUCH = 1 << 30;

    @TempDir
    private Path place;

    private CacheFolder folder;

    @BeforeEach
    void make() throws IOException {
        folder = folder(FINGERPRINT);
        folder.make();
    }

    private CacheFolder folder(String fingerprint) throws IOException {
        return new CacheFolder(place.resolve("cache").toString(), fingerprint, HADOOP);
    }

    private static Entry entry(int number) {
        byte[] noise = new byte[200];
        new Random(number).nextBytes(noise);
        String key = "%064x".formatted(0x9e3779b97f4a7c15L * number);
        byte[] text = ("第" + number + "篇").getBytes(StandardCharsets.UTF_8);
        return new Entry(key, "a/" + number + ".txt", noise, text, new byte[] {7, 3});
    }

    /** A key whose first digits differ from those of others. */
    private static String key(int number) {
        return new StringBuilder(entry(number).key()).reverse().toString();
    }

    private static Entry keyed(int number) {
        Entry entry = entry(number);
        return new Entry(key(number), entry.source(), entry.facts(), entry.text(), entry.tokens());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    private EntryReader reader(CacheStock stock, List<String> damaged) {
        return new EntryReader(stock.index(), folder, entry -> {}, damaged::add);
    }

    @Test
    void whatWasSavedIsFoundByItsKey() throws IOException {
        folder.save(List.of(keyed(1), keyed(2)));
        folder.save(List.of(keyed(3)));

        CacheStock stock = CacheStock.of(folder, 1);
        EntryReader reader = reader(stock, new ArrayList<>());

        assertThat(stock.index().size()).isEqualTo(3);
        for (int number : new int[] {3, 1, 2}) {
            Entry found = reader.find(key(number)).orElseThrow();
            assertThat(found).usingRecursiveComparison().isEqualTo(keyed(number));
        }
        assertThat(reader.find(key(4))).isEmpty();
        String alike = key(1).substring(0, 63) + (key(1).endsWith("0") ? "1" : "0");
        assertThat(reader.find(alike)).isEmpty();
    }

    @Test
    void savingTheSameAgainMakesNoSecondFile() throws IOException {
        folder.save(List.of(keyed(1)));
        folder.save(List.of(keyed(1)));

        assertThat(files()).hasSize(1);
        assertThat(place.resolve("cache/CACHEDIR.TAG"))
                .content()
                .startsWith("Signature: 8a477f597d28d172789f06886806bc55");
    }

    @Test
    void entriesOfAnotherFingerprintAreNotSeen() throws IOException {
        folder("77".repeat(32)).save(List.of(keyed(1)));

        assertThat(CacheStock.of(folder, 1).index().size()).isZero();
    }

    @Test
    void aFlippedBitIsNoticedWhereverItIs() throws IOException {
        folder.save(List.of(keyed(1), keyed(2), keyed(3)));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 13) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            Files.write(file, flipped);
            assertUnusable(file);
        }
        for (int length : new int[] {0, 3, 8, 50, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            assertUnusable(file);
        }
        Files.writeString(file, "no Parquet, but long enough to hold a footer of some length");
        assertUnusable(file);
    }

    /** Noticed when stock is taken if the footer is damaged, else when an entry is looked up. */
    private void assertUnusable(Path file) throws IOException {
        CacheStock stock = CacheStock.of(folder, 1);
        List<String> damaged = new ArrayList<>(stock.damaged());
        assertThat(reader(stock, damaged).find(key(2))).isEmpty();
        assertThat(damaged).containsExactly(file.getFileName().toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatAnotherRunClearedAwayIsJustMissing() throws IOException {
        folder.save(List.of(keyed(1)));
        CacheStock stock = CacheStock.of(folder, 1);
        Files.delete(files().get(0));
        List<String> damaged = new ArrayList<>();

        assertThat(reader(stock, damaged).find(key(1))).isEmpty();
        assertThat(damaged).isEmpty();
    }

    /** The hashes in its name are right, as if another program had written it. */
    @Test
    void otherColumnsAreNoEntries() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message source { required binary text; }");
        MemoryFile other = new MemoryFile(new byte[0]);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(other)
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .build()) {
            writer.write(new SimpleGroup(schema).append("text", "山水"));
        }

        assertThatThrownBy(() -> EntryFile.read(other.written()))
                .isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("columns are others");
        assertThatThrownBy(() -> EntryFile.keys(EntryFile.footer(other.written())))
                .isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("no keys");
    }

    @Test
    void clearsWhatIsOldAndThenWhatWasUsedLongestAgo() throws IOException {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        for (int number = 1; number <= 4; number++) {
            folder.save(List.of(keyed(number)));
        }
        List<Path> files = files();
        int[] idleDays = {1, 40, 3, 2};
        for (int i = 0; i < 4; i++) {
            Files.setLastModifiedTime(files.get(i), FileTime.from(now.minus(Duration.ofDays(idleDays[i]))));
        }
        Path mine = Files.writeString(place.resolve("cache/mine.parquet"), "not the program's");
        Path killed = unfinished(now.minus(Duration.ofDays(2)));
        Path atWork = unfinished(now.minus(Duration.ofHours(2)));

        CacheStock.clear(folder, Set.of(), 30, MUCH, now.toEpochMilli());
        assertThat(files()).containsExactlyInAnyOrder(files.get(0), files.get(2), files.get(3), mine);
        assertThat(killed).doesNotExist();
        assertThat(atWork).exists();

        long two = Files.size(files.get(0)) + Files.size(files.get(3)) + Files.size(atWork);
        CacheStock.clear(folder, Set.of(), 30, two, now.toEpochMilli());
        assertThat(files()).containsExactlyInAnyOrder(files.get(0), files.get(3), mine);

        CacheStock.clear(folder, Set.of(files.get(0).getFileName().toString()), 30, MUCH, now.toEpochMilli());
        assertThat(files()).containsExactlyInAnyOrder(files.get(3), mine);
    }

    private Path unfinished(Instant written) throws IOException {
        Path file = Files.writeString(place.resolve("cache/.writing-" + java.util.UUID.randomUUID()), "half");
        Files.setLastModifiedTime(file, FileTime.from(written));
        return file;
    }

    @Test
    void usingAFileMakesItNew() throws IOException {
        folder.save(List.of(keyed(1)));
        Path file = files().get(0);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        reader(CacheStock.of(folder, 1), new ArrayList<>()).find(key(1)).orElseThrow();

        assertThat(Files.getLastModifiedTime(file).toInstant()).isAfter(Instant.parse("2021-01-01T00:00:00Z"));
    }

    @Test
    void manySmallFilesAreMerged() throws IOException {
        for (int number = 1; number <= 19; number++) {
            folder.save(List.of(keyed(number)));
            assertThat(CacheStock.of(folder, 1).merged()).hasSize(number == 19 ? 19 : 0);
        }
        CacheStock stock = CacheStock.of(folder, 1);
        EntryWriter writer = new EntryWriter(folder, failure -> {});
        EntryReader reader = new EntryReader(stock.index(), folder, writer::add, file -> {});
        for (int number = 1; number <= 18; number++) {
            reader.find(key(number)).orElseThrow();
        }
        writer.close();
        CacheStock.clear(folder, stock.merged(), 30, MUCH, System.currentTimeMillis());

        assertThat(files()).hasSize(1);
        assertThat(CacheStock.of(folder, 1).index().size()).isEqualTo(18);
    }

    @Test
    void whereNothingCanBeSavedTheReasonIsToldOnce() throws IOException {
        Files.delete(place.resolve("cache/CACHEDIR.TAG"));
        Files.delete(place.resolve("cache"));
        Files.writeString(place.resolve("cache"), "a file where the folder was");
        List<String> failures = new ArrayList<>();
        EntryWriter writer = new EntryWriter(folder, failures::add);

        for (int number = 1; number <= 3; number++) {
            writer.add(keyed(number));
            writer.close();
        }

        assertThat(failures).hasSize(1);
        assertThatThrownBy(folder::make).isInstanceOf(IOException.class);
    }
}
