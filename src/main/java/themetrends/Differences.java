package themetrends;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import themetrends.corpus.InputProblems;
import themetrends.report.RunFacts;
import themetrends.report.changes.ChangeWords;
import themetrends.report.changes.Changes;
import themetrends.report.reading.FileDifferences;
import themetrends.report.reading.ResultFolder;

/** Tells people how two results differ: first the bytes, then the numbers and why they moved. */
final class Differences {
    /** Files and numbers told one by one. */
    private static final int NAMED = 20;

    /** What depends on the moment or the machine of a run, or on the result before. */
    private static final Set<String> HISTORY = Set.of(Changes.FILE, RunFacts.FILE);

    private Differences() {}

    /**
     * Tells how they differ.
     *
     * @return whether they do; changes against an earlier result are no part of it
     */
    static boolean tell(ResultFolder before, ResultFolder after, PrintStream out) throws IOException {
        List<List<String>> files = FileDifferences.between(before.files(), after.files(), HISTORY);
        if (files.isEmpty()) {
            return false;
        }
        out.println("Files that differ: " + files.size());
        files.stream().limit(NAMED).flatMap(List::stream).forEach(line -> out.println("  " + line));
        if (files.size() > NAMED) {
            out.println("  … and " + (files.size() - NAMED) + " more.");
        }
        try {
            numbers(Changes.between(before, after), out);
        } catch (InputProblems e) {
            e.problems().forEach(out::println);
        }
        return true;
    }

    private static void numbers(Changes changes, PrintStream out) {
        out.println("What differs in what they were made from: "
                + (changes.differences().causes().isEmpty()
                        ? "nothing that is recorded and shapes counts"
                        : changes.differences().details())
                + ".");
        out.println(ChangeWords.line(changes));
        ChangeWords.details(changes, NAMED).forEach(line -> out.println("  " + line));
        ChangeWords.warning(changes).ifPresent(out::println);
    }
}
