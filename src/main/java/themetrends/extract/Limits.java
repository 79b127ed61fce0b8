package themetrends.extract;

import java.io.Serializable;

/**
 * What a source may cost. What breaks a limit is refused with the limit that it broke.
 *
 * @param archiveDepth archives inside archives; 1 for no archive inside another
 * @param archiveEntries files in an archive, those in nested archives among them
 * @param expandedBytes bytes of all that is packed in one source
 * @param sourceBytes bytes of a source
 * @param lineChars characters of a line
 * @param parserMegabytes memory of a process that reads formats other than plain text
 * @param parserSeconds time that processors may work for such a file
 */
public record Limits(
        int archiveDepth,
        int archiveEntries,
        long expandedBytes,
        long sourceBytes,
        int lineChars,
        int parserMegabytes,
        int parserSeconds)
        implements Serializable {
    /** The usual ones. */
    public static final Limits STANDARD = new Limits(2, 100_000, 1L << 30, 2L << 30, 1_000_000, 1024, 60);
}
