package themetrends.corpus;

import java.util.List;
import java.util.Optional;
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

    KindRules(Event event) {
        this.event = event;
    }

    /** A signed text is a message if its signature says that a message was given at the event. */
    KindFound ofSigned(Signature signature) {
        Optional<String> words = event.messageWords(signature.line());
        boolean message = event.isNamedIn(signature.line()) && words.isPresent();
        return message
                ? new KindFound(Kind.MESSAGE, "signature: " + words.get())
                : new KindFound(Kind.DOCUMENT, "signature");
    }

    /** The kind of an unsigned text. */
    KindFound of(ArticleText article) {
        if (article.lines().stream().noneMatch(event::isNamedIn)) {
            return new KindFound(Kind.DOCUMENT, TEXT);
        }
        return received(article)
                .or(() -> given(article))
                .or(() -> echoed(article))
                .or(() -> rendered(article))
                .orElseGet(() -> new KindFound(isAbout(article) ? Kind.NEWS : Kind.DOCUMENT, TEXT));
    }

    /** A headline that says how a message was received. */
    private Optional<KindFound> received(ArticleText article) {
        if (!speaksOfMessage(article)) {
            return Optional.empty();
        }
        String headlines = event.beforeSlogan(String.join("\n", article.headlines()));
        return event.reactionWords(headlines)
                .or(() -> headlines
                        .lines()
                        .flatMap(line -> event.shownWords(line).stream())
                        .findFirst())
                .map(words -> new KindFound(Kind.REACTION, "title: " + words));
    }

    /** A headline, or a lead without headline, that says that a message was given. */
    private Optional<KindFound> given(ArticleText article) {
        List<String> headlines = article.headlines();
        if (headlines.isEmpty()) {
            return article.lead().stream()
                            .anyMatch(line -> event.reactionWords(line).isPresent())
                    ? Optional.empty()
                    : article.lead().stream()
                            .limit(1)
                            .flatMap(line -> event.givenMessage(line).stream())
                            .findFirst()
                            .map(words -> new KindFound(Kind.MESSAGE, "lead: " + words));
        }
        boolean namesEvent =
                Stream.concat(headlines.stream(), article.lead().stream()).anyMatch(event::isNamedIn);
        return headlines.stream()
                .filter(line -> namesEvent)
                .flatMap(line -> event.givenMessage(line).stream())
                .findFirst()
                .map(words -> new KindFound(Kind.MESSAGE, "title: " + words));
    }

    /** A lead that says how a message was received, below a headline that speaks of something else. */
    private Optional<KindFound> echoed(ArticleText article) {
        if (!speaksOfMessage(article)) {
            return Optional.empty();
        }
        return article.lead().stream()
                .flatMap(line -> event.reactionWords(line).stream())
                .findFirst()
                .map(words -> new KindFound(Kind.REACTION, "lead: " + words));
    }

    /** A report that opens with the giving of a message and goes on to render it, whatever its headline says. */
    private Optional<KindFound> rendered(ArticleText article) {
        long rendering =
                article.paragraphs().stream().filter(event::isRendering).count();
        long others = article.paragraphs().stream().filter(LineMarks::isText).count() - rendering;
        if (rendering == 0
                || (rendering < RENDERING && others > RENDERING)
                || !head(article).anyMatch(event::isNamedIn)) {
            return Optional.empty();
        }
        return article.lead().stream()
                .limit(1)
                .flatMap(line -> event.givenMessage(line).stream())
                .findFirst()
                .map(words -> new KindFound(Kind.MESSAGE, "lead: " + words));
    }

    /** Whether the head of an article speaks of a message of the event. */
    private boolean speaksOfMessage(ArticleText article) {
        return head(article).anyMatch(event::isNamedIn)
                && head(article)
                        .anyMatch(line ->
                                event.hasGiver(line) || event.messageWords(line).isPresent());
    }

    private boolean isAbout(ArticleText article) {
        return head(article).anyMatch(event::isNamedIn)
                || article.lines().stream().filter(event::isNamedIn).count() >= ABOUT_IT;
    }

    private static Stream<String> head(ArticleText article) {
        return Stream.concat(article.headlines().stream(), article.lead().stream());
    }
}
