package themetrends.report.chart;

import java.util.ArrayList;
import java.util.List;
import themetrends.measure.Cell;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;

/** A page for the trend of each phrase, and one or more for all phrases together. */
final class TrendPages {
    /** As many lines as there are colours. */
    private static final int LINES = Look.SERIES.size();

    private final Findings findings;
    private final TrendData data;
    private final Lettering lettering;

    private TrendPages(Findings findings, Lettering lettering) {
        this.findings = findings;
        this.data = new TrendData(findings);
        this.lettering = lettering;
    }

    static List<Page> of(Findings findings, Lettering lettering) {
        TrendPages trends = new TrendPages(findings, lettering);
        List<Page> pages = new ArrayList<>();
        for (Phrase phrase : findings.phrases()) {
            pages.add(trends.single(phrase, pages.size() + 1));
        }
        for (Parts<Phrase> part : Parts.of(findings.phrases(), LINES)) {
            pages.add(trends.together(part));
        }
        return pages;
    }

    private Page single(Phrase phrase, int number) {
        String name = FileNames.trend(phrase, number, findings.phrases().size());
        List<Block> blocks = new ArrayList<>();
        blocks.add(TextBlock.title(lettering, lettering.say(Text.TREND, lettering.nameOf(phrase))));
        List<TrendLine> lines = data.byKind(phrase, lettering);
        if (isEmpty(lines)) {
            blocks.add(new NothingBlock(lettering));
        } else {
            blocks.add(new KeyBlock(lettering, lines));
            TrendScale scale = TrendScale.of(lines, findings.years(), true);
            blocks.add(TrendBlock.plain(lines, scale, lettering));
            Text interval = scale.cuts(lines) ? Text.INTERVAL_CUT : Text.INTERVAL;
            blocks.add(TextBlock.note(lettering, notes(lines, List.of(interval))));
        }
        return new Page(name, blocks);
    }

    private Page together(Parts<Phrase> part) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(TextBlock.title(lettering, part.title(lettering.say(Text.TRENDS), lettering)));
        List<TrendLine> lines = data.byPhrase(part.items(), lettering);
        if (isEmpty(lines)) {
            blocks.add(new NothingBlock(lettering));
        } else {
            blocks.add(TrendBlock.labelled(lines, TrendScale.of(lines, findings.years(), false), lettering));
            blocks.add(TextBlock.note(lettering, notes(lines, part.alone() ? List.of() : List.of(Text.OWN_SCALES))));
        }
        return new Page(part.file("trends"), blocks);
    }

    private static boolean isEmpty(List<TrendLine> lines) {
        return lines.stream().allMatch(line -> line.runs().isEmpty());
    }

    /** What the reader of these lines has to know, and nothing else. */
    private List<String> notes(List<TrendLine> lines, List<Text> more) {
        List<String> notes = new ArrayList<>();
        if (lines.stream().flatMap(line -> line.points().stream()).anyMatch(TrendPoint::thin)) {
            notes.add(lettering.say(Text.THIN, Integer.toString(Cell.THIN_BELOW)));
        }
        if (lines.stream()
                .anyMatch(line -> line.points().size() < findings.years().size())) {
            notes.add(lettering.say(Text.GAP));
        }
        more.forEach(text -> notes.add(lettering.say(text, findings.confidence().label())));
        return notes;
    }
}
