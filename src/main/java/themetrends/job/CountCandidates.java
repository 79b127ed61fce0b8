package themetrends.job;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import themetrends.measure.ArticleCounts;
import themetrends.measure.CandidateList;
import themetrends.measure.Collocation;
import themetrends.measure.ContentWords;
import themetrends.measure.RateTrend;
import themetrends.measure.TermTally;
import themetrends.measure.TermTrend;
import themetrends.measure.TrendTests;

/**
 * Stage 9: words and expressions that rise or fall over the years. An expression is a chain of neighbouring words each
 * firmly bound to the next; only pairs of words that are in enough articles are counted, and only chains of firm pairs, so
 * that the many word sequences that mean nothing never cross the network.
 */
final class CountCandidates {
    /** Words of the longest expression: enough for the names of campaigns and meetings, which else would show in pieces. */
    private static final int LONGEST = 6;

    private final JavaSparkContext spark;
    private final JavaRDD<ArticleCounts> counted;
    private final RateTrend trend;
    private final long tokens;

    private CountCandidates(JavaSparkContext spark, JavaRDD<ArticleCounts> counted, TermTally text) {
        this.spark = spark;
        this.counted = counted;
        trend = new RateTrend(text);
        tokens = text.mentions();
    }

    /**
     * The candidates.
     *
     * @param words counts of all words, with the text itself
     * @param counted the counted articles
     * @param forms forms of the tracked phrases, normalised
     */
    static CandidateList of(
            JavaSparkContext spark,
            JavaPairRDD<String, TermTally> words,
            JavaRDD<ArticleCounts> counted,
            List<String> forms) {
        List<TermTally> text = words.lookup(CountTerms.TEXT);
        int years = text.isEmpty() ? 0 : text.get(0).byYear().size();
        return years < CandidateList.FEWEST_YEARS
                ? CandidateList.tooShort(years)
                : new CountCandidates(spark, counted, text.get(0)).of(words, forms);
    }

    private CandidateList of(JavaPairRDD<String, TermTally> words, List<String> forms) {
        JavaPairRDD<String, TermTally> frequent = words.filter(
                word -> !word._1().equals(CountTerms.TEXT) && word._2().articles() >= CandidateList.FEWEST_ARTICLES);
        Map<String, Long> mentions =
                new HashMap<>(frequent.mapValues(TermTally::mentions).collectAsMap());
        JavaPairRDD<String, TermTally> expressions = expressions(firmPairs(mentions))
                .filter(chain -> chain._2().articles() >= CandidateList.FEWEST_ARTICLES);
        RateTrend travelling = trend;
        TrendTests tests = frequent.union(expressions)
                .filter(term -> ContentWords.isTerm(term._1()) && isUncovered(term._1(), forms))
                .map(term -> new TermTrend(term._1(), term._2(), travelling.z(term._2())))
                .aggregate(new TrendTests(), TrendTests::add, TrendTests::merge);
        CandidateList candidates = CandidateList.of(tests, trend);
        return candidates.with(ListExamples.of(spark, counted, candidates.rows()));
    }

    private static boolean isUncovered(String key, List<String> forms) {
        String term = String.join("", ContentWords.words(key));
        return forms.stream().noneMatch(form -> term.contains(form) || form.contains(term));
    }

    /** Pairs in enough articles that belong together: the words that may follow a word. */
    private Map<String, Set<String>> firmPairs(Map<String, Long> mentions) {
        Broadcast<Map<String, Long>> frequent = spark.broadcast(mentions);
        long all = tokens;
        Map<String, Set<String>> firm = new HashMap<>();
        counted.flatMapToPair(counts -> pairs(counts.words(), frequent.value()).entrySet().stream()
                        .map(pair -> new Tuple2<>(pair.getKey(), new long[] {pair.getValue(), 1}))
                        .iterator())
                .reduceByKey((a, b) -> new long[] {a[0] + b[0], a[1] + b[1]})
                .filter(pair -> pair._2()[1] >= CandidateList.FEWEST_ARTICLES)
                .mapValues(sums -> sums[0])
                .filter(pair -> isFirm(ContentWords.words(pair._1()), pair._2(), frequent.value(), all))
                .keys()
                .collect()
                .forEach(key -> {
                    List<String> pair = ContentWords.words(key);
                    firm.computeIfAbsent(pair.get(0), first -> new HashSet<>()).add(pair.get(1));
                });
        return firm;
    }

    private static boolean isFirm(List<String> pair, long together, Map<String, Long> frequent, long all) {
        long first = frequent.getOrDefault(pair.get(0), 0L);
        long second = frequent.getOrDefault(pair.get(1), 0L);
        return Collocation.isFirm(together, first, second, all);
    }

    private static Map<String, Integer> pairs(ContentWords words, Map<String, Long> frequent) {
        Map<String, Integer> pairs = new HashMap<>();
        words.runs((sentence, run) -> {
            boolean before = false;
            for (int i = 0; run.size() > 1 && i < run.size(); i++) {
                boolean now = frequent.containsKey(run.get(i));
                if (before && now) {
                    pairs.merge(ContentWords.key(run.subList(i - 1, i + 1)), 1, Integer::sum);
                }
                before = now;
            }
        });
        return pairs;
    }

    private JavaPairRDD<String, TermTally> expressions(Map<String, Set<String>> pairs) {
        Broadcast<Map<String, Set<String>>> firm = spark.broadcast(pairs);
        return counted.flatMapToPair(counts -> Counted.tallies(counts, chains(counts.words(), firm.value()))
                        .iterator())
                .reduceByKey(TermTally::plus);
    }

    private static Map<String, Integer> chains(ContentWords words, Map<String, Set<String>> firm) {
        Map<String, Integer> chains = new HashMap<>();
        words.runs((sentence, run) -> {
            int begins = 0;
            for (int i = 1; i < run.size(); i++) {
                begins = firm.getOrDefault(run.get(i - 1), Set.of()).contains(run.get(i)) ? begins : i;
                for (int from = Math.max(begins, i + 1 - LONGEST); from < i; from++) {
                    chains.merge(ContentWords.key(run.subList(from, i + 1)), 1, Integer::sum);
                }
            }
        });
        return chains;
    }
}
