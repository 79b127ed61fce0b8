package themetrends.corpus;

import java.io.Serializable;
import themetrends.text.Mends;

/**
 * One text inside a source.
 *
 * @param head what is known of it
 * @param text its repaired text, a paragraph a line
 * @param mends where repair touched the text
 */
public record Article(ArticleHead head, String text, Mends mends) implements Serializable {
    /** An article that needed no repair. */
    public Article(ArticleHead head, String text) {
        this(head, text, Mends.NONE);
    }
}
