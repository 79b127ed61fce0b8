package themetrends.report.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.TimeZone;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;

/** What all XChart charts have in common; nothing is left to XChart's theme or the machine's locale. */
final class AxesLook {
    private AxesLook() {}

    static void apply(AxesChartStyler styler, Lettering lettering) {
        styler.setLocale(Locale.ROOT);
        styler.setTimezone(TimeZone.getTimeZone("UTC"));
        styler.setBaseFont(lettering.font(Look.LABEL));
        styler.setChartTitleFont(lettering.font(Look.TITLE));
        styler.setLegendFont(lettering.font(Look.LABEL));
        styler.setAnnotationTextFont(lettering.font(Look.LABEL));
        styler.setAnnotationTextPanelFont(lettering.font(Look.LABEL));
        styler.setToolTipFont(lettering.font(Look.LABEL));
        styler.setAxisTitleFont(lettering.font(Look.LABEL));
        styler.setAxisTickLabelsFont(lettering.font(Look.LABEL));
        styler.setChartBackgroundColor(Look.PAPER);
        styler.setPlotBackgroundColor(Look.PAPER);
        styler.setChartFontColor(Look.INK);
        styler.setAxisTickLabelsColor(Look.INK);
        styler.setAxisTickMarksColor(Look.FAINT_INK);
        styler.setAxisTickMarksStroke(Look.AXIS);
        styler.setPlotGridLinesColor(Look.GRID);
        styler.setPlotGridLinesStroke(Look.THIN_LINE);
        styler.setChartTitleVisible(false);
        styler.setLegendVisible(false);
        styler.setPlotBorderVisible(false);
        styler.setPlotTicksMarksVisible(false);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setAxisTicksLineVisible(false);
        styler.setPlotContentSize(1);
        styler.setPlotMargin(0);
        styler.setYAxisLabelAlignment(TextAlignment.Right);
        styler.setAxisTickPadding(Look.dots(2));
        styler.setAxisTickMarkLength(Look.dots(2.5));
    }

    /** A number without grouping and without zeros at the end. */
    static String number(double value) {
        return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
