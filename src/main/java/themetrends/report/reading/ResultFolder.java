package themetrends.report.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import themetrends.corpus.InputProblems;
import themetrends.text.Printable;

/** A folder that an earlier run wrote its results to. */
public final class ResultFolder {
    /** The file that tells a result of this program from any other folder. */
    public static final String MANIFEST = "run.json";

    private final String typed;
    private final Path folder;

    private ResultFolder(String typed, Path folder) {
        this.typed = typed;
        this.folder = folder;
    }

    /**
     * Opens a folder.
     *
     * @param typed its path as the user wrote it
     * @throws InputProblems if there is no such folder, or if it holds no result
     */
    public static ResultFolder open(String typed) {
        Path folder = path(typed);
        if (!Files.isDirectory(folder)) {
            throw problem("The result folder «" + typed + "» does not exist: name the --output of an earlier run.");
        }
        if (!Files.exists(folder.resolve(MANIFEST))) {
            throw problem("The folder «" + typed + "» is no result (it has no " + MANIFEST
                    + "): name the --output of an earlier run.");
        }
        return new ResultFolder(typed, folder);
    }

    /**
     * Reads a table, one row at a time, be it one file or numbered ones.
     *
     * @param table its name, without folder or extension
     * @param columns columns that it must have
     * @param before whether a row is sorted before those that are wanted: numbered files of such rows are not read
     * @param reader is given the rows; the rest of the file is not read when it returns
     * @throws InputProblems if the table is not there, cannot be read or lacks a column
     */
    public <T> T read(String table, List<String> columns, Predicate<Row> before, Function<Stream<Row>, T> reader) {
        try {
            TableFiles files = TableFiles.of(folder.resolve("tables"), table, columns);
            return reader.apply(files.wanted(before).stream().flatMap(TableFile::rows));
        } catch (TableFile.MissingColumn e) {
            throw problem("The table «" + table + "» in «" + typed + "» has no column «" + e.getMessage()
                    + "»: another version of this program wrote it; run the job again.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw problem("The table «" + table + "» in «" + typed + "» cannot be read (" + firstLine(e)
                    + "): run the job again.");
        }
    }

    /** Where it lies. */
    public Path path() {
        return folder;
    }

    /**
     * What made it.
     *
     * @throws InputProblems if that cannot be read
     */
    public ResultManifest manifest() {
        try {
            return new ResultManifest(new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(MANIFEST))));
        } catch (IOException e) {
            throw problem("The file " + MANIFEST + " in «" + typed + "» cannot be read (" + firstLine(e)
                    + "): run the job again.");
        }
    }

    private static String firstLine(Exception e) {
        return e.toString().lines().findFirst().orElse("");
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw problem("«" + typed + "» is no path: name the --output of an earlier run.");
        }
    }

    private static InputProblems problem(String sentence) {
        return new InputProblems(List.of(Printable.of(sentence)));
    }
}
