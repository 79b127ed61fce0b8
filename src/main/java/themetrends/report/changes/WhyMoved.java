package themetrends.report.changes;

import java.util.Set;
import themetrends.measure.CellKey;
import themetrends.report.reading.ResultFolder;

/** Finds what can have moved a number. */
final class WhyMoved {
    /** What follows from another cause, and does not stand by itself. */
    private static final Set<Cause> SECONDARY = Set.of(Cause.COPIES, Cause.RECLASSIFIED);

    private final SourceReasons sources;
    private final RunReasons run;

    private WhyMoved(SourceReasons sources, RunReasons run) {
        this.sources = sources;
        this.run = run;
    }

    static WhyMoved between(ResultFolder before, ResultFolder after) {
        return new WhyMoved(
                SourceReasons.between(before, after), RunReasons.between(before.manifest(), after.manifest()));
    }

    /** Everything that differs between the two results, whether or not it moved a number. */
    Reasons all() {
        return new Reasons().addAll(sources.all()).addAll(run.all());
    }

    /** What can have moved a value of a cell; {@link Cause#UNEXPLAINED} where nothing can. */
    Reasons of(CellKey cell, String measure) {
        Reasons found = new Reasons().addAll(sources.at(cell)).addAll(run.of(cell, measure));
        if (found.causes().contains(Cause.RECLASSIFIED)) {
            found.addAll(run.ofArticles());
        }
        if (SECONDARY.containsAll(found.causes())) {
            found.addAll(sources.elsewhere(cell));
        }
        if (found.causes().contains(Cause.COPIES) && SECONDARY.containsAll(found.causes())) {
            found.addAll(sources.all());
        }
        return SECONDARY.containsAll(found.causes())
                ? found.add(
                        Cause.UNEXPLAINED,
                        "no source, setting, dictionary or version that is recorded differs in a way that explains it")
                : found;
    }
}
