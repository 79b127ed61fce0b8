package themetrends.hanlp;

import java.io.Serializable;

/**
 * A word of a dictionary.
 *
 * @param word the word as the tokeniser reads it: simplified characters, half width, lower case
 * @param nature HanLP's part of speech, such as {@code n} or {@code vn}
 * @param frequency how often the word stands in the texts that the dictionary was made from; 0 where it does not say
 */
public record DictionaryWord(String word, String nature, int frequency) implements Serializable {}
