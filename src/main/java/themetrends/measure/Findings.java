package themetrends.measure;

import java.io.Serializable;
import java.util.List;
import themetrends.corpus.DocumentRow;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.measure.stats.Confidence;

/**
 * Everything a run found, ready to be published. The tables that grow with the corpus are streams that can be read
 * as often as wanted while the job is open; the rest is small.
 *
 * @param confidence of all intervals and tests
 * @param phrases the tracked phrases, in the order of the phrase list
 * @param years every year from the first to the last, those without text included
 * @param cells all cells, by year, kind, voice and phrase
 * @param trends what the years say of each phrase, by kind, voice and phrase
 * @param contrasts differences between years, periods, kinds and voices
 * @param tfIdf all weights, by year, phrase, unit and scheme
 * @param yearTerms the most characteristic words, by year and rank
 * @param candidates what no phrase covers and rises or falls
 * @param audit the segmentation audit, by year and phrase
 * @param cooccurrences pairs of phrases that share sentences, by year and in the order of the phrases
 * @param uptake how far each message sentence was taken up, by year
 * @param rejected sources that could not be read, by path
 * @param repairs every repair, by source, in the order in which they were made
 * @param documents every article, by source and number
 * @param evidence every counted mention, in {@link Evidence}'s order
 * @param totals sums for the summary
 */
public record Findings(
        Confidence confidence,
        List<Phrase> phrases,
        List<Integer> years,
        List<Cell> cells,
        List<Trend> trends,
        List<Contrast> contrasts,
        List<TfIdf> tfIdf,
        List<YearTerm> yearTerms,
        CandidateList candidates,
        List<AuditRow> audit,
        List<Cooccurrence> cooccurrences,
        List<Uptake> uptake,
        List<Rejection> rejected,
        Iterable<RepairRow> repairs,
        Iterable<DocumentRow> documents,
        OrderedRows<Evidence> evidence,
        Totals totals) {

    /**
     * Sums over the corpus.
     *
     * @param sources sources found, rejected ones included
     * @param articles articles found
     * @param counted articles that entered a count
     * @param undated articles left out because nothing dates them
     * @param reprints articles left out because they reprint another
     * @param size length of the text counted
     * @param mentions mentions counted
     * @param repeated text not counted again, whole reprints included: with it, the totals before copies were left out
     */
    public record Totals(
            long sources,
            long articles,
            long counted,
            long undated,
            long reprints,
            TextSize size,
            long mentions,
            Repeated repeated)
            implements Serializable {
        /** Of no source at all. */
        public static final Totals NONE = new Totals(0, 0, 0, 0, 0, TextSize.NONE, 0, Repeated.NONE);
    }
}
