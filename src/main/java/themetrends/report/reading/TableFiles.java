package themetrends.report.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files of one table, in the order of their rows.
 *
 * @param files one file, or the numbered files of a large table
 */
record TableFiles(List<TableFile> files) {

    /** Finds {@code NAME.csv}, or {@code NAME/NAME-00001.csv} and the files that follow it without a gap. */
    static TableFiles of(Path tables, String name, List<String> columns) throws IOException {
        Path single = tables.resolve(name + ".csv");
        if (Files.exists(single)) {
            return new TableFiles(List.of(new TableFile(single, columns)));
        }
        List<TableFile> files = new ArrayList<>();
        Path next = tables.resolve(NumberedFiles.path(name, 1));
        while (Files.exists(next)) {
            files.add(new TableFile(next, columns));
            next = tables.resolve(NumberedFiles.path(name, files.size() + 1));
        }
        if (files.isEmpty()) {
            throw new NoSuchFileException(single.getFileName().toString());
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
