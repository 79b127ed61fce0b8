package themetrends.extract;

/** A file is not read for a reason of its own. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A file is not read.
     *
     * @param reason one sentence that names the rule that was broken and what to do
     */
    RefusedException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
