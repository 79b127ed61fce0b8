package themetrends.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import themetrends.corpus.InputProblems;
import themetrends.corpus.TableRow;

/** Tables that people write: CSV by RFC 4180, in any encoding that spreadsheets save, with a header line. */
public final class CsvTable {
    private CsvTable() {}

    /**
     * The rows of a table.
     *
     * @param file its name, for messages
     * @param bytes its bytes
     * @param required columns of which at least one must be there
     * @throws InputProblems if it cannot be read as such a table
     */
    public static List<TableRow> rows(String file, byte[] bytes, List<String> required) {
        Extraction extraction = TextDecoder.decode(bytes);
        if (extraction instanceof Extraction.Unreadable unreadable && !isPlainAscii(bytes)) {
            throw new InputProblems(List.of(file + ": " + unreadable.reason()));
        }
        String text = extraction instanceof Extraction.Text decoded
                ? decoded.text()
                : new String(bytes, StandardCharsets.US_ASCII);
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return rows(file, parser, required);
        } catch (UncheckedIOException | IOException e) {
            throw new InputProblems(List.of(file + ": a quotation mark is opened and never closed, or text follows a "
                    + "closing one: correct the quotation marks (" + e.getMessage() + ")."));
        }
    }

    private static boolean isPlainAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    private static List<TableRow> rows(String file, CSVParser parser, List<String> required) {
        List<TableRow> rows = new ArrayList<>();
        List<String> header = null;
        for (CSVRecord csv : parser) {
            if (header == null) {
                header = csv.stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
                if (required.stream().noneMatch(header::contains)) {
                    break;
                }
            } else {
                rows.add(row(header, csv, Math.toIntExact(parser.getCurrentLineNumber())));
            }
        }
        if (header == null || required.stream().noneMatch(header::contains)) {
            throw new InputProblems(List.of(file + ", line 1: the header has no column " + String.join(" or ", required)
                    + ": write the names of the columns into the first line."));
        }
        return rows;
    }

    private static TableRow row(List<String> header, CSVRecord csv, int line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), csv.size()); i++) {
            String value = csv.get(i).strip();
            if (!value.isEmpty()) {
                cells.put(header.get(i), value);
            }
        }
        return new TableRow(line, cells);
    }
}
