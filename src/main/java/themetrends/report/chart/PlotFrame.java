package themetrends.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.knowm.xchart.internal.chartpart.Annotation;
import org.knowm.xchart.internal.chartpart.AxesChart;

/** Paints a chart and learns where XChart has put its plot, which only an annotation is told. */
final class PlotFrame extends Annotation {
    private PlotFrame() {
        super(true);
        bounds = new Rectangle2D.Double();
    }

    /** Paints the chart and returns the place of its plot, in dots from the chart's corner. */
    static Rectangle2D paint(AxesChart<?, ?> chart, Graphics2D g, int width, int height) {
        PlotFrame frame = new PlotFrame();
        chart.addAnnotation(frame);
        chart.paint(g, width, height);
        return frame.getBounds();
    }

    @Override
    public void paint(Graphics2D g) {
        double left = getXAxisScreenValueForMin();
        double top = getYAxisScreenValueForMin();
        bounds = new Rectangle2D.Double(
                left, top, getXAxisScreenValueForMax() - left, getYAxisScreenValueForMax() - top);
    }
}
