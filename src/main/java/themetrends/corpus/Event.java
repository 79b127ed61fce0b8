package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import themetrends.text.Resources;

/**
 * The event that a corpus is about: its names, its editions, and the words in which a message is given and received. A
 * person can describe another event in a file of the same form.
 */
public final class Event implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String RESOURCE = "event.properties";

    /** What is still to come is not given yet. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?:将|拟|预计|有望|宣读|转达|学习)(?!军|领|来)");

    /** Behind the words for giving a message, these introduce its own words. */
    private static final Pattern SLOGAN = Pattern.compile("强调|指出");

    /** No event: every article is a document. */
    public static final Event NONE = new Event(List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

    private final HashMap<Integer, Integer> years;
    private final Pattern edition;
    private final Pattern name;
    private final Pattern giver;
    private final Pattern messageWords;
    private final Pattern message;
    private final Pattern rendering;
    private final Pattern reactionWords;
    private final Pattern headlineWords;

    /**
     * An event.
     *
     * @param names its names
     * @param years which edition was held in which year
     * @param givers who gives the messages
     * @param messageWords words for giving a message
     * @param reactionWords words for how a message was received
     * @param headlineWords words for what a message shows, in a headline that names it before them
     */
    Event(
            List<String> names,
            Map<Integer, Integer> years,
            List<String> givers,
            List<String> messageWords,
            List<String> reactionWords,
            List<String> headlineWords) {
        this.years = new HashMap<>(years);
        String anyName = anyOf(names);
        name = Pattern.compile(anyName);
        edition = Pattern.compile("(\\d{4})年?" + anyName + "|第([一二三四五六七八九十\\d]{1,3})届" + anyName + "|首届" + anyName);
        giver = Pattern.compile(anyOf(givers));
        rendering = Pattern.compile(anyOf(givers) + "\\p{IsHan}{0,10}?(?:指出|强调|表示|提出)");
        this.messageWords = Pattern.compile(anyOf(messageWords));
        message = Pattern.compile(anyOf(givers) + "|" + anyOf(messageWords));
        this.reactionWords = Pattern.compile(anyOf(reactionWords));
        this.headlineWords = Pattern.compile(anyOf(headlineWords));
    }

    /** The event that this project was made for. */
    public static Event standard() {
        return of(bytes(), RESOURCE);
    }

    /** The bytes of its description, for its hash in the manifest. */
    public static byte[] bytes() {
        return Resources.bytes(Event.class, RESOURCE);
    }

    /**
     * The event that a file describes; one without names is {@link #NONE}.
     *
     * @param bytes the file's bytes: Java properties in UTF-8
     * @param file its name, for messages
     * @throws InputProblems with every key that is missing, unknown or has a value that cannot be
     */
    public static Event of(byte[] bytes, String file) {
        return EventFile.read(bytes, file);
    }

    /** The editions that a text names, from left to right, each with the words that name it. */
    List<Dating> editions(String text) {
        List<Dating> found = new ArrayList<>();
        Matcher match = edition.matcher(text);
        while (match.find()) {
            int year = yearOf(match);
            if (Dating.isYear(year)) {
                found.add(new Dating(year, "", Dating.From.EDITION, match.group()));
            }
        }
        return found;
    }

    /** Whether a text names the event. */
    boolean isNamedIn(String text) {
        return name.matcher(text).find();
    }

    /** Whether a text names one who gives messages. */
    boolean hasGiver(String text) {
        return giver.matcher(text).find();
    }

    /** The first words of a text for giving a message. */
    Optional<String> messageWords(String text) {
        return first(messageWords, text);
    }

    /** The words in which a line says that one who gives messages has given one, not that one will. */
    Optional<String> givenMessage(String line) {
        Matcher match = messageWords.matcher(line);
        if (!match.find() || ANNOUNCED.matcher(line.substring(0, match.start())).find()) {
            return Optional.empty();
        }
        return hasGiver(line) ? Optional.of(match.group()) : Optional.empty();
    }

    /** Whether a paragraph renders words of one who gives messages: {@code 习近平强调，…}. */
    boolean isRendering(String paragraph) {
        return rendering.matcher(paragraph.strip()).lookingAt();
    }

    /** The first words of a text for how a message was received. */
    Optional<String> reactionWords(String text) {
        return first(reactionWords, text);
    }

    /** The words of a headline for what a message, named before them in the same line, shows. */
    Optional<String> shownWords(String headline) {
        Matcher match = message.matcher(headline);
        return match.find() ? first(headlineWords, headline.substring(match.end())) : Optional.empty();
    }

    /**
     * Headlines up to the slogans that they quote from the message: {@code …致贺信强调 凝聚共识} says nothing of how it was
     * received.
     */
    String beforeSlogan(String headlines) {
        Matcher match = messageWords.matcher(headlines);
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

    private int yearOf(Matcher edition) {
        if (edition.group(1) != null) {
            return Integer.parseInt(edition.group(1));
        }
        int number = edition.group(2) == null ? 1 : ChineseNumber.parse(edition.group(2));
        return years.getOrDefault(number, 0);
    }

    /** A pattern for any of the words; for none, where there are none. The longest word is tried first. */
    private static String anyOf(List<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }
}
