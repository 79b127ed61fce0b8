package themetrends.extract;

/** A source costs more than it may. */
final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A limit was broken.
     *
     * @param broken what the file does, with the limit, such as {@code holds more than 10 files}
     */
    LimitException(String broken) {
        super(broken);
    }

    String reason() {
        return "The file " + getMessage() + ": split it into smaller ones, or raise the limit.";
    }
}
