package themetrends.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import themetrends.measure.Evidence;
import themetrends.measure.FileWriter;
import themetrends.report.reading.NumberedFiles;

/**
 * The numbered files of evidence, each a table of its own with a header.
 *
 * @param byteOrderMark whether they begin with a byte order mark
 */
record EvidenceFiles(boolean byteOrderMark) implements FileWriter<Evidence, CsvFile.Written> {
    @Override
    public String name(int number) {
        return NumberedFiles.name(Tables.EVIDENCE.name(), number);
    }

    @Override
    public CsvFile.Written write(int number, OutputStream out, Iterator<Evidence> rows) throws IOException {
        String path = NumberedFiles.path(Tables.EVIDENCE.name(), number);
        return CsvFile.write(out, path, Tables.EVIDENCE, rows, byteOrderMark);
    }
}
