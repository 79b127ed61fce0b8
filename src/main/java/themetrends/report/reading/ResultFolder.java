package themetrends.report.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import themetrends.corpus.InputProblems;
import themetrends.files.Folder;
import themetrends.text.Printable;

/** A folder that an earlier run wrote its results to, on this machine or elsewhere. */
public final class ResultFolder {
    /** The file that tells a result of this program from any other folder. */
    public static final String MANIFEST = "run.json";

    private final String typed;
    private final Folder files;

    private ResultFolder(String typed, Folder files) {
        this.typed = typed;
        this.files = files;
    }

    /**
     * Opens a folder.
     *
     * @param typed its path or URL as the user wrote it
     * @throws InputProblems if there is no such folder, or if it holds no result
     */
    public static ResultFolder open(String typed) {
        try {
            Folder files = Folder.of(typed);
            if (!files.exists()) {
                throw problem("The result folder «" + typed + "» does not exist: name the --output of an earlier run.");
            }
            if (!files.has(MANIFEST)) {
                throw problem("The folder «" + typed + "» is no result (it has no " + MANIFEST
                        + "): name the --output of an earlier run.");
            }
            return new ResultFolder(typed, files);
        } catch (IllegalArgumentException e) {
            throw problem("«" + typed + "» is no folder that can be reached (" + firstLine(e)
                    + "): name the --output of an earlier run.");
        } catch (IOException e) {
            throw problem("The result folder «" + typed + "» cannot be reached (" + firstLine(e)
                    + "): name the --output of an earlier run.");
        }
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
            TableFiles found = TableFiles.of(files, table, columns);
            return reader.apply(found.wanted(before).stream().flatMap(TableFile::rows));
        } catch (TableFile.MissingColumn e) {
            throw problem("The table «" + table + "» in «" + typed + "» has no column «" + e.getMessage()
                    + "»: another version of this program wrote it; run the job again.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw problem("The table «" + table + "» in «" + typed + "» cannot be read (" + firstLine(e)
                    + "): run the job again.");
        }
    }

    /** All that lies in it. */
    public Folder files() {
        return files;
    }

    /**
     * What made it.
     *
     * @throws InputProblems if that cannot be read
     */
    public ResultManifest manifest() {
        try {
            return new ResultManifest(new ObjectMapper().readTree(files.read(MANIFEST)));
        } catch (IOException e) {
            throw problem("The file " + MANIFEST + " in «" + typed + "» cannot be read (" + firstLine(e)
                    + "): run the job again.");
        }
    }

    private static String firstLine(Exception e) {
        return e.toString().lines().findFirst().orElse("");
    }

    private static InputProblems problem(String sentence) {
        return new InputProblems(List.of(Printable.of(sentence)));
    }
}
