package themetrends.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.measure.Phrase;
import themetrends.measure.Trend;
import themetrends.measure.Verdict;
import themetrends.measure.stats.TheilSen;

/** What rose, what fell, and what could not be shown, in sentences with figures. */
final class TrendSentences {
    /** Most sentences of a group; the table has all. */
    private static final int MOST = 30;

    private final Findings findings;
    private final Map<CellKey, Cell> cells = new HashMap<>();
    private final Map<String, Phrase> phrases = new HashMap<>();

    TrendSentences(Findings findings) {
        this.findings = findings;
        findings.cells().forEach(cell -> cells.put(cell.key(), cell));
        findings.phrases().forEach(phrase -> phrases.put(phrase.label(), phrase));
    }

    /**
     * Sentences of one sort.
     *
     * @param key name of the sort in the wording
     * @param mark how the page marks them
     * @param sentences the sentences
     */
    public record Group(String key, String mark, List<Said> sentences) {}

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("rose", "rose", found(Verdict.RISING, "trend.rose")));
        groups.add(new Group("fell", "fell", found(Verdict.FALLING, "trend.fell")));
        List<Said> unclear = new ArrayList<>();
        trends(Verdict.NOT_SHOWN).filter(this::leads).map(this::unclear).forEach(unclear::add);
        groups.add(new Group("not-shown", "unclear", cut(unclear)));
        return groups;
    }

    private List<Said> found(Verdict verdict, String key) {
        List<Said> sentences = new ArrayList<>();
        trends(verdict).map(trend -> moved(key, trend)).forEach(sentences::add);
        return sentences.isEmpty() ? List.of(Said.of(key + ".none")) : cut(sentences);
    }

    private static List<Said> cut(List<Said> sentences) {
        if (sentences.size() <= MOST) {
            return sentences;
        }
        List<Said> first = new ArrayList<>(sentences.subList(0, MOST));
        first.add(Said.of("trend.more", Figures.count(sentences.size() - MOST)));
        return first;
    }

    /** Of all texts together, and of each kind in each voice: a kind in all voices would say most things twice. */
    private Stream<Trend> trends(Verdict verdict) {
        return findings.trends().stream()
                .filter(trend -> trend.verdict() == verdict)
                .filter(trend -> trend.series().kind().equals(CellKey.ALL)
                        == trend.series().voice().equals(CellKey.ALL));
    }

    /** Whether a trend belongs to the series that a reader asks for first: the first of the table. */
    private boolean leads(Trend trend) {
        return trend.series().equals(findings.trends().get(0).series());
    }

    private Said moved(String key, Trend trend) {
        String slope = trend.slope().map(TheilSen::slope).map(Figures::rate).orElse("");
        String low = trend.slope().map(found -> end(found.interval().low())).orElse("");
        String high = trend.slope().map(found -> end(found.interval().high())).orElse("");
        return said(
                key,
                trend,
                year(trend.firstYear()),
                rate(trend, trend.firstYear()),
                year(trend.lastYear()),
                rate(trend, trend.lastYear()),
                slope,
                findings.confidence().label(),
                low,
                high,
                Figures.p(trend.adjusted()));
    }

    private static String end(double end) {
        return Double.isFinite(end) ? Figures.rate(end) : "∞";
    }

    private Said unclear(Trend trend) {
        String mentions = Figures.count(trend.mentions());
        if (trend.mentions() == 0) {
            return said("trend.absent", trend);
        }
        if (trend.adjusted().isEmpty()) {
            return said("trend.untested", trend, mentions, Integer.toString(trend.years()));
        }
        boolean alone = trend.test().p() <= findings.confidence().alpha();
        return said(
                alone ? "trend.alone" : "trend.chance",
                trend,
                mentions,
                Figures.p(trend.test().p()),
                Figures.p(trend.adjusted()));
    }

    /** The series, the phrase and figures, in this order. */
    private Said said(String key, Trend trend, String... figures) {
        String kind = "word." + trend.series().kind();
        String voice = "word.voice." + trend.series().voice();
        String label = trend.phrase();
        Phrase phrase = phrases.get(label);
        String english = phrase == null || phrase.english().isEmpty() ? label : phrase.english();
        return new Said(
                key,
                gaps(Say.TEXTS.zh(kind, List.of()) + "·" + Say.TEXTS.zh(voice, List.of()), label, figures),
                gaps(Say.TEXTS.en(kind, List.of()) + ", " + Say.TEXTS.en(voice, List.of()), english, figures));
    }

    private static List<String> gaps(String series, String phrase, String... figures) {
        List<String> gaps = new ArrayList<>(List.of(series, phrase));
        gaps.addAll(List.of(figures));
        return gaps;
    }

    private static String year(Optional<Integer> year) {
        return year.map(String::valueOf).orElse("");
    }

    private String rate(Trend trend, Optional<Integer> year) {
        return year.map(in -> cells.get(
                        new CellKey(in, trend.series().kind(), trend.series().voice(), trend.phrase())))
                .map(cell -> Figures.rate(cell.per10kTokens()))
                .orElse("");
    }
}
