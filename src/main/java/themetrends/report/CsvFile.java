package themetrends.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import themetrends.extract.Sha256;

/** Writes a table as one CSV file by RFC 4180, row by row. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /**
     * What was written.
     *
     * @param rows rows below the header
     * @param sha256 hash of the file's bytes
     */
    record Written(long rows, String sha256) {}

    /** Writes {@code table.name().csv} into a folder. */
    static <R> Written write(Path folder, Table<R> table, Iterable<R> rows, boolean byteOrderMark) throws IOException {
        Path file = folder.resolve(table.name() + ".csv");
        long count = 0;
        try (DigestOutputStream out = new DigestOutputStream(open(file), Sha256.digest());
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            if (byteOrderMark) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
            csv.printRecord(table.columns().stream().map(Table.Column::name));
            for (R row : rows) {
                csv.printRecord(table.cells(row));
                count++;
            }
            csv.flush();
            return new Written(
                    count, HexFormat.of().formatHex(out.getMessageDigest().digest()));
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }
}
