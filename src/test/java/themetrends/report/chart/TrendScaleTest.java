package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendScaleTest {
    private static final List<Integer> YEARS = List.of(2014, 2015);

    @Test
    void allPointsLieInside() {
        TrendScale scale = TrendScale.of(lines(40, 80), YEARS);

        assertThat(scale.top()).isGreaterThan(80);
        assertThat(scale.bottom()).isNegative();
        assertThat(scale.small().bottom()).isLessThan(scale.bottom());
        assertThat(scale.cuts(lines(40, 80))).isFalse();
        Rectangle2D plot = new Rectangle2D.Double(0, 10, 100, 200);
        assertThat(scale.y(scale.top(), plot)).isEqualTo(10);
        assertThat(scale.y(scale.bottom(), plot)).isEqualTo(210);
        assertThat(scale.x(scale.left(), plot)).isZero();
        assertThat(scale.x(scale.right(), plot)).isEqualTo(100);
    }

    @Test
    void aWideIntervalDoesNotPressTheRates() {
        TrendScale scale = TrendScale.of(lines(1, 1), YEARS);

        assertThat(scale.top()).isLessThan(2);
        assertThat(scale.cuts(lines(1, 1))).isTrue();
        assertThat(TrendScale.of(lines(400, 500), YEARS).cuts(lines(400, 500))).isFalse();
    }

    @Test
    void zerosAloneHaveAScale() {
        assertThat(TrendScale.of(lines(0, 0), YEARS).top()).isPositive();
        assertThat(TrendScale.of(lines(0, 0), YEARS).cuts(lines(0, 0))).isFalse();
    }

    /** With 10,000 tokens each, so that mentions are rates. */
    private static List<TrendLine> lines(long... mentions) {
        return List.of(TrendLine.of(
                "line",
                0,
                List.of(
                        Samples.cell(2014, "message", "创新", mentions[0], 10_000),
                        Samples.cell(2015, "message", "创新", mentions[1], 10_000))));
    }
}
