package themetrends.corpus;

/**
 * Text that no spreadsheet takes for a formula.
 *
 * <p>Excel and LibreOffice read a cell that begins with {@code = + - @} as a formula, quotes around it or not, and a tab
 * before these does not stop them; East Asian editions of Excel take the full-width signs for the plain ones when the
 * cell is edited. An apostrophe before it is the mark that spreadsheets themselves use for "this is text".
 */
public final class SpreadsheetText {
    private static final String FORMULA_SIGNS = "=+-@\t＝＋－＠";
    private static final char MARK = '\'';

    private SpreadsheetText() {}

    /** The cell for a text: on one line, and marked where it would be a formula. */
    public static String cell(String text) {
        String line = text.replace('\n', ' ').replace('\r', ' ').replace('\0', ' ');
        return isFormula(line, behindMarks(line)) ? MARK + line : line;
    }

    /** The text of a cell, without the mark that {@link #cell} set. */
    public static String text(String cell) {
        int behind = behindMarks(cell);
        return behind > 0 && isFormula(cell, behind) ? cell.substring(1) : cell;
    }

    /** A text that has apostrophes of its own before such a sign gets one more, so that each cell can be read back. */
    private static int behindMarks(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == MARK) {
            i++;
        }
        return i;
    }

    private static boolean isFormula(String line, int at) {
        return at < line.length() && FORMULA_SIGNS.indexOf(line.charAt(at)) >= 0;
    }
}
