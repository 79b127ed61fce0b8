package themetrends.hanlp;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a dictionary.
 *
 * @param parts the word as the tokeniser reads it (simplified characters, half width, lower case), with {@code |} between
 *     its parts where the model would see others: {@code 创|新高}
 * @param nature HanLP's part of speech, such as {@code n} or {@code vn}
 * @param frequency how often the word stands in the texts that the dictionary was made from; 0 where it does not say
 */
public record DictionaryWord(String parts, String nature, int frequency) implements Serializable {
    /** The word without marks. */
    String word() {
        return parts.replace("|", "");
    }

    /** Whether its parts are given. */
    boolean isDivided() {
        return parts.contains("|");
    }

    /** Where its parts begin, the first left out. */
    List<Integer> borders() {
        List<Integer> borders = new ArrayList<>();
        for (int at = parts.indexOf('|'); at >= 0; at = parts.indexOf('|', at + 1)) {
            borders.add(at - borders.size());
        }
        return borders;
    }
}
