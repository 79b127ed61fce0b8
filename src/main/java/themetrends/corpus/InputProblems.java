package themetrends.corpus;

import java.util.List;

/** What is wrong with a file that a person wrote: every problem at once, each a sentence with its line. */
public final class InputProblems extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<String> problems;

    public InputProblems(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of the lines. */
    public List<String> problems() {
        return problems;
    }
}
