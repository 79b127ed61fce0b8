package themetrends.corpus;

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
        String title, @Nullable Dating dating, @Nullable Kind kind) {
    /** Says nothing. */
    public static final Stated NOTHING = new Stated("", null, null);
}
