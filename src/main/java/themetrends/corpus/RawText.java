package themetrends.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * A text as a file gives it, before repair.
 *
 * @param text its characters, without a byte order mark; a paragraph or a printed line a line
 * @param member path of its file inside the source, for archives; else empty
 * @param isArticle whether it is one article for certain, as a row of a table is; else it is split
 * @param origin where it stood
 * @param stated what the file says of it
 * @param pages where its pages begin, as indexes into the text, ascending; empty where it has no pages
 */
public record RawText(String text, String member, boolean isArticle, Origin origin, Stated stated, List<Integer> pages)
        implements Serializable {
    public RawText {
        pages = List.copyOf(pages);
    }

    /** A whole file of which nothing but its characters is known. */
    public static RawText plain(String text, String encoding) {
        return new RawText(text, "", false, new Origin("text", encoding, "", ""), Stated.NOTHING, List.of());
    }
}
