package themetrends.report.explain;

import java.util.List;
import themetrends.corpus.Columns;
import themetrends.measure.Cell;
import themetrends.measure.Status;
import themetrends.report.reading.Row;

/** The row of a cell as arithmetic. */
final class CellWords {
    private CellWords() {}

    /**
     * Its lines.
     *
     * @param confidence per cent of the interval
     */
    static List<String> lines(Row cell, String confidence) {
        if (cell.is(Columns.STATUS, Status.NO_TEXT.label())) {
            return List.of(status(cell));
        }
        String percent = confidence.replaceFirst("\\.0$", "");
        return List.of(
                rate(cell, Columns.TOKENS, "tokens", Columns.PER_10K_TOKENS) + ", " + percent + " % interval "
                        + cell.get(Columns.CI_LOW) + " to " + cell.get(Columns.CI_HIGH) + method(cell),
                rate(cell, Columns.HAN_CHARS, "Han characters", Columns.PER_10K_CHARS),
                "articles with text in this cell: " + cell.get(Columns.ARTICLES) + ", with the phrase: "
                        + cell.get(Columns.ARTICLES_WITH),
                status(cell));
    }

    private static String rate(Row cell, String size, String unit, String rate) {
        return "mentions " + cell.get(Columns.MENTIONS) + " / " + cell.get(size) + " " + unit + " × " + Cell.PER + " = "
                + cell.get(rate) + " per " + Cell.PER + " " + unit;
    }

    private static String method(Row cell) {
        return switch (cell.get(Columns.CI_METHOD)) {
            case "poisson" -> " (exact Poisson)";
            case "bootstrap" -> " (bootstrap over articles)";
            default -> "";
        };
    }

    private static String status(Row cell) {
        String label = cell.get(Columns.STATUS);
        return "status " + label
                + switch (label) {
                    case "ok" -> ": enough mentions to compare with other years";
                    case "thin" -> ": too few mentions to read a trend from";
                    case "zero" -> ": there is text, and the phrase is not in it";
                    case "no_text" -> ": there is nothing to count in";
                    default -> "";
                };
    }
}
