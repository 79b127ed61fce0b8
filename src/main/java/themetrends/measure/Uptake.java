package themetrends.measure;

import java.util.List;
import java.util.Map;
import themetrends.corpus.MessageIndex.MessageSentence;

/**
 * How far one sentence of a message was taken up: a row of {@code uptake.csv}.
 *
 * @param sentence the sentence
 * @param articles number of other articles that reproduce a stretch of it
 * @param echoedBy ids of the first of them, sorted; {@link Echo#NAMED} at most
 * @param mentions mentions in the sentence itself, by phrase
 */
public record Uptake(MessageSentence sentence, long articles, List<String> echoedBy, Map<String, Long> mentions) {}
