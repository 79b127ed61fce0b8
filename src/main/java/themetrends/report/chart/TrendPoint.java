package themetrends.report.chart;

import themetrends.measure.Status;
import themetrends.measure.stats.Interval;

/**
 * A mark of a trend: a year that has text.
 *
 * @param year the year
 * @param rate mentions per 10,000 tokens
 * @param interval its interval
 * @param status how far it can be read; never {@link Status#NO_TEXT}
 */
record TrendPoint(int year, double rate, Interval interval, Status status) {
    boolean thin() {
        return status == Status.THIN;
    }
}
