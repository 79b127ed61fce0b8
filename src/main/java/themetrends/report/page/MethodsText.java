package themetrends.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import themetrends.measure.Cell;
import themetrends.measure.Findings;
import themetrends.measure.Verdict;

/** {@code methods.md}: a paragraph for the methods section of a paper, with the figures of this run. */
public final class MethodsText {
    private final PageContents contents;
    private final Findings findings;

    private MethodsText(PageContents contents) {
        this.contents = contents;
        this.findings = contents.findings();
    }

    /** Writes the paragraph in Chinese and in English. */
    public static void write(Path file, PageContents contents) throws IOException {
        List<String> figures = new MethodsText(contents).figures();
        Wording say = Say.TEXTS;
        Files.writeString(
                file,
                "# " + say.zh("methods.title", List.of()) + "\n\n" + say.zh("methods.paragraph", figures) + "\n\n# "
                        + say.en("methods.title", List.of()) + "\n\n" + say.en("methods.paragraph", figures) + "\n");
    }

    private List<String> figures() {
        RunFacts run = new RunFacts(contents.run());
        Findings.Totals totals = findings.totals();
        List<Integer> years = findings.years();
        return List.of(
                run.version("theme-trends"),
                run.version("spark"),
                run.version("hanlp"),
                Figures.count(findings.phrases().size()),
                Integer.toString(years.get(0)),
                Integer.toString(years.get(years.size() - 1)),
                Figures.count(totals.counted()),
                Figures.count(totals.size().tokens()),
                Figures.count(totals.size().hanChars()),
                Figures.count(totals.mentions()),
                Figures.count(totals.sources()),
                Figures.count(findings.rejected().size()),
                Figures.count(totals.undated()),
                Figures.count(totals.reprints()),
                Figures.count(totals.repeated().sentences()),
                Figures.count(contents.repairs()),
                run.asked("quote_length"),
                findings.confidence().label(),
                Figures.count(Cell.THIN_BELOW),
                verdicts(Verdict.RISING),
                verdicts(Verdict.FALLING),
                verdicts(Verdict.NOT_SHOWN),
                contents.runSha256());
    }

    private String verdicts(Verdict verdict) {
        return Figures.count(findings.trends().stream()
                .filter(trend -> trend.verdict() == verdict)
                .count());
    }
}
