package themetrends.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import themetrends.measure.stats.BenjaminiHochberg;

/**
 * What the researcher did not think to ask: the terms that rise or fall beyond chance and that no tracked phrase covers.
 *
 * @param rows the rising ones, then the falling ones, each by rank
 * @param note why there are none; empty where there are some
 */
public record CandidateList(List<Candidate> rows, String note) {
    /** A term in fewer articles is no theme, whatever its counts. */
    public static final int FEWEST_ARTICLES = 5;
    /** With two years there is a difference and no trend. */
    public static final int FEWEST_YEARS = 3;
    /** A term that lies inside another so often is told by the other. */
    static final double NEARLY_ALL = 0.9;
    /** Of what is listed, this share is chance, on average. */
    private static final double FALSE_SHARE = 0.05;
    /** Terms listed in each direction. */
    private static final int LISTED = 50;

    /** None, and why. */
    public static CandidateList none(String note) {
        return new CandidateList(List.of(), note);
    }

    /** Of a corpus with too few years. */
    public static CandidateList tooShort(int years) {
        return none("No candidates: a trend needs at least " + FEWEST_YEARS + " years with text, here "
                + (years == 1 ? "is 1." : "are " + years + "."));
    }

    /** The terms to list, still without examples. */
    public static CandidateList of(TrendTests tests, RateTrend trend) {
        Map<Double, Double> corrected = corrected(tests.evidence());
        List<Candidate> rows = new ArrayList<>();
        for (boolean rising : List.of(true, false)) {
            rows.addAll(listed(tests.strongest(rising), corrected, new Halves(trend.tokensByYear())));
        }
        String note = "No candidates: of " + tests.evidence().size() + " words and expressions in at least "
                + FEWEST_ARTICLES + " articles, none rises or falls beyond chance.";
        return new CandidateList(rows, rows.isEmpty() ? note : "");
    }

    /** The same with examples, by key. */
    public CandidateList with(Map<String, Example> examples) {
        return new CandidateList(
                rows.stream()
                        .map(row -> row.at(examples.getOrDefault(ContentWords.key(row.words()), Example.NONE)))
                        .toList(),
                note);
    }

    private static Map<Double, Double> corrected(List<Double> evidence) {
        List<Double> ps = evidence.stream().map(CandidateList::p).toList();
        List<Double> qs = BenjaminiHochberg.adjusted(ps);
        Map<Double, Double> corrected = new TreeMap<>();
        for (int i = 0; i < ps.size(); i++) {
            corrected.put(ps.get(i), qs.get(i));
        }
        return corrected;
    }

    private static double p(double z) {
        return 2 * NormalDistribution.of(0, 1).cumulativeProbability(-Math.abs(z));
    }

    private static List<Candidate> listed(List<TermTrend> strongest, Map<Double, Double> corrected, Halves halves) {
        List<TermTrend> sure = strongest.stream()
                .filter(term -> corrected.getOrDefault(p(term.z()), 1.0) <= FALSE_SHARE)
                .filter(term -> halves.agree(term))
                .toList();
        List<Candidate> listed = new ArrayList<>();
        for (TermTrend term : sure) {
            if (listed.size() < LISTED && sure.stream().noneMatch(term::isPartOf)) {
                Map<Integer, Long> byYear = term.tally().byYear();
                listed.add(new Candidate(
                        listed.size() + 1,
                        term.isRising(),
                        term.words(),
                        term.tally().mentions(),
                        term.tally().articles(),
                        halves.rate(byYear, false),
                        halves.rate(byYear, true),
                        term.z(),
                        corrected.getOrDefault(p(term.z()), 1.0),
                        byYear,
                        Example.NONE));
            }
        }
        return listed;
    }

    /** The years with text in two halves; a middle year belongs to the later. */
    private record Halves(Map<Integer, Long> tokens) {
        OptionalDouble rate(Map<Integer, Long> mentions, boolean later) {
            long size = 0;
            long found = 0;
            int number = 0;
            for (Map.Entry<Integer, Long> year : tokens.entrySet()) {
                if (later == (number++ >= tokens.size() / 2)) {
                    size += year.getValue();
                    found += mentions.getOrDefault(year.getKey(), 0L);
                }
            }
            return size == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) found * Cell.PER / size);
        }

        /** Whether the plain rates move as the test says, which looks at each kind of text by itself. */
        boolean agree(TermTrend term) {
            Map<Integer, Long> byYear = term.tally().byYear();
            double growth = rate(byYear, true).orElse(0) - rate(byYear, false).orElse(0);
            return term.isRising() ? growth > 0 : growth < 0;
        }
    }
}
