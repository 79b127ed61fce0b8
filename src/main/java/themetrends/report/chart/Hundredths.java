package themetrends.report.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;

/**
 * Numbers with two decimals at most, as {@link DecimalFormat} writes them, at a fraction of its cost: outlines are made of
 * hundreds of thousands.
 */
final class Hundredths extends DecimalFormat {
    private static final long serialVersionUID = 1;

    /** Above this hundredths are no longer exact. */
    private static final float LARGEST = 1e7f;

    Hundredths() {
        super("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        // A float times a hundred is exact in a double, and so is the rounding, half to even.
        if ((float) number != number || Math.abs(number) > LARGEST) {
            return super.format(number, to, position);
        }
        long hundredths = (long) Math.rint(Math.abs(number) * 100);
        // DecimalFormat writes the sign of a zero too.
        if (Math.copySign(1, number) < 0) {
            to.append('-');
        }
        to.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            to.append('.').append((char) ('0' + rest / 10));
        }
        if (rest % 10 > 0) {
            to.append((char) ('0' + rest % 10));
        }
        return to;
    }
}
