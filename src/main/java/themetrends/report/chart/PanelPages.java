package themetrends.report.chart;

import java.util.ArrayList;
import java.util.List;
import themetrends.measure.Findings;

/** All phrases as small multiples on one scale, over all pages. */
final class PanelPages {
    private final Findings findings;
    private final List<TrendLine> lines;
    private final Layout layout;

    private PanelPages(Findings findings, Layout layout) {
        this.findings = findings;
        this.layout = layout;
        TrendData data = new TrendData(findings);
        this.lines = findings.phrases().stream()
                .map(phrase -> data.overall(phrase, layout.lettering()))
                .toList();
    }

    static List<Page> of(Findings findings, Layout layout) {
        return new PanelPages(findings, layout).pages();
    }

    private List<Page> pages() {
        String caption = new Captions(findings, layout).trends(lines);
        List<Page> pages = new ArrayList<>();
        for (Parts<TrendLine> part : Parts.of(lines, PanelBlock.most(layout))) {
            String title = part.title(layout.say(Text.TRENDS), layout.lettering());
            pages.add(new Page(
                    layout.sheet(),
                    layout.file(part.file("trends")),
                    title,
                    caption,
                    TrendPages.data(part.items()),
                    blocks(title, part.items())));
        }
        return pages;
    }

    private List<Block> blocks(String title, List<TrendLine> some) {
        Block head = layout.title(title);
        if (lines.stream().allMatch(line -> line.runs().isEmpty())) {
            return List.of(head, new NothingBlock(layout));
        }
        TrendScale scale = TrendScale.of(lines, findings.years()).small();
        List<String> notes = new ArrayList<>(TrendPages.notes(some, scale, layout));
        if (lines.size() > 1) {
            notes.add(layout.say(Text.ONE_SCALE));
        }
        Block note = layout.note(notes);
        return List.of(head, new PanelBlock(some, scale, layout, head.height() + note.height()), note);
    }
}
