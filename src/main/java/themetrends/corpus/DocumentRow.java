package themetrends.corpus;

import java.io.Serializable;

/**
 * What became of one article: a row of {@code documents.csv}.
 *
 * @param article the article without its text
 * @param hanChars Han characters of its repaired text
 * @param tokens words and numbers, without punctuation and white space
 * @param sentences number of sentences
 * @param counted whether it entered any count
 */
public record DocumentRow(ArticleHead article, long hanChars, long tokens, int sentences, boolean counted)
        implements Serializable {}
