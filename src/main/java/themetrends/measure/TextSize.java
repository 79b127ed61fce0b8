package themetrends.measure;

import java.io.Serializable;

/**
 * Length of a text: the denominators of rates.
 *
 * @param tokens words and numbers, without punctuation and white space
 * @param hanChars Han characters
 */
public record TextSize(long tokens, long hanChars) implements Serializable {
    public static final TextSize NONE = new TextSize(0, 0);

    public TextSize plus(TextSize other) {
        return new TextSize(tokens + other.tokens, hanChars + other.hanChars);
    }
}
