package themetrends.report.chart;

import java.util.List;
import java.util.Map;

/**
 * What a run of {@link Charts} left behind.
 *
 * @param files names of the files in the folder, sorted
 * @param data the points of each chart, by the path of its files without their ending
 * @param warnings labels that no font can show in full, sorted
 * @param figures what {@link Charts#figures} draws, for the languages in which it is drawn already
 */
public record Written(
        List<String> files, Map<String, ChartData> data, List<String> warnings, Map<Language, List<Figure>> figures) {
    public Written {
        files = List.copyOf(files);
        data = Map.copyOf(data);
        warnings = List.copyOf(warnings);
        figures = Map.copyOf(figures);
    }
}
