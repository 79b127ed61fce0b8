package themetrends.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import themetrends.corpus.MessageIndex.MessageSentence;

/** The uptake of all message sentences. */
public final class UptakeTable {
    private UptakeTable() {}

    /**
     * A row for each sentence, by year and then in the order of the messages.
     *
     * @param sentences all message sentences
     * @param echoes who reproduces them, by number
     * @param messages the counts of the messages, for the mentions in each sentence
     */
    public static List<Uptake> of(
            List<MessageSentence> sentences, Map<Integer, Echo> echoes, List<ArticleCounts> messages) {
        Map<String, Map<String, Long>> mentions = mentions(messages);
        List<Uptake> rows = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            MessageSentence sentence = sentences.get(i);
            Echo echo = echoes.getOrDefault(i, new Echo(0, List.of()));
            rows.add(new Uptake(
                    sentence,
                    echo.articles(),
                    echo.first(),
                    mentions.getOrDefault(key(sentence.article(), sentence.number()), Map.of())));
        }
        rows.sort((a, b) -> Integer.compare(a.sentence().year(), b.sentence().year()));
        return rows;
    }

    private static Map<String, Map<String, Long>> mentions(List<ArticleCounts> messages) {
        Map<String, Map<String, Long>> mentions = new TreeMap<>();
        for (ArticleCounts message : messages) {
            for (Occurrence occurrence : message.occurrences()) {
                if (occurrence.counted()) {
                    String key = key(message.article().id(), occurrence.place().sentence());
                    mentions.computeIfAbsent(key, any -> new TreeMap<>()).merge(occurrence.phrase(), 1L, Long::sum);
                }
            }
        }
        return mentions;
    }

    private static String key(String article, int sentence) {
        return article + " " + sentence;
    }
}
