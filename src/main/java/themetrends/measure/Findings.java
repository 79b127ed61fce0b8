package themetrends.measure;

import java.io.Serializable;
import java.util.List;
import themetrends.corpus.DocumentRow;
import themetrends.corpus.Rejection;

/**
 * Everything a run found, ready to be published. The two tables that grow with the corpus are streams that can be read
 * as often as wanted while the job is open; the rest is small.
 *
 * @param phrases the tracked phrases, in the order of the phrase list
 * @param years every year from the first to the last, those without text included
 * @param cells all cells, by year, kind, voice and phrase
 * @param tfIdf all weights, by year, phrase, unit and scheme
 * @param yearTerms the most characteristic words, by year and rank
 * @param audit the segmentation audit, by year and phrase
 * @param rejected sources that could not be read, by path
 * @param documents every article, by source and number
 * @param evidence every counted mention, in {@link Evidence}'s order
 * @param totals sums for the summary
 */
public record Findings(
        List<Phrase> phrases,
        List<Integer> years,
        List<Cell> cells,
        List<TfIdf> tfIdf,
        List<YearTerm> yearTerms,
        List<AuditRow> audit,
        List<Rejection> rejected,
        Iterable<DocumentRow> documents,
        Iterable<Evidence> evidence,
        Totals totals) {

    /**
     * Sums over the corpus.
     *
     * @param sources sources found, rejected ones included
     * @param articles articles found
     * @param counted articles that entered a count
     * @param undated articles left out because nothing dates them
     * @param tokens tokens counted
     * @param hanChars Han characters counted
     * @param mentions mentions counted
     */
    public record Totals(
            long sources, long articles, long counted, long undated, long tokens, long hanChars, long mentions)
            implements Serializable {}
}
