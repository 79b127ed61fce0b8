package themetrends.corpus;

import java.io.Serializable;

/**
 * Where a text stood, and what it was read from.
 *
 * @param format the format of the file, judged by its content, such as {@code text}, {@code pdf}, {@code csv}
 * @param encoding the encoding of its characters, as IANA names it; empty where the format has none of its own
 * @param place where in the source it stood, such as {@code page 3}, {@code row 17} or a path inside an archive; empty
 *     where it is the whole source
 * @param outlet who published it, as far as the file or a person says; else empty
 */
public record Origin(String format, String encoding, String place, String outlet) implements Serializable {
    /** Nothing is known. */
    public static final Origin UNKNOWN = new Origin("", "", "", "");

    /** The same text at another place. */
    public Origin at(String other) {
        return new Origin(format, encoding, other, outlet);
    }

    /** The same text with another outlet. */
    Origin of(String other) {
        return new Origin(format, encoding, place, other);
    }
}
