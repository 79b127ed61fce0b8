package themetrends.cli;

/**
 * What {@code diff} was asked.
 *
 * @param before the folder of a result, as it was typed
 * @param after the folder of the other
 */
public record DiffSettings(String before, String after) implements Request {}
