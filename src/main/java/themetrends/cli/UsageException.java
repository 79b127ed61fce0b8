package themetrends.cli;

import java.util.List;

/** The command line or the settings file asks for something that is not there: every problem at once. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<String> problems;

    public UsageException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence a problem. */
    public List<String> problems() {
        return problems;
    }
}
