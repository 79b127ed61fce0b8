package themetrends.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knowm.xchart.XYChart;
import themetrends.measure.Cell;

/** Looks at what XChart makes of a trend. */
class TrendChartTest {
    private static final int WIDTH = 1800;
    private static final int HEIGHT = 700;
    private static final int BLUE = Look.SERIES.get(0).getRGB();

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    @Test
    void layersHoldTheirPointsAndBreakWhereTextIsMissing() throws IOException {
        TrendLine line = line(cell(2014, 9), cell(2015, 9), cell(2017, 2), cell(2018, 0));
        XYChart chart = TrendChart.of(List.of(line), scale(line, 2014, 2018), WIDTH, HEIGHT, lettering());

        assertThat(values(chart, "0 line")).containsExactly(90, 90, Double.NaN, 20, 0, Double.NaN);
        assertThat(values(chart, "0 filled")).containsExactly(90, Double.NaN, 90, Double.NaN, 0, Double.NaN);
        assertThat(values(chart, "0 hollow")).containsExactly(20, Double.NaN);
        TrendPoint first = line.points().get(0);
        assertThat(values(chart, "0 band 2014"))
                .hasSize(6)
                .startsWith(first.interval().low())
                .endsWith(first.interval().high());
        assertThat(values(chart, "0 band 2017")).as("another run").hasSize(6);
    }

    @Test
    void nothingIsDrawnAcrossAYearWithoutText() throws IOException {
        TrendLine line = line(cell(2014, 9), cell(2015, 9), cell(2017, 9), cell(2018, 9));
        TrendScale scale = scale(line, 2014, 2018);
        Rectangle2D plot = paint(line, scale);

        assertThat(columnHas(x(2014.5, scale, plot), plot, this::isBlue)).isTrue();
        assertThat(columnHas(x(2016, scale, plot), plot, this::isBlue)).isFalse();
        assertThat(columnHas(x(2015.5, scale, plot), plot, this::isBlue)).isFalse();
        assertThat(columnHas(x(2017.5, scale, plot), plot, this::isBlue)).isTrue();
    }

    @Test
    void linesStandSideBySide() throws IOException {
        TrendLine one = TrendLine.of("one", 0, List.of(cell(2014, 9)));
        TrendLine other = TrendLine.of("other", 1, List.of(cell(2014, 9)));
        XYChart chart = TrendChart.of(List.of(one, other), scale(one, 2014, 2014), WIDTH, HEIGHT, lettering());

        double left = chart.getSeries("0 filled").getXData()[0];
        double right = chart.getSeries("1 filled").getXData()[0];
        assertThat(right).isGreaterThan(2014).isLessThan(2014.3);
        assertThat(left + right).isEqualTo(2 * 2014);
    }

    @Test
    void zerosAreDrawnWholeOnTheBaseLine() throws IOException {
        TrendLine line = line(cell(2014, 0), cell(2015, 0));
        TrendScale scale = scale(line, 2014, 2015);
        Rectangle2D plot = paint(line, scale);

        int x = (int) Math.round(x(2014, scale, plot));
        int zero = (int) Math.round(scale.y(0, plot));
        assertThat(image.getRGB(x, zero - LineSample.MARK / 3)).isEqualTo(BLUE);
        assertThat(image.getRGB(x, zero + LineSample.MARK / 3)).isEqualTo(BLUE);
    }

    @Test
    void thinPointsAreHollow() throws IOException {
        TrendLine line = line(cell(2014, 9), cell(2015, 2));
        TrendScale scale = scale(line, 2014, 2015);
        Rectangle2D plot = paint(line, scale);

        assertThat(colourOf(line.points().get(0), scale, plot)).isEqualTo(Look.SERIES.get(0));
        assertThat(colourOf(line.points().get(1), scale, plot)).isEqualTo(Look.PAPER);
    }

    @ParameterizedTest
    @CsvSource({"2014, 2014, 1", "2014, 2015, 1", "2014, 2024, 1", "2005, 2024, 2", "1954, 2012, 5", "1900, 2024, 10"})
    void labelsStandUnderWholeYearsAndNowhereElse(int first, int last, int step) throws IOException {
        TrendLine line = first == last ? line(cell(first, 9)) : line(cell(first, 9), cell(last, 9));
        TrendScale scale = scale(line, first, last);
        Rectangle2D plot = paint(line, scale);

        for (int year = first; year <= last; year++) {
            double x = x(year, scale, plot);
            assertThat(inkBelow(x, plot)).as("tick of " + year).isEqualTo(year % step == 0);
            double half = x(year + 0.5, scale, plot);
            assertThat(half < plot.getMaxX() && inkBelow(half, plot))
                    .as("tick after " + year)
                    .isFalse();
        }
    }

    private Rectangle2D paint(TrendLine line, TrendScale scale) throws IOException {
        Graphics2D g = image.createGraphics();
        XYChart chart = TrendChart.of(List.of(line), scale, WIDTH, HEIGHT, lettering());
        Rectangle2D plot = PlotFrame.paint(chart, g, WIDTH, HEIGHT);
        g.dispose();
        return plot;
    }

    private Color colourOf(TrendPoint point, TrendScale scale, Rectangle2D plot) {
        int x = (int) Math.round(x(point.year(), scale, plot));
        int y = (int) Math.round(scale.y(point.rate(), plot));
        return new Color(image.getRGB(x, y));
    }

    private boolean inkBelow(double x, Rectangle2D plot) {
        Rectangle2D ticks = new Rectangle2D.Double(0, plot.getMaxY() + 2, WIDTH, Look.dots(2));
        return columnHas(x, ticks, colour -> new Color(colour).getRed() < 160);
    }

    private boolean columnHas(double x, Rectangle2D part, IntPredicate colour) {
        for (int near = -2; near <= 2; near++) {
            for (int y = (int) part.getMinY(); y < part.getMaxY(); y++) {
                if (colour.test(image.getRGB((int) Math.round(x) + near, y))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isBlue(int colour) {
        return colour == BLUE;
    }

    private static double x(double year, TrendScale scale, Rectangle2D plot) {
        return plot.getX() + (year - scale.left()) / (scale.right() - scale.left()) * plot.getWidth();
    }

    private static double[] values(XYChart chart, String series) {
        return chart.getSeries(series).getYData();
    }

    private static TrendScale scale(TrendLine line, int first, int last) {
        return TrendScale.of(List.of(line), List.of(first, last));
    }

    private static TrendLine line(Cell... cells) {
        return TrendLine.of("line", 0, Arrays.asList(cells));
    }

    private static Cell cell(int year, long mentions) {
        return Samples.cell(year, "message", "创新", mentions, 1000);
    }

    private static Lettering lettering() throws IOException {
        return new Lettering(Language.ZH);
    }
}
