package themetrends.output;

import java.io.IOException;

/** Results cannot go where the user wants them; the message is one sentence for the user. */
public final class UnusableOutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableOutputException(String message) {
        super(message);
    }

    static UnusableOutputException isRoot(String typed) {
        return new UnusableOutputException(
                "The output «" + typed + "» is the root of the disk: name a folder of its own.");
    }

    static UnusableOutputException aroundInput(String typed, String input) {
        return new UnusableOutputException("The output «" + typed + "» and the input «" + input
                + "» lie in one another: keep results and texts apart.");
    }

    static UnusableOutputException isFile(String typed) {
        return new UnusableOutputException("The output «" + typed + "» is a file: name a folder.");
    }

    static UnusableOutputException holdsOther(String typed) {
        return new UnusableOutputException(
                "The output folder «" + typed
                        + "» holds files that are no earlier result, and a result replaces its folder as a whole: name a new or empty folder.");
    }

    static UnusableOutputException replacedByOthers(String target) {
        return new UnusableOutputException("The output «" + target
                + "» was put in the place of the earlier result during the run and is no result: it stays as it is;"
                + " move it away and run again.");
    }

    static UnusableOutputException cannotWrite(String typed, IOException e) {
        return new UnusableOutputException("The output folder «" + typed + "» cannot be written ("
                + e.getClass().getSimpleName() + "): check its place, its rights and the free space.");
    }
}
