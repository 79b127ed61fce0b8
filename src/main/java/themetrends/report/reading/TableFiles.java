package themetrends.report.reading;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import themetrends.files.Folder;

/**
 * The files of one table, in the order of their rows.
 *
 * @param files one file, or the numbered files of a large table
 */
record TableFiles(List<TableFile> files) {
    private static final String TABLES = "tables/";

    /** Finds {@code NAME.csv}, or {@code NAME/NAME-00001.csv} and the files that follow it without a gap. */
    static TableFiles of(Folder result, String name, List<String> columns) throws IOException {
        String single = TABLES + name + ".csv";
        if (result.has(single)) {
            return new TableFiles(List.of(new TableFile(result, single, columns)));
        }
        List<TableFile> files = new ArrayList<>();
        String next = TABLES + NumberedFiles.path(name, 1);
        while (result.has(next)) {
            files.add(new TableFile(result, next, columns));
            next = TABLES + NumberedFiles.path(name, files.size() + 1);
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException(name + ".csv");
        }
        return new TableFiles(files);
    }

    /**
     * The files without those at the beginning whose rows all stand before the wanted ones.
     *
     * @param before whether a row is sorted before those that are wanted
     */
    List<TableFile> wanted(Predicate<Row> before) {
        int from = 0;
        while (from + 1 < files.size()
                && files.get(from + 1).firstRow().filter(before).isPresent()) {
            from++;
        }
        return files.subList(from, files.size());
    }
}
