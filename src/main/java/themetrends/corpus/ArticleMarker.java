package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import themetrends.text.Sentence;

/** Marks in articles what they say again, and whose words they use. */
public final class ArticleMarker implements Serializable {
    private static final long serialVersionUID = 1;

    /** On one page a sentence of at least this many Han characters is not said twice in earnest. */
    private static final int COPY_LENGTH = 15;
    /** An article of which this share stands in one before it on the page is printed twice. */
    private static final double SAME = 0.8;

    private final MessageIndex messages;
    private final HashMap<String, String> reprints;

    /**
     * Makes a marker.
     *
     * @param messages the words of all messages
     * @param reprints which article repeats which, by id
     */
    public ArticleMarker(MessageIndex messages, Map<String, String> reprints) {
        this.messages = messages;
        this.reprints = new HashMap<>(reprints);
    }

    /** The words of all messages. */
    public MessageIndex messages() {
        return messages;
    }

    /** The marks of the articles of one source, in their order. */
    public List<Marks> marks(List<Article> articles) {
        Map<Kind, SentenceCopies> seen = new EnumMap<>(Kind.class);
        List<Marks> marks = new ArrayList<>();
        for (Article article : articles) {
            // A reaction that repeats the message beside it quotes; only articles of one kind repeat one another.
            SentenceCopies ofKind =
                    seen.computeIfAbsent(article.head().kind(), kind -> new SentenceCopies(COPY_LENGTH));
            marks.add(marks(article, repeated(article, ofKind)));
        }
        return marks;
    }

    private Marks marks(Article article, Repeats repeats) {
        String id = article.head().id();
        String copyOf = reprints.getOrDefault(id, repeats.copyOf);
        if (article.head().kind() == Kind.MESSAGE) {
            repeats.sentences.addAll(messages.copies(id));
            return new Marks(List.of(), repeats.sentences, copyOf, Set.of());
        }
        MessageIndex.Quotation quotation = messages.quotation(HanText.of(article.text()));
        return new Marks(quotation.spans(), repeats.sentences, copyOf, quotation.echoes());
    }

    private record Repeats(Set<Integer> sentences, String copyOf) {}

    /** The sentences that the article, or one of its kind above it, has said before. */
    private static Repeats repeated(Article article, SentenceCopies seen) {
        String id = article.head().id();
        Set<Integer> repeated = new HashSet<>();
        Map<String, Integer> byArticle = new TreeMap<>();
        int length = 0;
        List<Sentence> sentences = Sentence.of(article.text());
        for (int i = 0; i < sentences.size(); i++) {
            HanText sentence = HanText.of(
                    article.text(), sentences.get(i).start(), sentences.get(i).end());
            length += sentence.length();
            int number = i + 1;
            seen.earlier(sentence, id).ifPresent(earlier -> {
                repeated.add(number);
                byArticle.merge(earlier, sentence.length(), Integer::sum);
            });
        }
        byArticle.remove(id);
        int most = (int) Math.ceil(SAME * length);
        String copyOf = byArticle.entrySet().stream()
                .filter(entry -> entry.getValue() >= most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        return new Repeats(repeated, copyOf);
    }
}
