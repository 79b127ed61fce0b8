package themetrends.corpus;

import java.io.Serializable;

/**
 * A source, or a part of one, that could not be read.
 *
 * @param source path below the input folder, with {@code /} between folders
 * @param place which part of it, such as {@code row 17} or a path inside an archive; empty for the whole source
 * @param reason one sentence that names the rule it broke
 */
public record Rejection(String source, String place, String reason) implements Serializable {
    /** Its name in messages. */
    public String name() {
        return place.isEmpty() ? source : source + ", " + place;
    }
}
