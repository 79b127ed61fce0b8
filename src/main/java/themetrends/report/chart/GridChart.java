package themetrends.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.style.HeatMapStyler;
import org.knowm.xchart.style.Styler.ChartTheme;

/** The XChart heat map of a grid; fields without a value are left white. */
final class GridChart {
    private GridChart() {}

    static HeatMapChart of(Grid grid, int width, int height, Lettering lettering) {
        HeatMapChart chart = new HeatMapChart(width, height, ChartTheme.XChart);
        HeatMapStyler styler = chart.getStyler();
        AxesLook.apply(styler, lettering);
        styler.setChartPadding(GridBlock.PADDING);
        styler.setPlotGridLinesVisible(false);
        styler.setAxisTicksMarksVisible(false);
        styler.setYAxisTicksVisible(false);
        // Which columns have a label is decided before; XChart shall leave none out.
        styler.setXAxisTickMarkSpacingHint(0);
        styler.setRangeColors(Ramp.stops());
        chart.addSeries("weights", grid.columns(), bottomUp(grid.rows()), values(grid))
                .setMin(0)
                .setMax(grid.highest());
        return chart;
    }

    private static List<Number[]> values(Grid grid) {
        List<Number[]> values = new ArrayList<>();
        int rows = grid.rows().size();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                OptionalDouble value = grid.cells().get(row).get(column).value();
                if (value.isPresent()) {
                    values.add(new Number[] {column, rows - 1 - row, value.getAsDouble()});
                }
            }
        }
        return values;
    }

    /** XChart's first row is the lowest. */
    private static List<String> bottomUp(List<String> rows) {
        List<String> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }
}
