package themetrends.job.store;

import java.io.IOException;

/** A file of the cache is not what was written, or was written by another program. */
final class DamagedFileException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedFileException(String message) {
        super(message);
    }
}
