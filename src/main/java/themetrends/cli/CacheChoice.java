package themetrends.cli;

import java.util.Optional;

/**
 * What a run may keep for the next one.
 *
 * @param folder the folder for it, if one was named
 * @param off whether nothing is kept or used
 * @param days after so many days without use an entry goes
 * @param megabytes of the folder, at most
 */
public record CacheChoice(Optional<String> folder, boolean off, int days, int megabytes) {}
