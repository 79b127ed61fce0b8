package themetrends.report.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import themetrends.corpus.MessageIndex.MessageSentence;
import themetrends.measure.CandidateList;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Cooccurrence;
import themetrends.measure.Findings;
import themetrends.measure.IdfScheme;
import themetrends.measure.MentionHistogram;
import themetrends.measure.OrderedRows;
import themetrends.measure.Phrase;
import themetrends.measure.TfIdf;
import themetrends.measure.Trend;
import themetrends.measure.TrendTable;
import themetrends.measure.Uptake;
import themetrends.measure.YearTerm;
import themetrends.measure.stats.Confidence;

/** Made-up findings with the sort of numbers that real ones have. */
final class Samples {
    private static final List<String> LABELS = List.of("创新", "安全", "数字鸿沟", "人工智能", "普惠", "网络空间命运共同体");
    private static final List<String> ENGLISH = List.of(
            "innovation",
            "security",
            "digital divide",
            "artificial intelligence",
            "inclusiveness",
            "community with a shared future in cyberspace");
    private static final List<String> WORDS =
            List.of("桥梁", "海底光缆", "丝路", "跨境电子商务综合试验区", "数据", "青年", "文明互鉴", "云", "减贫", "治理体系现代化", "算力", "低碳");

    private Samples() {}

    static List<Phrase> phrases(int count) {
        return IntStream.range(0, count).mapToObj(Samples::phrase).toList();
    }

    private static Phrase phrase(int number) {
        String more = number < LABELS.size() ? "" : Integer.toString(number);
        String label = LABELS.get(number % LABELS.size()) + more;
        return phrase(label, ENGLISH.get(number % ENGLISH.size()) + more);
    }

    static Phrase phrase(String label, String english) {
        return new Phrase(label, english, List.of(label), "", true, true);
    }

    /** So many years up to 2024; the third, and some more of many, have no text. */
    static Findings findings(int phrases, int years) {
        Set<Integer> gaps = new TreeSet<>();
        if (years > 2) {
            gaps.add(2027 - years);
        }
        IntStream.range(0, years / 10).forEach(i -> gaps.add(2016 - years + 11 * i));
        return findings(phrases(phrases), years(years), gaps);
    }

    static List<Integer> years(int count) {
        return IntStream.rangeClosed(2025 - count, 2024).boxed().toList();
    }

    static Findings findings(List<Phrase> phrases, List<Integer> years, Set<Integer> gaps) {
        List<Cell> cells = new ArrayList<>();
        List<TfIdf> weights = new ArrayList<>();
        List<YearTerm> terms = new ArrayList<>();
        for (int year : years) {
            boolean gap = gaps.contains(year);
            for (Phrase phrase : phrases) {
                long inMessage = gap ? 0 : mentions(year, phrase, 9);
                long inReaction = gap ? 0 : mentions(year, phrase, 30);
                long messageTokens = gap ? 0 : 900 + year % 7 * 60;
                long reactionTokens = gap ? 0 : 5200 + year % 5 * 700;
                cells.add(cell(year, "message", "message", phrase.label(), inMessage, messageTokens));
                cells.add(cell(year, "reaction", "own", phrase.label(), inReaction, reactionTokens));
                cells.add(cell(year, "reaction", "quoted", phrase.label(), inMessage / 2, messageTokens / 2));
                cells.add(cell(year, "all", phrase.label(), inMessage + inReaction, messageTokens + reactionTokens));
                for (IdfScheme scheme : IdfScheme.values()) {
                    weights.add(new TfIdf(
                            year,
                            phrase.label(),
                            TfIdf.Unit.YEAR,
                            inMessage + inReaction,
                            messageTokens + reactionTokens,
                            df(phrase, years, gaps),
                            years.size() - gaps.size(),
                            scheme));
                }
            }
            if (!gap) {
                terms.addAll(terms(year, years.size()));
            }
        }
        return of(phrases, years, cells, weights, terms);
    }

