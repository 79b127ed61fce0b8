package themetrends.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in which newspapers tell that a message was given, and how it was received. */
final class MessageWords implements Serializable {
    private static final long serialVersionUID = 1;

    /** What is still to come, or was read out for another, is not given here. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?:将|拟|预计|有望|宣读|转达|学习)(?!军|领|来)");

    /** Behind the words for giving a message, these introduce its own words. */
    private static final Pattern SLOGAN = Pattern.compile("强调|指出");

    private final Pattern giver;
    private final Pattern given;
    private final Pattern message;
    private final Pattern rendering;
    private final Pattern reaction;
    private final Pattern shown;

    /**
     * The words.
     *
     * @param givers who gives the messages
     * @param given words for giving a message
     * @param reaction words for how a message was received
     * @param shown words for what a message shows, in a headline that names it before them
     */
    MessageWords(List<String> givers, List<String> given, List<String> reaction, List<String> shown) {
        String anyGiver = Event.anyOf(givers);
        String anyGiven = Event.anyOf(given);
        giver = Pattern.compile(anyGiver);
        this.given = Pattern.compile(anyGiven);
        message = Pattern.compile(anyGiver + "|" + anyGiven);
        rendering = Pattern.compile(anyGiver + "\\p{IsHan}{0,10}?(?:指出|强调|表示|提出)");
        this.reaction = Pattern.compile(Event.anyOf(reaction));
        this.shown = Pattern.compile(Event.anyOf(shown));
    }

    /** Whether a text names one who gives messages, or says that one was given. */
    boolean speakOf(String text) {
        return message.matcher(text).find();
    }

    /** The first words of a text for giving a message. */
    Optional<String> ofGiving(String text) {
        return first(given, text);
    }

    /** The words in which a line says that one who gives messages has given one, not that one will. */
    Optional<String> ofGiven(String line) {
        Matcher match = given.matcher(line);
        if (!match.find() || ANNOUNCED.matcher(line.substring(0, match.start())).find()) {
            return Optional.empty();
        }
        return giver.matcher(line).find() ? Optional.of(match.group()) : Optional.empty();
    }

    /** Whether a paragraph renders words of one who gives messages: {@code 习近平强调，…}. */
    boolean render(String paragraph) {
        return rendering.matcher(paragraph.strip()).lookingAt();
    }

    /** The first words of a text for how a message was received. */
    Optional<String> ofReaction(String text) {
        return first(reaction, text);
    }

    /** The words of a headline for what a message, named before them in the same line, shows. */
    Optional<String> ofShowing(String headline) {
        Matcher match = message.matcher(headline);
        return match.find() ? first(shown, headline.substring(match.end())) : Optional.empty();
    }

    /**
     * Headlines up to the slogans that they quote from the message: {@code …致贺信强调 凝聚共识} says nothing of how it was
     * received.
     */
    String beforeSlogan(String headlines) {
        Matcher match = given.matcher(headlines);
        if (!match.find()) {
            return headlines;
        }
        Matcher slogan = SLOGAN.matcher(headlines).region(match.end(), headlines.length());
        return slogan.find() ? headlines.substring(0, slogan.start()) : headlines;
    }

    private static Optional<String> first(Pattern words, String text) {
        Matcher match = words.matcher(text);
        return match.find() ? Optional.of(match.group()) : Optional.empty();
    }
}
