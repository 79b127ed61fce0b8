package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Names of lines to the right of the plot, each as near to the end of its line as the others allow. */
final class DirectLabels {
    private static final float POINTS = Look.LABEL;
    private static final double LINE = Look.dots(10.5);
    private static final double GAP = Look.dots(4);
    private static final double SAMPLE = Look.dots(13);
    private static final double WIDEST = Look.dots(105);

    /** A name in lines, with the height at which its middle should stand. */
    private record Label(TrendLine line, List<String> text, double wanted) {
        double height() {
            return text.size() * LINE + GAP / 2;
        }
    }

    private final List<TrendLine> lines;
    private final Lettering lettering;

    private DirectLabels(List<TrendLine> lines, Lettering lettering) {
        this.lines = List.copyOf(lines);
        this.lettering = lettering;
    }

    static DirectLabels none(Lettering lettering) {
        return new DirectLabels(List.of(), lettering);
    }

    static DirectLabels of(List<TrendLine> lines, Lettering lettering) {
        return new DirectLabels(lines, lettering);
    }

    /** Width that the plot must leave, in dots. */
    int width() {
        double widest = lines.stream()
                .flatMap(line -> text(line).stream())
                .mapToDouble(text -> lettering.width(text, POINTS))
                .max()
                .orElse(0);
        return lines.isEmpty() ? 0 : (int) Math.ceil(widest + SAMPLE + GAP);
    }

    void paint(Graphics2D g, Rectangle2D plot, TrendScale scale) {
        List<Label> labels = lines.stream()
                .map(line -> new Label(line, text(line), wanted(line, plot, scale)))
                .sorted(Comparator.comparingDouble(Label::wanted))
                .toList();
        double[] middles = Spread.apart(
                labels.stream().mapToDouble(Label::wanted).toArray(),
                labels.stream().mapToDouble(Label::height).toArray(),
                plot.getMinY() - LINE / 2,
                plot.getMaxY() + LINE / 2);
        for (int i = 0; i < middles.length; i++) {
            paint(g, labels.get(i), plot.getMaxX() + GAP, middles[i]);
        }
    }

    private void paint(Graphics2D g, Label label, double x, double middle) {
        LineSample.paint(g, label.line().look(), x, middle, SAMPLE);
        g.setColor(Look.INK);
        double y = middle - (label.text().size() - 1) * LINE / 2 + Lettering.drop(POINTS);
        for (String text : label.text()) {
            lettering.left(g, text, x + SAMPLE + GAP, y, POINTS);
            y += LINE;
        }
    }

    private List<String> text(TrendLine line) {
        return Wrap.lines(line.name(), WIDEST, part -> lettering.width(part, POINTS));
    }

    private static double wanted(TrendLine line, Rectangle2D plot, TrendScale scale) {
        return scale.y(line.end().map(TrendPoint::rate).orElse(0.0), plot);
    }
}
