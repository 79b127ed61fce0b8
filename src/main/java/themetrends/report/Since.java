package themetrends.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import themetrends.files.Folder;
import themetrends.report.changes.Change;
import themetrends.report.changes.Changes;
import themetrends.report.changes.NotCompared;
import themetrends.report.page.ChangesSection;
import themetrends.report.reading.HistorySection;

/**
 * What moved since the result before: {@code changes.csv} and a section of the page. Both are no part of what settings and
 * input determine, and are added to a result that is written.
 */
public final class Since {
    private Since() {}

    /** Adds what moved. */
    public static void write(Path folder, Changes changes, boolean byteOrderMark) throws IOException {
        write(folder, changes.all(), ChangesSection.of(changes), byteOrderMark);
    }

    /** Adds why nothing can be said of that. */
    public static void write(Path folder, NotCompared why, boolean byteOrderMark) throws IOException {
        write(folder, List.of(), ChangesSection.of(why), byteOrderMark);
    }

    /**
     * Adds what the earlier result tells of the one before it.
     *
     * @return false where it tells nothing, and nothing is added
     */
    public static boolean keep(Folder earlier, Path folder) throws IOException {
        if (!earlier.has(HistorySection.PAGE) || !earlier.has(Changes.FILE)) {
            return false;
        }
        Optional<String> section = HistorySection.read(earlier.read(HistorySection.PAGE));
        if (section.isEmpty()) {
            return false;
        }
        Files.write(folder.resolve(Changes.FILE), earlier.read(Changes.FILE));
        HistorySection.write(folder.resolve(HistorySection.PAGE), section.get());
        return true;
    }

    private static void write(Path folder, List<Change> changes, String section, boolean byteOrderMark)
            throws IOException {
        CsvFile.write(folder.resolve("tables"), Tables.CHANGES, changes, byteOrderMark);
        HistorySection.write(folder.resolve(HistorySection.PAGE), section);
    }
}
