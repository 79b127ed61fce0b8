package themetrends.measure;

import java.io.Serializable;

/**
 * Text that stands elsewhere already and is not counted again.
 *
 * @param sentences its sentences
 * @param hanChars its Han characters
 * @param mentions mentions that it would have added
 */
public record Repeated(long sentences, long hanChars, long mentions) implements Serializable {
    public static final Repeated NONE = new Repeated(0, 0, 0);

    public Repeated plus(Repeated other) {
        return new Repeated(sentences + other.sentences, hanChars + other.hanChars, mentions + other.mentions);
    }
}
