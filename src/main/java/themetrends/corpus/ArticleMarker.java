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
import java.util.stream.IntStream;
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

    /**
     * What an article says that was said before.
     *
     * @param sentences numbers of the sentences
     * @param copyOf id of the article that it repeats as a whole; empty if there is none
     */
    public record Repeats(Set<Integer> sentences, String copyOf) {
        public Repeats {
            sentences = Set.copyOf(sentences);
        }
    }

    /** The marks of the articles of one source, in their order. */
    public List<Marks> marks(List<Article> articles) {
        return voices(articles, repeats(articles));
    }

    /** What each article of one source repeats of those above it, of itself, and of other sources. */
    public List<Repeats> repeats(List<Article> articles) {
        Map<Kind, SentenceCopies> seen = new EnumMap<>(Kind.class);
        List<Repeats> repeats = new ArrayList<>();
        for (Article article : articles) {
            // A reaction that repeats the message beside it quotes; only articles of one kind repeat one another.
            SentenceCopies ofKind =
                    seen.computeIfAbsent(article.head().kind(), kind -> new SentenceCopies(COPY_LENGTH));
            repeats.add(repeats(article, ofKind));
        }
        return repeats;
    }

    /** The same articles with the words of messages that they use; {@code repeats} as {@link #repeats} gave them. */
    public List<Marks> voices(List<Article> articles, List<Repeats> repeats) {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> marks(articles.get(i), repeats.get(i)))
                .toList();
    }

    private Marks marks(Article article, Repeats repeats) {
        if (article.head().kind() == Kind.MESSAGE) {
            return new Marks(List.of(), repeats.sentences, repeats.copyOf, Set.of());
        }
        MessageIndex.Quotation quotation = messages.quotation(article.text());
        return new Marks(quotation.spans(), repeats.sentences, repeats.copyOf, quotation.echoes());
    }

    private Repeats repeats(Article article, SentenceCopies seen) {
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
        if (article.head().kind() == Kind.MESSAGE) {
            repeated.addAll(messages.copies(id));
        }
        return new Repeats(repeated, reprints.getOrDefault(id, copyOf));
    }
}
