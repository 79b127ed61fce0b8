package themetrends.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/** How numbers look on the page: the same in both languages and every locale. */
final class Figures {
    private static final double SMALLEST_P = 0.001;

    private Figures() {}

    /** A whole number, in groups of three digits. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A rate with two decimals, empty where there is none. */
    static String rate(OptionalDouble rate) {
        return rate.isEmpty() ? "" : rate(rate.getAsDouble());
    }

    /** A p-value as it follows its letter on the same line, empty where there is none. */
    static String p(OptionalDouble p) {
        return p.isEmpty() ? "" : p(p.getAsDouble());
    }

    static String p(double p) {
        return p < SMALLEST_P
                ? "<\u00a0" + SMALLEST_P
                : "=\u00a0"
                        + new BigDecimal(p).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }

    static String rate(double rate) {
        return new BigDecimal(rate).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
