package themetrends.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import themetrends.extract.Sha256;

/** Writes tables as CSV files by RFC 4180, row by row. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    /**
     * What was written.
     *
     * @param path path of the file in the folder of the tables
     * @param rows rows below the header
     * @param sha256 hash of the file's bytes
     */
    record Written(String path, long rows, String sha256) implements Serializable {}

    /** Writes {@code table.name().csv} into a folder. */
    static <R> Written write(Path folder, Table<R> table, Iterable<R> rows, boolean byteOrderMark) throws IOException {
        String name = table.name() + ".csv";
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            return write(out, name, table, rows.iterator(), byteOrderMark);
        }
    }

    /** Writes rows to a stream, which stays open. */
    static <R> Written write(OutputStream to, String path, Table<R> table, Iterator<R> rows, boolean byteOrderMark)
            throws IOException {
        DigestOutputStream out = new DigestOutputStream(to, Sha256.digest());
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (byteOrderMark) {
            writer.write(BYTE_ORDER_MARK);
        }
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(table.columns().stream().map(Table.Column::name));
        long count = 0;
        while (rows.hasNext()) {
            csv.printRecord(table.cells(rows.next()));
            count++;
        }
        csv.flush();
        return new Written(
                path, count, HexFormat.of().formatHex(out.getMessageDigest().digest()));
    }
}
