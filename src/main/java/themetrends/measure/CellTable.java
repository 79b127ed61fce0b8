package themetrends.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.stats.Confidence;

/**
 * All cells of a corpus, from the summed tallies: every year from the first to the last, every kind and voice that the
 * corpus has, and their sums.
 */
public final class CellTable {
    private final List<Integer> years;
    private final List<Cell> cells;
    private final Map<CellKey, Cell> byKey = new HashMap<>();
    private final Map<CellKey, CountTally> sums;

    private CellTable(List<Integer> years, List<Cell> cells, Map<CellKey, CountTally> sums) {
        this.sums = Map.copyOf(sums);
        this.years = List.copyOf(years);
        this.cells = List.copyOf(cells);
        cells.forEach(cell -> byKey.put(cell.key(), cell));
    }

    /**
     * Builds the table.
     *
     * @param tallies sums of {@link CellTallies} over all counted articles
     * @param phrases the tracked phrases
     * @param asked years that the tables must show at least, may be empty
     * @param confidence of the intervals
     */
    public static CellTable of(
            Map<CellKey, CountTally> tallies, List<Phrase> phrases, List<Integer> asked, Confidence confidence) {
        Map<CellKey, CountTally> sums = withAllKinds(tallies);
        List<CellKey> texts = sums.entrySet().stream()
                .filter(sum -> sum.getKey().phrase().equals(CellTallies.TEXT))
                .filter(sum -> sum.getValue().articles().articles() > 0)
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> years = years(texts, asked);
        List<KindAndVoice> kindsAndVoices = kindsAndVoices(texts);
        List<Cell> cells = years.parallelStream()
                .flatMap(year -> new YearCells(year, sums, confidence).cells(kindsAndVoices, phrases))
                .toList();
        return new CellTable(years, cells, sums);
    }

    /** Makes the cells of one year. */
    private record YearCells(int year, Map<CellKey, CountTally> sums, Confidence confidence) {

        Stream<Cell> cells(List<KindAndVoice> kindsAndVoices, List<Phrase> phrases) {
            Map<String, Map<MentionHistogram, Cell>> made = new HashMap<>();
            return kindsAndVoices.stream()
                    .flatMap(text -> phrases.stream()
                            .map(phrase -> cell(
                                    new CellKey(year, text.kind(), text.voice(), phrase.label()),
                                    made.computeIfAbsent(phrase.label(), any -> new HashMap<>()))));
        }

        private Cell cell(CellKey key, Map<MentionHistogram, Cell> made) {
            CountTally text = sums.getOrDefault(key.ofText(), CountTally.NONE);
            CountTally found = sums.getOrDefault(key, CountTally.NONE);
            MentionHistogram articles = found.articles().among(text.articles());
            return made.computeIfAbsent(articles, any -> Cell.of(key, articles, text.hanChars(), confidence))
                    .movedTo(key, text.hanChars());
        }
    }

    /** Every year from the first to the last. */
    public List<Integer> years() {
        return years;
    }

    /** All cells, by year, kind, voice and phrase, in the orders of {@link Kind}, {@link Voice} and the phrase list. */
    public List<Cell> cells() {
        return cells;
    }

    /** The cell of a year over all kinds and voices. */
    public Cell total(int year, String phrase) {
        CellKey key = new CellKey(year, CellKey.ALL, CellKey.ALL, phrase);
        return byKey.getOrDefault(key, Cell.of(key, MentionHistogram.NONE, 0, Confidence.USUAL));
    }

    /** What plain searches find of a phrase in a year, over all kinds and voices. */
    public SearchTally search(int year, String phrase) {
        return search(new CellKey(year, CellKey.ALL, CellKey.ALL, phrase));
    }

    /** What plain searches find in a cell. */
    public SearchTally search(CellKey key) {
        return tally(key).search();
    }

    /** The same cells counted in another way: their mentions and tokens alone. */
    List<Cell> cells(Counting counting) {
        return cells.stream()
                .map(Cell::key)
                .map(key -> Cell.bare(key, counting.usage(tally(key.ofText()), tally(key))))
                .toList();
    }

    /** The articles of a cell, those without a mention included. */
    MentionHistogram articles(CellKey key) {
        return tally(key).articles().among(tally(key.ofText()).articles());
    }

    private CountTally tally(CellKey key) {
        return sums.getOrDefault(key, CountTally.NONE);
    }

    private static Map<CellKey, CountTally> withAllKinds(Map<CellKey, CountTally> tallies) {
        Map<CellKey, CountTally> sums = new HashMap<>(tallies);
        tallies.forEach((key, tally) ->
                sums.merge(new CellKey(key.year(), CellKey.ALL, key.voice(), key.phrase()), tally, CountTally::plus));
        return sums;
    }

    private static List<Integer> years(List<CellKey> keys, List<Integer> asked) {
        List<Integer> all =
                Stream.concat(keys.stream().map(CellKey::year), asked.stream()).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        int first = all.stream().min(Integer::compare).get();
        int last = all.stream().max(Integer::compare).get();
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** The pairs of kind and voice that occur in any year, so that a gap shows as a row and not as its absence. */
    private static List<KindAndVoice> kindsAndVoices(List<CellKey> keys) {
        Set<KindAndVoice> present = new HashSet<>();
        keys.forEach(key -> present.add(new KindAndVoice(key.kind(), key.voice())));
        List<String> kinds = Stream.concat(Stream.of(Kind.values()).map(Kind::label), Stream.of(CellKey.ALL))
                .toList();
        List<String> voices = Stream.concat(Stream.of(Voice.values()).map(Voice::label), Stream.of(CellKey.ALL))
                .toList();
        List<KindAndVoice> pairs = new ArrayList<>();
        for (String kind : kinds) {
            for (String voice : voices) {
                KindAndVoice pair = new KindAndVoice(kind, voice);
                if (present.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private record KindAndVoice(String kind, String voice) {}
}
