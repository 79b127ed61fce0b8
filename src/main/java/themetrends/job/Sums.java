package themetrends.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import themetrends.corpus.Rejection;
import themetrends.measure.CellKey;
import themetrends.measure.CountTally;
import themetrends.measure.Findings;
import themetrends.measure.PhraseRanks;

/**
 * Stage 5: all that is summed over articles and stays small, in one go over them: for a handful of texts, each go costs more
 * than the sums. It makes Spark count everything.
 */
final class Sums implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<CellKey, CountTally> cells = new HashMap<>();
    private final CountMatches matches = new CountMatches();
    private final CountUptake uptake = new CountUptake();
    /** By partition, as partitions meet in any order. */
    private final TreeMap<Integer, List<Rejection>> rejections = new TreeMap<>();

    private Findings.Totals totals = Findings.Totals.NONE;

    /** Sums each partition by itself; where there are many, their sums meet on the executors first. */
    static Sums over(JavaRDD<Batch> batches, Broadcast<Plan> plan) {
        return batches.treeAggregate(new Sums(), (sums, batch) -> sums.plus(batch, plan.value()), Sums::plus);
    }

    private Sums plus(Batch batch, Plan plan) {
        batch.outcomes().forEach(outcome -> {
            totals = Totals.plus(totals, Totals.of(outcome, plan));
            if (!outcome.rejections().isEmpty()) {
                rejections(TaskContext.getPartitionId()).addAll(outcome.rejections());
            }
        });
        CountCells.tallies(batch.askedFor(plan)).forEach(cell -> add(cell.getKey(), cell.getValue()));
        PhraseRanks ranks = new PhraseRanks(plan.phrases());
        batch.counted(plan).forEach(counts -> {
            matches.add(counts, ranks);
            uptake.add(counts);
        });
        return this;
    }

    private Sums plus(Sums other) {
        totals = Totals.plus(totals, other.totals);
        other.cells.forEach(this::add);
        matches.add(other.matches);
        uptake.add(other.uptake);
        other.rejections.forEach((partition, some) -> rejections(partition).addAll(some));
        return this;
    }

    private void add(CellKey cell, CountTally tally) {
        cells.merge(cell, tally, CountTally::plus);
    }

    private List<Rejection> rejections(int partition) {
        return rejections.computeIfAbsent(partition, any -> new ArrayList<>());
    }

    /** What was read, counted and left out, but for the number of sources. */
    Findings.Totals totals() {
        return totals;
    }

    Map<CellKey, CountTally> cells() {
        return cells;
    }

    CountMatches matches() {
        return matches;
    }

    CountUptake uptake() {
        return uptake;
    }

    /** The sources, and parts of sources, that could not be read, in their order. */
    List<Rejection> rejections() {
        return rejections.values().stream().flatMap(List::stream).toList();
    }
}
