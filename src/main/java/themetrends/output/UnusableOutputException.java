package themetrends.output;

/** Results cannot go where the user wants them; the message is one sentence for the user. */
public final class UnusableOutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableOutputException(String message) {
        super(message);
    }
}
