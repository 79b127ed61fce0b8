package themetrends.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Voice;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.CellTallies;
import themetrends.measure.Evidence;
import themetrends.measure.Occurrence;
import themetrends.measure.OrderedRows;

/** Stage 10: the sentence behind every mention. One row is one counted mention, cell by cell. */
final class ListEvidence {
    private final int partition;
    private int blocks;

    private ListEvidence(int partition) {
        this.partition = partition;
    }

    /** Sorted on the executors, where they stay. */
    static OrderedRows<Evidence> sorted(JavaRDD<Batch> batches, Broadcast<Plan> plan, List<Cell> cells) {
        JavaRDD<EvidenceBlock> sorted = batches.mapPartitionsWithIndex(
                        (partition, part) -> new ListEvidence(partition).blocks(part, plan.value()), true)
                .mapToPair(placed -> placed)
                .repartitionAndSortWithinPartitions(new EvidenceRanges(cells, batches.getNumPartitions()))
                .values();
        return new RowsOnSpark<>(sorted);
    }

    private Iterator<Tuple2<EvidencePlace, EvidenceBlock>> blocks(Iterator<Batch> batches, Plan plan) {
        return new FlatIterator<>(
                batches,
                batch -> new FlatIterator<>(
                        byCell(batch, plan).entrySet().iterator(), cell -> blocks(cell.getKey(), cell.getValue())));
    }

    private Iterator<Tuple2<EvidencePlace, EvidenceBlock>> blocks(CellKey cell, List<Mention> mentions) {
        List<Tuple2<EvidencePlace, EvidenceBlock>> placed = new ArrayList<>();
        Iterator<Mention> rest = mentions.iterator();
        while (rest.hasNext()) {
            EvidenceBlock.Builder block = new EvidenceBlock.Builder(cell);
            while (rest.hasNext() && !block.isFull()) {
                Mention mention = rest.next();
                block.add(mention.article, mention.occurrence);
            }
            placed.add(new Tuple2<>(new EvidencePlace(cell, partition, blocks++), block.block()));
        }
        return placed.iterator();
    }

    /** The mentions of each cell, in reading order. */
    private static Map<CellKey, List<Mention>> byCell(Batch batch, Plan plan) {
        Map<CellKey, Map<String, List<Mention>>> byText = new HashMap<>();
        batch.counted(plan).forEach(counts -> add(counts, byText));
        Map<CellKey, List<Mention>> byCell = new TreeMap<>(EvidencePlace.CELLS);
        byText.forEach((text, phrases) -> phrases.forEach((phrase, mentions) ->
                byCell.put(new CellKey(text.year(), text.kind(), text.voice(), phrase), mentions)));
        return byCell;
    }

    private static void add(ArticleCounts counts, Map<CellKey, Map<String, List<Mention>>> byText) {
        ArticleHead article = counts.article();
        Map<Voice, Map<String, List<Mention>>> byVoice = new EnumMap<>(Voice.class);
        for (Occurrence occurrence : counts.occurrences()) {
            if (occurrence.counted()) {
                byVoice.computeIfAbsent(
                                occurrence.voice(),
                                voice -> byText.computeIfAbsent(text(counts, voice), any -> new HashMap<>()))
                        .computeIfAbsent(occurrence.phrase(), any -> new ArrayList<>())
                        .add(new Mention(article, occurrence));
            }
        }
    }

    private static CellKey text(ArticleCounts counts, Voice voice) {
        return new CellKey(Counted.year(counts), counts.article().kind().label(), voice.label(), CellTallies.TEXT);
    }

    private record Mention(ArticleHead article, Occurrence occurrence) {}
}
