package themetrends.report.chart;

import java.util.List;

/**
 * What a run of {@link Charts} left behind.
 *
 * @param files names of the files in the folder, sorted
 * @param warnings labels that no font can show in full, sorted
 */
public record Written(List<String> files, List<String> warnings) {
    public Written {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
