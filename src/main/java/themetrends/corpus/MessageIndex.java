package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import themetrends.text.LongNumbers;
import themetrends.text.Sentence;

/**
 * The words of all messages, to recognise them where others reproduce them, and where a second newspaper prints the same
 * message. Small enough to be sent to every machine: messages are few.
 */
public final class MessageIndex implements Serializable {
    private static final long serialVersionUID = 1;

    /** A message sentence of at least this many Han characters counts once a year, whoever prints it. */
    private static final int COPY_LENGTH = 6;

    /** Size of the filter in bits, a power of two: messages of some hundred thousand characters leave most of it free. */
    private static final int FILTER = 1 << 20;

    private final int quoteLength;
    private final ArrayList<MessageSentence> sentences = new ArrayList<>();
    private final LongNumbers runs = new LongNumbers();
    /** By run; a formula stands in the messages of many years: a run belongs to every sentence that has it, rising. */
    private final ArrayList<int[]> sentencesOfRun = new ArrayList<>();
    /** Lower bits of the runs: nearly all runs of other articles have others, and need not be looked up. */
    private final BitSet lowerBits = new BitSet(FILTER);

    private final HashMap<String, HashSet<Integer>> copies = new HashMap<>();

    private MessageIndex(int quoteLength) {
        this.quoteLength = quoteLength;
    }

    /**
     * One sentence of a message.
     *
     * @param year year of the message
     * @param article id of the message
     * @param number number of the sentence in it, from 1
     * @param text the sentence
     */
    public record MessageSentence(int year, String article, int number, String text) implements Serializable {}

    /**
     * Reads the messages.
     *
     * @param messages dated messages in the order of their ids; of sentences that two of one year share, the first stays
     * @param quoteLength how many Han characters in a row make a quotation
     */
    public static MessageIndex of(List<Article> messages, int quoteLength) {
        MessageIndex index = new MessageIndex(quoteLength);
        Map<Integer, SentenceCopies> byYear = new TreeMap<>();
        for (Article message : messages) {
            int year = message.head().year().orElseThrow();
            index.add(message, year, byYear.computeIfAbsent(year, any -> new SentenceCopies(COPY_LENGTH)));
        }
        return index;
    }

    private void add(Article message, int year, SentenceCopies seen) {
        String text = message.text();
        List<Sentence> places = Sentence.of(text);
        int[] numbers = new int[text.length()];
        for (int i = 0; i < places.size(); i++) {
            Sentence place = places.get(i);
            boolean copy = seen.earlier(
                            HanText.of(text, place.start(), place.end()),
                            message.head().id())
                    .isPresent();
            if (copy) {
                copies.computeIfAbsent(message.head().id(), id -> new HashSet<>())
                        .add(i + 1);
            }
            Arrays.fill(numbers, place.start(), place.end(), copy ? -1 : sentences.size());
            if (!copy) {
                sentences.add(new MessageSentence(
                        year, message.head().id(), i + 1, text.substring(place.start(), place.end())));
            }
        }
        addRuns(HanText.of(text), numbers);
    }

    /** A run over the end of a sentence belongs to the sentence that holds its middle. */
    private void addRuns(HanText han, int[] sentenceAt) {
        long[] hashes = han.runs(quoteLength);
        for (int i = 0; i < hashes.length; i++) {
            int sentence = sentenceAt[han.place(i + quoteLength / 2)];
            if (sentence >= 0) {
                addRun(hashes[i], sentence);
            }
        }
    }

    private void addRun(long hash, int sentence) {
        int run = runs.add(hash);
        if (run == sentencesOfRun.size()) {
            sentencesOfRun.add(new int[] {sentence});
            lowerBits.set((int) hash & (FILTER - 1));
            return;
        }
        int[] known = sentencesOfRun.get(run);
        // Sentences come in the order of their numbers.
        if (known[known.length - 1] != sentence) {
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = sentence;
            sentencesOfRun.set(run, more);
        }
    }

    /** All sentences of all messages, each once a year, by number. */
    public List<MessageSentence> sentences() {
        return sentences;
    }

    /** Numbers of the sentences of a message that an earlier one of its year has already. */
    Set<Integer> copies(String article) {
        return copies.getOrDefault(article, new HashSet<>());
    }

    /** What an article that is no message reproduces of the messages. */
    Quotation quotation(String text) {
        if (runs.size() == 0) {
            return new Quotation(List.of(), Set.of());
        }
        HanText han = HanText.of(text);
        long[] hashes = han.runs(quoteLength);
        List<Span> spans = new ArrayList<>();
        Set<Integer> echoes = new HashSet<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < hashes.length; i++) {
            int run = lowerBits.get((int) hashes[i] & (FILTER - 1)) ? runs.find(hashes[i]) : -1;
            if (run < 0) {
                continue;
            }
            for (int sentence : sentencesOfRun.get(run)) {
                echoes.add(sentence);
            }
            if (first >= 0 && i > last + quoteLength) {
                spans.add(span(han, first, last));
                first = i;
            }
            first = first < 0 ? i : first;
            last = i;
        }
        if (first >= 0) {
            spans.add(span(han, first, last));
        }
        return new Quotation(spans, echoes);
    }

    private Span span(HanText han, int firstRun, int lastRun) {
        return new Span(han.place(firstRun), han.place(lastRun + quoteLength - 1) + 1);
    }

    /**
     * Quoted stretches, and the numbers of the message sentences that they come from.
     *
     * @param spans stretches from left to right
     * @param echoes numbers of sentences
     */
    record Quotation(List<Span> spans, Set<Integer> echoes) {}
}
