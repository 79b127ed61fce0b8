package themetrends.corpus;

import java.util.List;

/** What is wrong with something that a person wrote, a file or a command line: every problem at once. */
public final class InputProblems extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Collects problems.
     *
     * @param problems one sentence a problem, in the order in which a person would mend them
     */
    public InputProblems(List<String> problems) {
        super(String.join("\n", problems));
    }

    /** The problems, one sentence each. */
    public List<String> problems() {
        return String.valueOf(getMessage()).lines().toList();
    }
}
