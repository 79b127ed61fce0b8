package themetrends;

/** What the process ends with, for schedulers. */
enum ExitCode {
    DONE(0),
    FAILED(1),
    WRONG_USAGE(2),
    NOTHING_TO_READ(3),
    INPUT_REJECTED(4),
    CANNOT_WRITE(5),
    DIFFERENT(6),
    BUSY(7),
    DRIFT(8);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
