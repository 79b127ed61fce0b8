package themetrends.extract.process;

import themetrends.extract.Extraction;

/** What a process does with a file. */
@FunctionalInterface
public interface Parser {
    /**
     * The texts of a file, or reasons.
     *
     * @param path its path
     * @param bytes its bytes
     */
    Extraction extract(String path, byte[] bytes);
}
