package themetrends.extract.process;

import java.util.Locale;

/**
 * What one file may take of the memory of the process that asks for it, which all its tasks share: an executor, or a run by
 * itself.
 */
enum HeapShare {
    /** Its bytes, while they are handed on. */
    FILE("The file", "an eighth", 8),
    /** The text that comes back: for a moment it stands there twice, as bytes and as characters. */
    TEXT("The text in the file", "a sixteenth", 16);

    private static final int MEGABYTE_BITS = 20;

    private final String what;
    private final String words;
    private final int part;

    HeapShare(String what, String words, int part) {
        this.what = what;
        this.words = words;
        this.part = part;
    }

    long bytes() {
        return Runtime.getRuntime().maxMemory() / part;
    }

    /** Why a file is not read that takes more. */
    String reason() {
        return String.format(
                Locale.ROOT,
                "%s takes more than %d MB, %s of the memory of the process that works on it: divide it, or give that"
                        + " process more (spark.executor.memory, or -Xmx in JAVA_OPTS).",
                what,
                bytes() >> MEGABYTE_BITS,
                words);
    }
}
