package themetrends.job;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import themetrends.measure.CandidateList;
import themetrends.measure.ChainCounts;
import themetrends.measure.ContentWords;
import themetrends.measure.FrequentWords;
import themetrends.measure.NeighbourCounts;
import themetrends.measure.NeighbourSums;
import themetrends.measure.RateTrend;
import themetrends.measure.TermTally;
import themetrends.measure.TermTrend;
import themetrends.measure.TrackedForms;
import themetrends.measure.TrendTests;
import themetrends.measure.WordCounts;
import themetrends.text.LongNumbers;

/**
 * Stage 7: words and expressions that rise or fall over the years. An expression is a chain of neighbouring words each
 * firmly bound to the next; only pairs of words that are in enough articles are counted, and only chains of firm pairs, so
 * that the many word sequences that mean nothing never cross the network.
 */
final class CountCandidates {
    private final JavaSparkContext spark;
    private final JavaRDD<Batch> batches;
    private final Broadcast<Plan> plan;
    private final RateTrend trend;
    private final long tokens;

    private CountCandidates(JavaSparkContext spark, JavaRDD<Batch> batches, Broadcast<Plan> plan, TermTally text) {
        this.spark = spark;
        this.batches = batches;
        this.plan = plan;
        trend = new RateTrend(text);
        tokens = text.mentions();
    }

    /**
     * The candidates.
     *
     * @param words counts of all words, with the text itself
     * @param overview what they tell together
     * @param batches the articles
     */
    static CandidateList of(
            JavaSparkContext spark,
            JavaPairRDD<String, TermTally> words,
            CountTerms.Overview overview,
            JavaRDD<Batch> batches,
            Broadcast<Plan> plan) {
        int years = overview.text().map(text -> text.byYear().size()).orElse(0);
        return years < CandidateList.FEWEST_YEARS
                ? CandidateList.tooShort(years)
                : new CountCandidates(spark, batches, plan, overview.text().orElseThrow())
                        .of(words, overview.frequent());
    }

    private CandidateList of(JavaPairRDD<String, TermTally> words, Map<String, Long> mentions) {
        JavaPairRDD<String, TermTally> frequent = words.filter(
                word -> !word._1().equals(WordCounts.TEXT) && word._2().articles() >= CandidateList.FEWEST_ARTICLES);
        JavaPairRDD<String, TermTally> expressions = expressions(spark.broadcast(new FrequentWords(mentions)))
                .filter(chain -> chain._2().articles() >= CandidateList.FEWEST_ARTICLES);
        RateTrend travelling = trend;
        TrackedForms forms = new TrackedForms(plan.value().normalisedForms());
        TrendTests tests = frequent.union(expressions)
                .filter(term ->
                        ContentWords.isTerm(term._1()) && !forms.cover(String.join("", ContentWords.words(term._1()))))
                .map(term -> new TermTrend(term._1(), term._2(), travelling.z(term._2())))
                .aggregate(new TrendTests(), TrendTests::add, TrendTests::merge);
        CandidateList candidates = CandidateList.of(tests, trend);
        return candidates.with(ListExamples.of(spark, batches, plan, candidates.rows()));
    }

    /** Pairs in enough articles that belong together. */
    private LongNumbers firmPairs(Broadcast<FrequentWords> words) {
        Broadcast<Plan> travelling = plan;
        long all = tokens;
        LongNumbers firm = new LongNumbers();
        Exchange.byPart(batches, (batch, parts) -> {
                    NeighbourCounts counts = new NeighbourCounts(words.value().numbers(batch.vocabulary()));
                    batch.counted(travelling.value()).forEach(one -> counts.add(one.words()));
                    return counts.blocks(parts);
                })
                .mapPartitions(part -> {
                    NeighbourSums sums = new NeighbourSums();
                    part.forEachRemaining(sums::add);
                    return List.of(sums.firm(words.value(), all)).iterator();
                })
                .collect()
                .forEach(pairs -> {
                    for (long pair : pairs) {
                        firm.add(pair);
                    }
                });
        return firm;
    }

    private JavaPairRDD<String, TermTally> expressions(Broadcast<FrequentWords> words) {
        Broadcast<Plan> travelling = plan;
        Broadcast<LongNumbers> firm = spark.broadcast(firmPairs(words));
        return CountTerms.summed(Exchange.byPart(batches, (batch, parts) -> {
            ChainCounts counts =
                    new ChainCounts(batch.vocabulary(), words.value().numbers(batch.vocabulary()), firm.value());
            batch.counted(travelling.value())
                    .forEach(one -> counts.add(
                            one.words(),
                            Counted.year(one),
                            one.article().kind(),
                            one.size().tokens()));
            return counts.blocks(parts);
        }));
    }
}
