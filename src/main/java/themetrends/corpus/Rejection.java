package themetrends.corpus;

import java.io.Serializable;

/**
 * A source that could not be read.
 *
 * @param source path below the input folder, with {@code /} between folders
 * @param reason one sentence that names the rule it broke
 */
public record Rejection(String source, String reason) implements Serializable {}
