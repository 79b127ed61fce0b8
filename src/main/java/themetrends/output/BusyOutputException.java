package themetrends.output;

/** Another run is at work on the same output; the message is one sentence for the user. */
public final class BusyOutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BusyOutputException(String message) {
        super(message);
    }
}
