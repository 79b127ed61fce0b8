package themetrends.job;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import themetrends.corpus.Kind;
import themetrends.measure.ArticleCounts;
import themetrends.measure.Echo;

/**
 * Of stage 5: which message sentences other articles reproduce.
 *
 * @param echoes who reproduces a sentence, by its number in the index of messages
 * @param messages the counts of the messages: few, as messages are
 */
record CountUptake(Map<Integer, Echo> echoes, List<ArticleCounts> messages) implements Serializable {

    CountUptake() {
        this(new HashMap<>(), new ArrayList<>());
    }

    /** Adds an article. */
    void add(ArticleCounts counts) {
        counts.echoes()
                .forEach(sentence ->
                        echoes.merge(sentence, Echo.of(counts.article().id()), Echo::plus));
        if (counts.article().kind() == Kind.MESSAGE) {
            messages.add(counts.withoutWords());
        }
    }

    /** Adds all that another has. */
    void add(CountUptake other) {
        other.echoes.forEach((sentence, echo) -> echoes.merge(sentence, echo, Echo::plus));
        messages.addAll(other.messages);
    }
}
