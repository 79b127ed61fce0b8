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
        return mayBeFormula(text) ? UNMARKED.matcher(line(text)).replaceAll(MARK) : line(text);
    }

    /** The text of a cell, without the marks that {@link #cell} set. */
    public static String text(String cell) {
        return cell.contains(MARK) ? MARKED.matcher(cell).replaceAll("") : cell;
    }

    /** Whether it is worth a closer look: most cells are not, and there are millions of them. */
    private static boolean mayBeFormula(String text) {
        return text.chars().anyMatch(SpreadsheetText::isSign);
    }

    private static boolean isSign(int c) {
        return c != '\\' && FORMULA_SIGNS.indexOf(c) >= 0;
    }

    private static String line(String text) {
        return text.chars().noneMatch(SpreadsheetText::endsLine)
                ? text
                : text.codePoints()
                        .map(c -> endsLine(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean endsLine(int c) {
        return (c != '\t' && Character.isISOControl(c)) || c == '\u2028' || c == '\u2029';
    }
}
