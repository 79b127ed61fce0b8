package themetrends.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one of its texts beside the text: in columns of its row, in front matter, in the head of a web page,
 * in the properties of a document.
 *
 * @param title its title; empty where none is said
 * @param dating its year; how far that is trusted depends on the sort of evidence. Null where none is said
 * @param kind its kind; null where none is said
 */
public record Stated(
        String title, @Nullable Dating dating, @Nullable Kind kind) implements Serializable {
    /** Says nothing. */
    public static final Stated NOTHING = new Stated("", null, null);

    /**
     * What the columns {@code year}, {@code date}, {@code kind} and {@code title} of a row say of the text in it.
     *
     * @param file name of its file, for messages
     * @param problems takes a sentence for each value that cannot be
     */
    public static Stated of(String file, TableRow row, List<String> problems) {
        return new CatalogueRow(file, row, problems).stated();
    }

    /**
     * A title and a date that a file says as a whole.
     *
     * @param title empty where there is none
     * @param date as people and programs write it, with or without a time; one that is none says nothing
     * @param from the sort of evidence
     */
    public static Stated of(String title, String date, Dating.From from) {
        Optional<String> day = CatalogueRow.day(date.strip());
        Dating dating = day.map(iso -> new Dating(Day.year(iso), iso.length() == 10 ? iso : "", from, date.strip()))
                .orElse(null);
        return new Stated(title.strip(), dating, null);
    }
}
