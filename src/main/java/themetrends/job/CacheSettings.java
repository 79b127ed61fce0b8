package themetrends.job;

import java.io.Serializable;

/**
 * Where a run keeps what it finds in each source, so that the next run need not find it again.
 *
 * @param folder path or URL
 * @param fingerprint hash of all that shapes what is kept, besides the source: code, libraries, dictionaries, event
 * @param days after so many days without use an entry goes
 * @param megabytes of the folder at the end of a run, at most
 */
public record CacheSettings(String folder, String fingerprint, int days, int megabytes) implements Serializable {}
