package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many articles are behind each point of a trend, under its axis: a row of numbers for each line, or of bars where
 * years stand too close for numbers.
 */
final class ArticleRows {
    private static final float POINTS = Look.SMALL;
    private static final double ROW = Look.dots(10);
    private static final double GAP = Look.dots(3);
    private static final double BAR = Look.dots(7);
    private static final double LEAST_BAR = Look.dots(0.7);

    /** Room that the chart leaves for its ticks at both ends, about. */
    private static final double SIDES = Look.dots(40);

    private final List<TrendLine> lines;
    private final TrendScale scale;
    private final Layout layout;
    private final List<Map<Integer, Long>> articles;
    private final long most;
    private final boolean numbers;

    ArticleRows(List<TrendLine> lines, TrendScale scale, Layout layout) {
        this.lines = List.copyOf(lines);
        this.scale = scale;
        this.layout = layout;
        this.articles = lines.stream().map(ArticleRows::articles).toList();
        this.most = articles.stream()
                .flatMap(line -> line.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        double slot = (layout.width() - SIDES) / scale.years();
        this.numbers = width(most) + GAP <= slot;
    }

    double height() {
        return (lines.size() + 1) * ROW;
    }

    /**
     * Paints the rows.
     *
     * @param plot the plot above, for the places of the years
     * @param y upper end of the rows, in dots
     */
    void paint(Graphics2D g, Rectangle2D plot, double y) {
        g.setColor(Look.FAINT_INK);
        String heading = numbers ? layout.say(Text.ARTICLES) : layout.say(Text.ARTICLE_BARS, Long.toString(most));
        layout.lettering().left(g, heading, 0, y + ROW / 2 + Lettering.drop(POINTS), POINTS);
        double middle = y + ROW * 1.5;
        for (int i = 0; i < lines.size(); i++) {
            paint(g, lines.get(i).look(), articles.get(i), plot, middle + i * ROW);
        }
    }

    private void paint(Graphics2D g, int look, Map<Integer, Long> ofLine, Rectangle2D plot, double middle) {
        g.setColor(LineSample.colour(look));
        new Mark(look, false).paint(g, plot.getX() / 2, middle, LineSample.SMALL_MARK);
        double slot = plot.getWidth() / scale.years();
        for (int year = scale.first(); year <= scale.last(); year++) {
            long number = ofLine.getOrDefault(year, 0L);
            double x = scale.x(year, plot);
            if (numbers) {
                g.setColor(number == 0 ? Look.FAINT_INK : Look.INK);
                layout.lettering().centre(g, Long.toString(number), x, middle + Lettering.drop(POINTS), POINTS);
            } else if (number > 0) {
                double height = Math.max(LEAST_BAR, BAR * number / most);
                g.setColor(Look.pale(LineSample.colour(look)));
                g.fill(new Rectangle2D.Double(x - slot * 0.35, middle + BAR / 2 - height, slot * 0.7, height));
            }
        }
    }

    private static Map<Integer, Long> articles(TrendLine line) {
        return line.points().stream()
                .collect(
                        Collectors.toMap(TrendPoint::year, point -> point.cell().articles()));
    }

    private double width(long number) {
        return layout.lettering().width(Long.toString(number), POINTS);
    }
}
