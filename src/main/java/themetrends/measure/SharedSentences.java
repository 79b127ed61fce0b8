package themetrends.measure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import themetrends.text.LongNumbers;

/**
 * What is counted for {@code cooccurrence.csv}: sentences of each year in which two phrases are mentioned. Adds up in any
 * order. Hundreds of phrases make a hundred thousand pairs: a pair is a few numbers and no object.
 *
 * <p>Two phrases share a sentence if it has a mention of each, and the two do not overlap: 数字 inside 数字鸿沟 is one
 * place in the text and no company.
 */
public final class SharedSentences implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<Integer, OfYear> years = new HashMap<>();

    /** Adds an article of a year; the ranks are the same for all. */
    public void add(ArticleCounts article, int year, PhraseRanks ranks) {
        OfYear counts = years.computeIfAbsent(year, any -> new OfYear(ranks.size()));
        counts.sentences += (long) article.sentences() - article.repeated().sentences();
        mentions(article, ranks).values().forEach(counts::add);
    }

    /** Adds all that another has. */
    public void add(SharedSentences other) {
        other.years.forEach((year, counts) -> years.merge(year, counts, OfYear::plus));
    }

    /** A row for each year and pair that shares a sentence, by year and in the order of the phrases. */
    public List<Cooccurrence> rows(List<Phrase> phrases) {
        return new TreeMap<>(years)
                .entrySet().stream()
                        .flatMap(year -> year.getValue().rows(year.getKey(), phrases))
                        .toList();
    }

    private static Map<Integer, List<Place>> mentions(ArticleCounts article, PhraseRanks ranks) {
        Map<Integer, List<Place>> bySentence = new HashMap<>();
        for (Occurrence occurrence : article.occurrences()) {
            if (occurrence.counted()) {
                Occurrence.Place at = occurrence.place();
                bySentence
                        .computeIfAbsent(at.sentence(), any -> new ArrayList<>())
                        .add(new Place(
                                ranks.of(occurrence.phrase()),
                                at.offset(),
                                at.offset() + at.keyword().length()));
            }
        }
        return bySentence;
    }

    /** A mention in its sentence. */
    private record Place(int phrase, int start, int end) {
        private static final Comparator<Place> BY_PHRASE = Comparator.comparingInt(Place::phrase);

        boolean isApartFrom(Place other) {
            return other.end <= start || end <= other.start;
        }
    }

    private static final class OfYear implements Serializable {
        private static final long serialVersionUID = 1;

        private long sentences;
        /** Sentences that mention each phrase. */
        private final long[] with;
        /** The pairs that were met, the phrase that comes first in the upper half. */
        private final LongNumbers pairs = new LongNumbers();
        /** Sentences that mention both of each pair. */
        private long[] both = new long[Long.SIZE];

        OfYear(int phrases) {
            with = new long[phrases];
        }

        /** Adds a sentence with these mentions. */
        void add(List<Place> mentions) {
            mentions.sort(Place.BY_PHRASE);
            int end;
            for (int from = 0; from < mentions.size(); from = end) {
                end = end(mentions, from);
                with[mentions.get(from).phrase]++;
                int otherEnd;
                for (int other = end; other < mentions.size(); other = otherEnd) {
                    otherEnd = end(mentions, other);
                    if (areApart(mentions, from, end, other, otherEnd)) {
                        long pair = ((long) mentions.get(from).phrase << Integer.SIZE) | mentions.get(other).phrase;
                        add(LongNumbers.spread(pair), 1);
                    }
                }
            }
        }

        /** Where the mentions of the same phrase end. */
        private static int end(List<Place> mentions, int from) {
            int end = from + 1;
            while (end < mentions.size() && mentions.get(end).phrase == mentions.get(from).phrase) {
                end++;
            }
            return end;
        }

        private static boolean areApart(List<Place> mentions, int from, int end, int other, int otherEnd) {
            for (int i = from; i < end; i++) {
                for (int j = other; j < otherEnd; j++) {
                    if (mentions.get(i).isApartFrom(mentions.get(j))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void add(long spreadPair, long count) {
            int pair = pairs.add(spreadPair);
            if (pair == both.length) {
                both = Arrays.copyOf(both, 2 * pair);
            }
            both[pair] += count;
        }

        OfYear plus(OfYear other) {
            sentences += other.sentences;
            Arrays.setAll(with, phrase -> with[phrase] + other.with[phrase]);
            for (int pair = 0; pair < other.pairs.size(); pair++) {
                add(other.pairs.key(pair), other.both[pair]);
            }
            return this;
        }

        Stream<Cooccurrence> rows(int year, List<Phrase> phrases) {
            return IntStream.range(0, pairs.size())
                    .mapToLong(pair -> LongNumbers.unspread(pairs.key(pair)))
                    .sorted()
                    .mapToObj(pair -> row(year, pair, phrases));
        }

        private Cooccurrence row(int year, long pair, List<Phrase> phrases) {
            int a = (int) (pair >>> Integer.SIZE);
            int b = (int) pair;
            return new Cooccurrence(
                    year,
                    phrases.get(a).label(),
                    phrases.get(b).label(),
                    both[pairs.find(LongNumbers.spread(pair))],
                    with[a],
                    with[b],
                    sentences);
        }
    }
}
