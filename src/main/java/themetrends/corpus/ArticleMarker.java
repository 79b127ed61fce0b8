package themetrends.corpus;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import themetrends.text.Sentence;

/** Marks in an article what it says again, and whose words it uses. */
public final class ArticleMarker implements Serializable {
    private static final long serialVersionUID = 1;

    /** Within one article a sentence of at least this many Han characters is not said twice in earnest. */
    private static final int COPY_LENGTH = 15;

    private final MessageIndex messages;
    private final Map<String, String> reprints;

    /**
     * Makes a marker.
     *
     * @param messages the words of all messages
     * @param reprints which article repeats which, by id
     */
    public ArticleMarker(MessageIndex messages, Map<String, String> reprints) {
        this.messages = messages;
        this.reprints = reprints;
    }

    /** The words of all messages. */
    public MessageIndex messages() {
        return messages;
    }

    /** The marks of an article. */
    public Marks marks(Article article) {
        String id = article.head().id();
        String copyOf = reprints.getOrDefault(id, "");
        Set<Integer> copied = repeated(article.text());
        if (article.head().kind() == Kind.MESSAGE) {
            copied.addAll(messages.copies(id));
            return new Marks(List.of(), copied, copyOf, Set.of());
        }
        MessageIndex.Quotation quotation = messages.quotation(article.text());
        return new Marks(quotation.spans(), copied, copyOf, quotation.echoes());
    }

    /** Numbers of the sentences that the article has said before. */
    private static Set<Integer> repeated(String text) {
        SentenceCopies seen = new SentenceCopies(COPY_LENGTH);
        Set<Integer> repeated = new HashSet<>();
        List<Sentence> sentences = Sentence.of(text);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence place = sentences.get(i);
            if (seen.isCopy(HanText.of(text, place.start(), place.end()))) {
                repeated.add(i + 1);
            }
        }
        return repeated;
    }
}
