package themetrends.measure;

import java.io.Serializable;

/**
 * How often a phrase is used in a text.
 *
 * @param mentions occurrences, by one way of counting them
 * @param tokens tokens of the text
 */
public record Usage(long mentions, long tokens) implements Serializable {
    public static final Usage NONE = new Usage(0, 0);

    public Usage plus(Usage other) {
        return new Usage(mentions + other.mentions, tokens + other.tokens);
    }
}
