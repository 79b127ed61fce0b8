package themetrends.report.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import themetrends.files.Folder;
import themetrends.text.Printable;

/** Compares the files of two folders, byte by byte. */
public final class FileDifferences {
    /** Bytes of a line that are shown. */
    private static final int SHOWN = 240;

    private static final String TABLES = "tables/";

    /** A place in a file. */
    private record Line(long number, String text) {}

    private final Folder a;
    private final Folder b;

    private FileDifferences(Folder a, Folder b) {
        this.a = a;
        this.b = b;
    }

    /**
     * A sentence or more for each file that differs, tables first: where it differs first, and of tables and manifests
     * both lines. Report pages are compared without what they tell of the results before.
     *
     * @param except files that are not compared
     */
    public static List<List<String>> between(Folder a, Folder b, Set<String> except) throws IOException {
        FileDifferences differences = new FileDifferences(a, b);
        Set<String> names = new TreeSet<>(Comparator.comparing((String name) -> !name.startsWith(TABLES))
                .thenComparing(Comparator.naturalOrder()));
        names.addAll(a.names());
        names.addAll(b.names());
        names.removeAll(except);
        List<List<String>> all = new ArrayList<>();
        for (String name : names) {
            List<String> difference = differences.of(name);
            if (!difference.isEmpty()) {
                all.add(difference.stream().map(Printable::of).toList());
            }
        }
        return all;
    }

    private List<String> of(String name) throws IOException {
        if (!a.has(name) || !b.has(name)) {
            return List.of(name + ": only in " + (a.has(name) ? "the first" : "the second") + " result.");
        }
        long at = name.equals(HistorySection.PAGE) ? Arrays.mismatch(page(a), page(b)) : a.mismatch(name, b);
        if (at < 0) {
            return List.of();
        }
        if (!name.endsWith(".csv") && !name.endsWith(".json")) {
            return List.of(name + ": differs from byte " + (at + 1) + " on.");
        }
        Line line = line(a, name, at);
        return List.of(
                name + ": differs from line " + line.number() + " on.",
                "  first:  " + line.text(),
                "  second: " + line(b, name, at).text());
    }

    private static byte[] page(Folder result) throws IOException {
        return HistorySection.cutOut(result.read(HistorySection.PAGE));
    }

    /** The line that holds a byte; empty where the file ends before it. */
    private static Line line(Folder folder, String name, long at) throws IOException {
        long number = 1;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(folder.open(name))) {
            int read = in.read();
            for (long i = 0; read >= 0 && (read != '\n' || i < at); i++) {
                if (read == '\n') {
                    number++;
                    line.reset();
                } else if (line.size() < SHOWN) {
                    line.write(read);
                }
                read = in.read();
            }
        }
        return new Line(number, line.toString(StandardCharsets.UTF_8).replaceAll("[\\r\\uFEFF\\uFFFD]", ""));
    }
}
