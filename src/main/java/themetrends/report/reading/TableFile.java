package themetrends.report.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import themetrends.files.Folder;

/**
 * One CSV file of a table.
 *
 * @param folder the result that it is in
 * @param name its path below that
 * @param columns columns that it must have
 */
record TableFile(Folder folder, String name, List<String> columns) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A table lacks a column; the message is its name. */
    static final class MissingColumn extends RuntimeException {
        private static final long serialVersionUID = 1;

        MissingColumn(String column) {
            super(column);
        }
    }

    /** Its rows, read as they are asked for; the stream must be closed. */
    @SuppressWarnings("MustBeClosedChecker")
    Stream<Row> rows() {
        try {
            CSVParser parser = FORMAT.parse(open());
            requireColumns(parser);
            return parser.stream().map(Row::new).onClose(() -> close(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Row> firstRow() {
        try (Stream<Row> rows = rows()) {
            return rows.findFirst();
        }
    }

    private BufferedReader open() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                folder.open(name),
                // Strict, as what is no UTF-8 was not written by this program.
                StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private void requireColumns(CSVParser parser) {
        for (String column : columns) {
            if (!parser.getHeaderNames().contains(column)) {
                close(parser);
                throw new MissingColumn(column);
            }
        }
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
