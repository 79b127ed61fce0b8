package themetrends;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One run of the program inside the test, with everything it said. */
record Run(int code, String out, String err) {

    static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(print(out), print(err), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs over a folder, without charts, and wants it to succeed. */
    static Path tables(Path input, Path output, String... more) {
        List<String> args = new ArrayList<>(List.of("--input", input.toString(), "--output", output.toString()));
        args.addAll(List.of(more));
        Run run = of(args.toArray(String[]::new));
        if (run.code != 0) {
            throw new AssertionError("exit code " + run.code + ": " + run.err);
        }
        return output.resolve("tables");
    }

    /** The rows of a table, by column name. */
    static List<Map<String, String>> rows(Path table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(Files.newBufferedReader(withoutMark(table)))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder with its bytes as text, by path. */
    static Map<String, String> bytes(Path folder, String... below) {
        Map<String, String> files = new TreeMap<>();
        for (String name : below) {
            try (Stream<Path> found = Files.walk(folder.resolve(name))) {
                found.filter(Files::isRegularFile)
                        .forEach(file -> files.put(folder.relativize(file).toString(), latin1(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String latin1(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path withoutMark(Path table) throws IOException {
        String text = Files.readString(table);
        if (!text.startsWith("\uFEFF")) {
            return table;
        }
        Path bare = Files.createTempFile("table", ".csv");
        bare.toFile().deleteOnExit();
        return Files.writeString(bare, text.substring(1));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
