package themetrends.report.page;

import java.util.List;
import java.util.Map;
import themetrends.measure.Evidence;
import themetrends.measure.Findings;
import themetrends.report.chart.Figure;
import themetrends.report.chart.Language;

/**
 * What the page is made of.
 *
 * @param findings the findings; the streams in it are not read
 * @param tables the tables, as far as the page shows them
 * @param evidence the mentions that the page shows, in their order
 * @param evidenceShare most mentions shown of one cell
 * @param figures the charts, by language
 * @param language the language that the page opens in
 * @param run the contents of the manifest
 * @param runSha256 hash of the manifest's file, the name of this result
 */
public record PageContents(
        Findings findings,
        List<PageTable> tables,
        List<Evidence> evidence,
        long evidenceShare,
        Map<Language, List<Figure>> figures,
        Language language,
        Map<String, Object> run,
        String runSha256) {

    /** How many repairs were made. */
    long repairs() {
        return tables.stream()
                .filter(table -> table.name().equals("repairs"))
                .mapToLong(PageTable::total)
                .sum();
    }
}
