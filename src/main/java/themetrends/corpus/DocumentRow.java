package themetrends.corpus;

import java.io.Serializable;

/**
 * What became of one article: a row of {@code documents.csv}.
 *
 * @param article the article without its text
 * @param hanChars Han characters of its repaired text, repeated sentences left out
 * @param tokens words and numbers, without punctuation and white space
 * @param sentences number of sentences
 * @param copyOf id of the article that it reprints, empty where it reprints none
 * @param repeated sentences left out because they stand elsewhere already
 * @param counted whether it entered any count
 */
public record DocumentRow(
        ArticleHead article, long hanChars, long tokens, int sentences, String copyOf, long repeated, boolean counted)
        implements Serializable {}
