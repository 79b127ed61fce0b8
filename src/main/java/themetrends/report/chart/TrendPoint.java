package themetrends.report.chart;

import themetrends.measure.Cell;
import themetrends.measure.Status;
import themetrends.measure.stats.Interval;

/**
 * A mark of a trend: a year that has text.
 *
 * @param cell what it shows
 * @param rate mentions per 10,000 tokens
 * @param interval the interval of the rate
 */
record TrendPoint(Cell cell, double rate, Interval interval) {
    int year() {
        return cell.key().year();
    }

    boolean thin() {
        return cell.status() == Status.THIN;
    }
}
