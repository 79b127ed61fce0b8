package themetrends.extract;

import java.io.Serializable;

/**
 * What decides, besides its bytes and its name, what is read from a source.
 *
 * @param encoding name of the encoding of all plain texts; empty to recognise it text by text
 * @param limits what a source may cost
 */
public record ExtractionSettings(String encoding, Limits limits) implements Serializable {
    /** Recognises encodings. */
    public static final ExtractionSettings STANDARD = new ExtractionSettings("", Limits.STANDARD);
}
