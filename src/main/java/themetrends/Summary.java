package themetrends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import themetrends.cli.Settings;
import themetrends.job.CacheReport;
import themetrends.job.CacheSettings;
import themetrends.measure.Findings;

/** What the user is told: the plan before, what was read and left out after. */
final class Summary {
    private final Settings settings;
    private final Inputs inputs;

    Summary(Settings settings, Inputs inputs) {
        this.settings = settings;
        this.inputs = inputs;
    }

    /** The plan of a run, for {@code --dry-run}. */
    List<String> plan() {
        long bytes =
                inputs.sources().stream().mapToLong(source -> source.bytes()).sum();
        List<String> plan = new ArrayList<>(List.of(
                "Would read " + counted(inputs.sources().size(), "file") + " (" + bytes + " bytes) in "
                        + settings.input() + ".",
                "Would track " + counted(inputs.phrases().value().size(), "phrase") + " ("
                        + inputs.phrases().from() + ").",
                inputs.catalogue().from().isEmpty()
                        ? "No catalogue: years and kinds come from names and texts."
                        : "Would follow the catalogue " + inputs.catalogue().from() + ".",
                "Would write to " + settings.output() + "."));
        plan.addAll(2, Dictionaries.plan(inputs));
        return plan;
    }

    String nothingToRead() {
        return "The input folder «" + settings.input()
                + "» holds no text: put texts into it (plain text, PDF, DOCX, HTML, CSV and others).";
    }

    List<String> nothingCounted(Findings findings) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Nothing in «" + settings.input() + "» can be counted (" + leftOut(findings)
                + "): see the reasons below, and the options --years and --kinds; the earlier result is as it was.");
        sentences.addAll(RejectedLines.of(findings.rejected()));
        return sentences;
    }

    /** What deserves a look. */
    List<String> warnings(Findings findings, List<String> chartWarnings) {
        List<String> warnings = new ArrayList<>(RejectedLines.of(findings.rejected()));
        if (findings.totals().undated() > 0) {
            warnings.add("Undated and left out: " + counted(findings.totals().undated(), "article")
                    + "; give the years in documents.csv (see tables/documents.csv).");
        }
        warnings.addAll(Dictionaries.notes(inputs));
        warnings.addAll(PeriodWarnings.of(settings.periods(), findings));
        warnings.addAll(AuditWarnings.of(findings));
        if (!findings.candidates().note().isEmpty()) {
            warnings.add(findings.candidates().note());
        }
        warnings.addAll(chartWarnings);
        return warnings;
    }

    /** The last lines of a run. */
    List<String> lines(Findings findings, SinceBefore since, String target) {
        Findings.Totals totals = findings.totals();
        List<String> lines = new ArrayList<>(List.of(
                "Read " + counted(totals.sources(), "source") + ": " + counted(totals.counted(), "article")
                        + " counted, years " + years(findings) + ", "
                        + totals.size().tokens() + " tokens, "
                        + totals.size().hanChars() + " Han characters, " + counted(totals.mentions(), "mention")
                        + " of "
                        + counted(findings.phrases().size(), "phrase") + ".",
                "Left out: " + leftOut(findings) + ".",
                since.line()));
        undrawn(findings).ifPresent(lines::add);
        lines.add("Results: " + target);
        return lines;
    }

    private Optional<String> undrawn(Findings findings) {
        int phrases = findings.phrases().size();
        return phrases <= settings.trendCharts()
                ? Optional.empty()
                : Optional.of("Trend charts of their own: the " + settings.trendCharts() + " most mentioned of "
                        + phrases + " phrases (--trend-charts " + phrases + " draws all).");
    }

    /** How much of the work was done before. */
    static String cache(CacheSettings cache, CacheReport report) {
        return "From the cache " + cache.folder() + ": " + report.kept() + " of " + counted(report.sources(), "source")
                + ".";
    }

    private static String leftOut(Findings findings) {
        Findings.Totals totals = findings.totals();
        long other = totals.articles() - totals.counted() - totals.undated() - totals.reprints();
        return counted(findings.rejected().size(), "source") + " rejected, " + counted(totals.undated(), "article")
                + " undated, " + counted(totals.reprints(), "reprint") + ", "
                + counted(totals.repeated().sentences(), "repeated sentence") + ", " + counted(other, "article")
                + " of other kinds or years";
    }

    private static String years(Findings findings) {
        int last = findings.years().size() - 1;
        return findings.years().get(0) + " to " + findings.years().get(last);
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
