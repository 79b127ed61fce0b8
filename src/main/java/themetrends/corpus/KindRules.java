package themetrends.corpus;

import java.util.List;

/** The kind that a text gives itself. */
final class KindRules {
    /** Lines that can be the head of an article: title, subtitle, byline, first sentences. */
    private static final int HEAD = 4;

    private final Event event;

    KindRules(Event event) {
        this.event = event;
    }

    /** A signed text is a message if its signature says that a message was given at the event. */
    Kind ofSigned(Signature signature) {
        boolean message = event.isNamedIn(signature.line()) && event.hasMessageWords(signature.line());
        return message ? Kind.MESSAGE : Kind.DOCUMENT;
    }

    /**
     * The kind of an unsigned text. The head decides: who opens with how a message was received is a reaction; who
     * has only the giving of the message for a headline, or opens with it and has no headline, renders the message.
     */
    Kind of(List<String> lines) {
        if (lines.stream().noneMatch(event::isNamedIn)) {
            return Kind.DOCUMENT;
        }
        List<String> head = lines.subList(0, Math.min(HEAD, lines.size()));
        if (head.stream().anyMatch(event::hasReactionWords)) {
            return Kind.REACTION;
        }
        String first = head.get(0);
        return event.isNamedIn(first) && event.hasMessageWords(first) ? Kind.MESSAGE : Kind.NEWS;
    }
}
