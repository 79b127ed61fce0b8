package themetrends.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import themetrends.measure.stats.Confidence;
import themetrends.measure.stats.MannKendall;
import themetrends.measure.stats.RateTrend;

/** Says why a trend is not shown. */
final class TrendReason {
    private TrendReason() {}

    /** Why there is nothing to test; empty where there is. */
    static String ofNoTest(PhraseYears phrase, RateTrend test, Confidence confidence) {
        if (phrase.mentions() == 0) {
            return "the phrase does not occur";
        }
        if (bestOf(phrase.cells().size()) > confidence.alpha()) {
            return "too few years with text: even a change in one direction every year has p = "
                    + written(bestOf(phrase.cells().size()));
        }
        if (phrase.mentions() < Cell.THIN_BELOW) {
            return "fewer than " + Cell.THIN_BELOW + " mentions in all years";
        }
        return test.smallestP() > confidence.alpha()
                ? "too many years have the same rate: in the clearest order p would be " + written(test.smallestP())
                : "";
    }

    /** Everything that a reader of the verdict should know. */
    static String of(PhraseYears phrase, RateTrend test, OptionalDouble adjusted, int family, Confidence confidence) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                adjusted.isEmpty()
                        ? ofNoTest(phrase, test, confidence)
                        : ofTest(test, adjusted.getAsDouble(), family, confidence.alpha()));
        if (phrase.gaps() > 0) {
            reasons.add("years without text left out: " + phrase.gaps());
        }
        reasons.removeIf(String::isEmpty);
        return String.join("; ", reasons);
    }

    private static String ofTest(RateTrend test, double adjusted, int family, double alpha) {
        if (adjusted <= alpha) {
            return "";
        }
        if (test.p() <= alpha) {
            return "shown for this phrase alone, not after correction over " + family + " phrases"
                    + moreYears(test, family, alpha);
        }
        if (test.kendall().p() <= alpha) {
            return "a constant rate would often look like this: mentions are few, or years unequal in size";
        }
        return "no more order than chance gives" + moreYears(test, family, alpha);
    }

    /** Years may be too few for one phrase alone among many, however clear its trend. */
    private static String moreYears(RateTrend test, int family, double alpha) {
        int years = test.kendall().n();
        if (bestOf(years) * family <= alpha) {
            return "";
        }
        int enough = years + 1;
        while (bestOf(enough) * family > alpha) {
            enough++;
        }
        return "; one alone among " + family + " can be shown from " + enough + " years on";
    }

    /** The p-value of the clearest trend over so many years: 2 / n!. */
    private static double bestOf(int years) {
        return new MannKendall(years, 0, Collections.nCopies(years, 1)).smallestP();
    }

    private static String written(double p) {
        return new BigDecimal(p).round(new MathContext(2)).toPlainString();
    }
}
