package themetrends.cli;

import java.util.Optional;

/**
 * What {@code verify} was asked.
 *
 * @param result the folder of the result, as it was typed
 * @param input where the texts lie now, if not where the run read them
 * @param quiet whether progress is kept back
 * @param master Spark's master URL, empty for the default
 */
public record VerifySettings(String result, Optional<String> input, boolean quiet, String master) implements Request {}