    static Findings of(
            List<Phrase> phrases, List<Integer> years, List<Cell> cells, List<TfIdf> weights, List<YearTerm> terms) {
        return new Findings(
                Confidence.USUAL,
                phrases,
                years,
                cells,
                trends(phrases, cells),
                List.of(),
                weights,
                terms,
                CandidateList.none(""),
                List.of(),
                cooccurrences(phrases, cells),
                uptake(cells),
                List.of(),
                List.of(),
                List.of(),
                OrderedRows.none(),
                Findings.Totals.NONE);
    }

    static Cell cell(int year, String kind, String phrase, long mentions, long tokens) {
        return cell(year, kind, CellKey.ALL, phrase, mentions, tokens);
    }

    static Cell cell(int year, String kind, String voice, String phrase, long mentions, long tokens) {
        CellKey key = new CellKey(year, kind, voice, phrase);
        MentionHistogram articles = tokens == 0 ? MentionHistogram.NONE : MentionHistogram.of(mentions, tokens);
        return Cell.of(key, articles, tokens * 2, Confidence.USUAL);
    }

    private static long df(Phrase phrase, List<Integer> years, Set<Integer> gaps) {
        return years.stream()
                .filter(year -> !gaps.contains(year))
                .filter(year -> mentions(year, phrase, 9) + mentions(year, phrase, 30) > 0)
                .count();
    }

    private static long mentions(int year, Phrase phrase, int most) {
        int seed = Math.floorMod(year * 31 + phrase.label().hashCode(), 97);
        double rise = 0.4 + Math.floorMod(year, 10) * 0.05;
        return seed % 9 == 0 ? 0 : Math.round(most * rise * (seed % 13) / 13);
    }

    private static List<YearTerm> terms(int year, int years) {
        List<YearTerm> terms = new ArrayList<>();
        for (int rank = 1; rank <= 12; rank++) {
            String word = WORDS.get((year * 5 + rank * 7) % WORDS.size()) + (year % 3 == 0 && rank == 4 ? "新" : "");
            TfIdf weight = new TfIdf(
                    year,
                    word,
                    TfIdf.Unit.YEAR,
                    14 - rank,
                    6000,
                    Math.min(years, 1 + rank % 3),
                    years,
                    IdfScheme.SMOOTH);
            terms.add(new YearTerm(YearTerm.By.TF_IDF, rank, weight, Optional.empty()));
        }
        return terms;
    }

    /** Of many phrases those of one kind: tests for a trend take time. */
    private static List<Trend> trends(List<Phrase> phrases, List<Cell> cells) {
        return TrendTable.of(
                cells.stream()
                        .filter(cell -> phrases.size() < 20 || cell.key().kind().equals("message"))
                        .toList(),
                Confidence.USUAL);
    }

    /** Each phrase with the next, in years that have text. */
    private static List<Cooccurrence> cooccurrences(List<Phrase> phrases, List<Cell> cells) {
        List<Cooccurrence> rows = new ArrayList<>();
        for (Cell cell : cells) {
            int next = 1
                    + phrases.stream()
                            .map(Phrase::label)
                            .toList()
                            .indexOf(cell.key().phrase());
            if (cell.key().kind().equals("all") && cell.mentions() > 5 && next < phrases.size()) {
                String other = phrases.get(next).label();
                rows.add(new Cooccurrence(
                        cell.key().year(), cell.key().phrase(), other, cell.mentions() - 5, 40, 40, 100));
            }
        }
        return rows;
    }

    /** A sentence for each phrase in a message. */
    private static List<Uptake> uptake(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.key().voice().equals("message") && cell.mentions() > 0)
                .map(cell -> new Uptake(
                        new MessageSentence(cell.key().year(), "a", 1, "…"),
                        cell.mentions() % 3,
                        List.of(),
                        Map.of(cell.key().phrase(), cell.mentions())))
                .toList();
    }

    static Layout layout(Sheet sheet, Language language) throws IOException {
        return new Layout(sheet, new Lettering(language), "95", "1.0", "");
    }

    static Layout layout(Language language) throws IOException {
        return layout(Sheet.PRINT_16, language);
    }
}
