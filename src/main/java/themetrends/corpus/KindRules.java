package themetrends.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The kind that a text gives itself.
 *
 * <p>The headline decides before the lead. A headline that only says that a message was given heads the message; one
 * that says more of it, how it was received or what it shows, heads a reaction. Without a headline the first paragraphs
 * tell. What names the event otherwise is news; what never names it, or only in passing, is a document.
 */
final class KindRules {
    private static final String TEXT = "text";
    /** An article that names the event less often, and not at its head, is about something else. */
    private static final int ABOUT_IT = 2;

    /** Paragraphs that render a message where an article does nothing else. */
    private static final int RENDERING = 2;

    private final Event event;
    private final MessageWords words;

    KindRules(Event event) {
        this.event = event;
        this.words = event.words();
    }

    /**
     * A signed text is a message if its signature says that a message was given at the event; a signature that says how
     * one was received is a subtitle, and leaves it to the text.
     */
    Optional<KindFound> ofSigned(Signature signature) {
        String line = signature.line();
        if (words.ofReaction(line).isPresent()) {
            return Optional.empty();
        }
        return words.ofGiving(line)
                .filter(found -> event.isNamedIn(line))
                .map(found -> new KindFound(Kind.MESSAGE, "signature: " + found))
                .or(() -> Optional.of(new KindFound(Kind.DOCUMENT, "signature")));
    }

    /** The kind of an unsigned text. */
    KindFound of(ArticleText article) {
        long naming = article.lines().stream().filter(event::isNamedIn).count();
        if (head(article).noneMatch(event::isNamedIn)) {
            return new KindFound(naming >= ABOUT_IT ? Kind.NEWS : Kind.DOCUMENT, TEXT);
        }
        return received(article)
                .or(() -> given(article))
                .or(() -> echoed(article))
                .or(() -> rendered(article))
                .orElse(new KindFound(Kind.NEWS, TEXT));
    }

    /** A headline that says how a message was received. */
    private Optional<KindFound> received(ArticleText article) {
        if (head(article).noneMatch(words::speakOf)) {
            return Optional.empty();
        }
        String headlines = words.beforeSlogan(String.join("\n", article.headlines()));
        return words.ofReaction(headlines)
                .or(() -> first(headlines.lines(), words::ofShowing))
                .map(found -> new KindFound(Kind.REACTION, "title: " + found));
    }

    /** A headline, or a lead without headline, that says that a message was given and nothing more. */
    private Optional<KindFound> given(ArticleText article) {
        List<String> headlines = article.headlines();
        if (!headlines.isEmpty()) {
            return words.ofGiven(String.join("\n", article.senders()))
                    .map(found -> new KindFound(Kind.MESSAGE, "title: " + found));
        }
        boolean received = first(article.lead().stream(), words::ofReaction).isPresent();
        return received ? Optional.empty() : opening(article);
    }

    /** A lead that says how a message was received, below a headline that speaks of something else. */
    private Optional<KindFound> echoed(ArticleText article) {
        return head(article).noneMatch(words::speakOf)
                ? Optional.empty()
                : first(article.lead().stream(), words::ofReaction)
                        .map(found -> new KindFound(Kind.REACTION, "lead: " + found));
    }

    /** A report that opens with the giving of a message and goes on to render it, whatever its headline says. */
    private Optional<KindFound> rendered(ArticleText article) {
        List<String> texts =
                article.paragraphs().stream().filter(LineMarks::isText).toList();
        long rendering = texts.stream().filter(words::render).count();
        boolean nothingElse = rendering > 0 && texts.size() - rendering <= RENDERING;
        return rendering >= RENDERING || nothingElse ? opening(article) : Optional.empty();
    }

    /** The first paragraph says that a message was given. */
    private Optional<KindFound> opening(ArticleText article) {
        return first(article.lead().stream().limit(1), words::ofGiven)
                .map(found -> new KindFound(Kind.MESSAGE, "lead: " + found));
    }

    private static Optional<String> first(Stream<String> lines, Function<String, Optional<String>> search) {
        return lines.flatMap(line -> search.apply(line).stream()).findFirst();
    }

    private static Stream<String> head(ArticleText article) {
        return Stream.concat(article.headlines().stream(), article.lead().stream());
    }
}
