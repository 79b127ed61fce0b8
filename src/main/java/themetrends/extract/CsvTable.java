package themetrends.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import themetrends.corpus.InputProblems;
import themetrends.corpus.TableRow;

/**
 * Tables that people write: CSV by RFC 4180 with a header line, in any encoding that spreadsheets save, with commas or,
 * as spreadsheets of some countries save them, semicolons or tabs between cells.
 */
public final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final String file;
    private final List<String> required;
    private final List<String> problems = new ArrayList<>();

    private CsvTable(String file, List<String> required) {
        this.file = file;
        this.required = required;
    }

    /**
     * The rows of a table; rows without any value are left out.
     *
     * @param file its name, for messages
     * @param bytes its bytes
     * @param required columns of which at least one must be there
     * @throws InputProblems if it cannot be read as such a table
     */
    public static List<TableRow> rows(String file, byte[] bytes, List<String> required) {
        return rows(file, new CsvTable(file, required).decoded(bytes), required);
    }

    /** The same for a table that is decoded already. */
    static List<TableRow> rows(String file, String text, List<String> required) {
        CsvTable table = new CsvTable(file, required);
        List<TableRow> rows = table.read(text);
        if (!table.problems.isEmpty()) {
            throw new InputProblems(table.problems);
        }
        return rows;
    }

    private String decoded(byte[] bytes) {
        return TextDecoder.decoded(bytes)
                .map(Decoded::text)
                .orElseThrow(() -> new InputProblems(List.of(file
                        + ": the bytes are not valid UTF-8, UTF-16 with byte order mark or GB18030: save the table as"
                        + " UTF-8.")));
    }

    private List<TableRow> read(String text) {
        CSVFormat format = FORMAT.builder().setDelimiter(delimiter(text)).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return rows(parser, new LineNumbers(text));
        } catch (UncheckedIOException | IOException e) {
            throw new InputProblems(List.of(file + ": a quotation mark is opened and never closed, or text follows a "
                    + "closing one: correct the quotation marks (" + e.getMessage() + ")."));
        }
    }

    /** The header holds no text: what stands most often in it of the three separates its cells. */
    private static char delimiter(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !isSeparatorLine(line))
                .findFirst()
                .orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    /** {@code sep=;}, which tells some spreadsheets how to read the lines below. */
    private static boolean isSeparatorLine(String line) {
        return line.strip().matches("\"?sep=.?\"?");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private List<TableRow> rows(CSVParser parser, LineNumbers lines) {
        List<TableRow> rows = new ArrayList<>();
        List<String> header = List.of();
        for (CSVRecord csv : parser) {
            int line = lines.at(csv.getCharacterPosition());
            if (header.isEmpty() && isSeparatorLine(csv.get(0))) {
                continue;
            }
            if (header.isEmpty()) {
                header = header(csv, line);
            } else {
                row(header, csv, line).ifFilled(rows);
            }
        }
        if (header.isEmpty()) {
            throw noHeader(1);
        }
        return rows;
    }

    private List<String> header(CSVRecord csv, int line) {
        List<String> names =
                csv.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        if (required.stream().noneMatch(names::contains)) {
            throw noHeader(line);
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                problems.add(file + ", line " + line + ": the column " + name
                        + " stands twice in the header: keep one of the two.");
            }
        }
        return names;
    }

    private InputProblems noHeader(int line) {
        return new InputProblems(List.of(file + ", line " + line + ": the header has no column "
                + String.join(" or ", required) + ": write the names of the columns into the first line."));
    }

    private Row row(List<String> header, CSVRecord csv, int line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < csv.size(); i++) {
            String value = csv.get(i).strip();
            if (value.isEmpty()) {
                continue;
            }
            if (i >= header.size()) {
                problems.add(file + ", line " + line + ": the row has more cells than the header: put text that holds"
                        + " a comma between quotation marks.");
                break;
            }
            if (header.get(i).isEmpty()) {
                problems.add(file + ", line " + line + ": the cell «" + value + "» stands in a column without a name:"
                        + " name the column in the header.");
            }
            cells.put(header.get(i), value);
        }
        return new Row(line, cells);
    }

    private record Row(int line, Map<String, String> cells) {
        void ifFilled(List<TableRow> rows) {
            if (!cells.isEmpty()) {
                rows.add(new TableRow(line, cells));
            }
        }
    }

    /** Line numbers of places in a text, asked for from top to bottom. */
    private static final class LineNumbers {
        private final String text;
        private int position;
        private int line = 1;

        LineNumbers(String text) {
            this.text = text;
        }

        /** The line of the first character at or behind a place that is no line end. */
        int at(long place) {
            while (position < text.length() && (position < place || isLineEnd(position))) {
                boolean pair = text.charAt(position) == '\r'
                        && position + 1 < text.length()
                        && text.charAt(position + 1) == '\n';
                line += isLineEnd(position) && !pair ? 1 : 0;
                position++;
            }
            return line;
        }

        private boolean isLineEnd(int at) {
            return text.charAt(at) == '\n' || text.charAt(at) == '\r';
        }
    }
}
