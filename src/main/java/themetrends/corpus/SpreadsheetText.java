package themetrends.corpus;

import java.util.regex.Pattern;

/**
 * Text that no spreadsheet takes for a formula and no terminal for a command.
 *
 * <p>Excel and LibreOffice read a cell that begins with {@code = + - @} as a formula, quotes around it or not, and blanks
 * before these may not stop them; East Asian editions of Excel take the full-width signs for the plain ones when the cell
 * is edited. An apostrophe before it is the mark that spreadsheets themselves use for "this is text". Where lists are
 * parted by semicolons, Excel parts the cells of a file at these, and it can be told to part them at tabs: so what stands
 * behind one is marked like the beginning. Each mark is one apostrophe more than the text has there, so that all of them
 * can be taken away again.
 */
public final class SpreadsheetText {
    private static final String FORMULA_SIGNS = "=+\\-@＝＋－＠";
    /** Of any width, none among them. */
    private static final String BLANKS = "[\\p{Zs}\\p{Cf}]*";

    private static final Pattern UNMARKED = Pattern.compile("(?<=^|[;\t])(?='*" + BLANKS + "[" + FORMULA_SIGNS + "])");
    private static final Pattern MARKED = Pattern.compile("(?<=^|[;\t])'(?='*" + BLANKS + "[" + FORMULA_SIGNS + "])");
    private static final String MARK = "'";

    private SpreadsheetText() {}

    /** The cell for a text: on one line, without control characters but tabs, and marked where it would be a formula. */
    public static String cell(String text) {
        return isPlain(text) ? text : UNMARKED.matcher(line(text)).replaceAll(MARK);
    }

    /** The text of a cell, without the marks that {@link #cell} set. */
    public static String text(String cell) {
        return cell.contains(MARK) ? MARKED.matcher(cell).replaceAll("") : cell;
    }

    /** Whether nothing can be wrong with it: so are most cells, and there are millions of them. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSign(c) || endsLine(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> true;
            default -> false;
        };
    }

    private static String line(String text) {
        StringBuilder line = new StringBuilder(text);
        for (int i = 0; i < line.length(); i++) {
            if (endsLine(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static boolean endsLine(char c) {
        return (c != '\t' && Character.isISOControl(c)) || c == '\u2028' || c == '\u2029';
    }
}
