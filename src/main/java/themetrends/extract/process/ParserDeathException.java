package themetrends.extract.process;

import java.io.Serial;

/** A file ended the process that read it. How much it took depends on the machine, so that nobody keeps this outcome. */
public final class ParserDeathException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ParserDeathException(String reason) {
        super(reason);
    }

    /** One sentence that names the limit that was broken and what to do. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
