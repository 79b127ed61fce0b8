package themetrends.corpus;

import java.io.Serializable;

/**
 * One text inside a source.
 *
 * @param head what is known of it
 * @param text its repaired text, a paragraph a line
 */
public record Article(ArticleHead head, String text) implements Serializable {}
