package themetrends.report;

import java.util.List;
import java.util.Map;
import themetrends.report.chart.ChartStyle;

/**
 * What the reader of a result needs to know of the run, beside its findings.
 *
 * @param charts how charts are wanted
 * @param csvBom whether tables begin with a byte order mark
 * @param evidenceRows rows of evidence in one file at most
 * @param asked the settings as they stand in the manifest
 * @param versions versions of this program and of the libraries that shape the numbers
 * @param dictionaries name, format and hash of every file that shapes the numbers
 */
public record RunSettings(
        ChartStyle charts,
        boolean csvBom,
        int evidenceRows,
        Map<String, Object> asked,
        Map<String, String> versions,
        List<Map<String, Object>> dictionaries) {}
