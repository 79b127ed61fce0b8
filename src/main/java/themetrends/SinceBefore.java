package themetrends;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import themetrends.corpus.InputProblems;
import themetrends.files.Folder;
import themetrends.report.Since;
import themetrends.report.changes.ChangeWords;
import themetrends.report.changes.Changes;
import themetrends.report.changes.NotCompared;
import themetrends.report.reading.ResultFolder;

/**
 * What a prepared result changes against the one that it is to replace.
 *
 * @param line for the summary
 * @param warnings what deserves a look
 * @param drift why a run that must not move old numbers is refused; empty where it is not
 */
record SinceBefore(String line, List<String> warnings, List<String> drift) {
    /** Changes told one by one. */
    private static final int NAMED = 10;
    /** Together they tell whether results are the same: the manifest has the hashes of all tables. */
    private static final List<String> TELLING = List.of(ResultFolder.MANIFEST, "tables/term_frequency.csv");

    /**
     * Compares, and writes the changes into the prepared result. A result that is the same as before keeps the changes
     * that the one before told of, so that a rerun gives the same bytes.
     */
    static SinceBefore write(String output, Path staging, boolean byteOrderMark) throws IOException {
        Folder target = Folder.of(output);
        if (!target.has(ResultFolder.MANIFEST)) {
            Since.write(staging, NotCompared.FIRST, byteOrderMark);
            return new SinceBefore("No earlier result to compare with.", List.of(), List.of());
        }
        if (isSame(target, Folder.of(staging.toString())) && Since.keep(target, staging)) {
            return new SinceBefore("Nothing has changed since the earlier result.", List.of(), List.of());
        }
        try {
            Changes changes = Changes.between(ResultFolder.open(output), ResultFolder.open(staging.toString()));
            Since.write(staging, changes, byteOrderMark);
            return of(changes);
        } catch (InputProblems e) {
            Since.write(staging, NotCompared.UNREADABLE, byteOrderMark);
            List<String> sentences = new ArrayList<>(e.problems());
            sentences.add("So nothing shows whether old numbers moved.");
            return new SinceBefore("The earlier result could not be compared with.", sentences, sentences);
        }
    }

    private static SinceBefore of(Changes changes) {
        Optional<String> warning = ChangeWords.warning(changes);
        List<String> drift = new ArrayList<>();
        if (!changes.cells().isEmpty()) {
            drift.add(ChangeWords.line(changes));
            drift.addAll(ChangeWords.details(changes, NAMED));
            warning.ifPresent(drift::add);
        }
        String line = ChangeWords.line(changes) + (warning.isPresent() ? " Some of that is UNEXPLAINED." : "");
        return new SinceBefore(line, warning.stream().toList(), drift);
    }

    private static boolean isSame(Folder target, Folder staging) throws IOException {
        for (String file : TELLING) {
            boolean both = target.has(file) && staging.has(file);
            if (!both || target.mismatch(file, staging) >= 0) {
                return false;
            }
        }
        return true;
    }
}
