package themetrends.hanlp;

import java.io.Serializable;

/**
 * A word of a dictionary.
 *
 * @param word the word in simplified characters
 * @param nature HanLP's part of speech, such as {@code n} or {@code vn}
 */
public record DictionaryWord(String word, String nature) implements Serializable {}
