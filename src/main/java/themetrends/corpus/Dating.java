package themetrends.corpus;

import java.io.Serializable;

/**
 * A year with the evidence for it.
 *
 * @param year the year the article counts for
 * @param date the full date as {@code yyyy-mm-dd} where the evidence gives one, else empty
 * @param from which sort of evidence decided
 * @param evidence the words that name the year, and behind them any weaker evidence that disagrees
 */
public record Dating(int year, String date, From from, String evidence) implements Serializable {

    /** Sorts of evidence, strongest first. */
    public enum From {
        /** A row of the catalogue. */
        CATALOGUE("catalogue"),
        /** Columns of the row that holds the text, or front matter above it: said of this text alone. */
        METADATA("metadata"),
        /** A signature line below the text itself. */
        SIGNATURE("signature"),
        /** A year or date standing alone in a file or folder name. */
        NAME("name"),
        /** The date of publication in the head of a web page. */
        PUBLISHED("published"),
        /** An edition of the event, named in the headline. */
        HEADLINE("headline"),
        /** A date at the head or foot of the text. */
        DATELINE("dateline"),
        /** The latest edition of the event that the text names. */
        EDITION("edition"),
        /** A year that the title begins or ends with. */
        TITLE("title"),
        /** The day on which the file was made, where the text names its year: files are often made anew, long after. */
        CREATED("created"),
        /** The other articles of the same page. */
        PAGE("page");

        private final String label;

        From(String label) {
            this.label = label;
        }

        /** The word that stands in tables. */
        public String label() {
            return label;
        }
    }

    /** The first and last year that the project takes for a year. */
    public static final int FIRST_YEAR = 1800;

    public static final int LAST_YEAR = 2099;

    /** Whether a number can be the year of a text. */
    public static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }
}
