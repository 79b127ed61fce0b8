package themetrends.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** No event: every article is a document. */
    public static final Event NONE =
            new Event(List.of(), Map.of(), new MessageWords(List.of(), List.of(), List.of(), List.of()));

    private final HashMap<Integer, Integer> years;
    private final ArrayList<String> names;
    private final Pattern edition;
    private final MessageWords words;

    /**
     * An event.
     *
     * @param names its names
     * @param years which edition was held in which year
     * @param words the words of its messages
     */
    Event(List<String> names, Map<Integer, Integer> years, MessageWords words) {
        String anyName = anyOf(names);
        this.years = new HashMap<>(years);
        this.words = words;
        this.names = new ArrayList<>(names);
        edition =
                Pattern.compile("(\\d{4})年?" + anyName + "|第([一二三四五六七八九十\\d]{1,3})[届屆]" + anyName + "|首[届屆]" + anyName);
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
        if (!isNamedIn(text)) {
            return List.of();
        }
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
        return names.stream().anyMatch(text::contains);
    }

    /** The words of its messages. */
    MessageWords words() {
        return words;
    }

    private int yearOf(Matcher edition) {
        if (edition.group(1) != null) {
            return Integer.parseInt(edition.group(1));
        }
        int number = edition.group(2) == null ? 1 : ChineseNumber.parse(edition.group(2));
        return years.getOrDefault(number, 0);
    }

    /** A pattern for any of the words; for none, where there are none. The longest word is tried first. */
    static String anyOf(List<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }
}
