package themetrends.job;

/** The input folder cannot be used; the message is one sentence for the user. */
public final class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableInputException(String message) {
        super(message);
    }
}
