package themetrends.measure;

import java.util.Optional;
import themetrends.measure.stats.LogOdds;

/**
 * One of the most characteristic words of a year: a row of {@code year_terms.csv}.
 *
 * @param by what it is ranked by
 * @param rank from 1, by falling value, ties by the word itself
 * @param weight its counts and tf-idf; the unit is {@link TfIdf.Unit#YEAR} and {@code phrase} is the word
 * @param odds its log-odds against all other years; empty where there are none
 */
public record YearTerm(By by, int rank, TfIdf weight, Optional<LogOdds> odds) {
    /** What words are ranked by. */
    public enum By {
        TF_IDF("tf_idf"),
        /** The z of the weighted log-odds; only words that the year has more of than the others. */
        LOG_ODDS("log_odds");

        private final String label;

        By(String label) {
            this.label = label;
        }

        /** The word that stands in tables. */
        public String label() {
            return label;
        }
    }
}
