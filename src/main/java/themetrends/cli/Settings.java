package themetrends.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import themetrends.corpus.Kind;
import themetrends.extract.Limits;
import themetrends.measure.IdfScheme;
import themetrends.measure.Period;
import themetrends.measure.stats.Confidence;
import themetrends.report.chart.Format;
import themetrends.report.chart.Language;
import themetrends.report.chart.Sheet;

/**
 * What a run was asked for.
 *
 * @param input the input folder, as it was typed
 * @param output the output folder, as it was typed
 * @param encoding the encoding of all plain texts; empty to recognise it file by file
 * @param limits what a source may cost
 * @param phrases the phrase file, if one was named
 * @param dictionaries files of words that the tokeniser is to know
 * @param catalog the catalogue, if one was named
 * @param event the file that describes the event, if one was named
 * @param years years to count; empty for all
 * @param kinds kinds to count
 * @param quoteLength how many Han characters of a message in a row make a quotation
 * @param evidenceWidth characters around a mention in its evidence, 0 for the whole sentence
 * @param evidenceRows rows of evidence in one file at most
 * @param idf weighs the charts and the characteristic words
 * @param periods pairs of periods to compare; empty for the two halves of the years
 * @param confidence of all intervals and tests
 * @param lang languages of the charts
 * @param charts what the charts are for
 * @param formats formats of the charts
 * @param trendCharts phrases that get a chart of their own, the most mentioned
 * @param csvBom whether tables begin with a byte order mark
 * @param cache what the run may keep for the next one
 * @param keep how many earlier results are kept
 * @param waits whether to wait for another run on the same output
 * @param log a file that what the run says is added to
 * @param failOnDrift whether a run that moves old numbers fails
 * @param strict whether a rejected source makes the run fail
 * @param dryRun whether only the plan is shown
 * @param quiet whether progress and warnings are kept back
 * @param master Spark's master URL, empty for the default
 */
public record Settings(
        String input,
        String output,
        String encoding,
        Limits limits,
        Optional<String> phrases,
        List<String> dictionaries,
        Optional<String> catalog,
        Optional<String> event,
        List<Integer> years,
        Set<Kind> kinds,
        int quoteLength,
        int evidenceWidth,
        int evidenceRows,
        IdfScheme idf,
        List<Period.Pair> periods,
        Confidence confidence,
        Set<Language> lang,
        Set<Sheet> charts,
        Set<Format> formats,
        int trendCharts,
        boolean csvBom,
        CacheChoice cache,
        int keep,
        boolean waits,
        Optional<String> log,
        boolean failOnDrift,
        boolean strict,
        boolean dryRun,
        boolean quiet,
        String master)
        implements Request {}
