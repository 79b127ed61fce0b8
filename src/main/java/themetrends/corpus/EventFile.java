package themetrends.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the description of an event that a person wrote, and collects everything that is wrong with it. */
final class EventFile {
    private static final String NAMES = "names";
    private static final String FIRST_YEAR = "first_year";
    private static final String LAST_EDITION = "last_edition";
    private static final List<String> WORDS =
            List.of("names", "givers", "message_words", "reaction_words", "reaction_headline_words");
    private static final List<String> NUMBERS = List.of(FIRST_YEAR, LAST_EDITION);
    private static final Pattern EDITION = Pattern.compile("edition\\.(\\d{1,2})");
    private static final int MOST_EDITIONS = 99;

    private final String file;
    private final Properties properties = new Properties();
    private final List<String> problems = new ArrayList<>();

    private EventFile(String file) {
        this.file = file;
    }

    /**
     * The event that a file describes.
     *
     * @throws InputProblems with every key that is missing, unknown or has a value that cannot be
     */
    static Event read(byte[] bytes, String file) {
        EventFile read = new EventFile(file);
        read.load(bytes);
        Event event = read.event();
        if (!read.problems.isEmpty()) {
            throw new InputProblems(read.problems);
        }
        return event;
    }

    private void load(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            properties.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw new InputProblems(List.of(file + ": the bytes are not valid UTF-8: save the file as UTF-8."));
        } catch (IOException | IllegalArgumentException e) {
            throw new InputProblems(
                    List.of(file + ": a backslash does not begin an escape: write the character itself."));
        }
    }

    private Event event() {
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!WORDS.contains(key)
                    && !NUMBERS.contains(key)
                    && !EDITION.matcher(key).matches()) {
                problem(
                        key,
                        "is unknown: use " + String.join(", ", WORDS) + ", " + String.join(", ", NUMBERS)
                                + " or edition.2");
            }
        }
        if (words(NAMES).isEmpty()) {
            return Event.NONE;
        }
        int firstYear = number(FIRST_YEAR, Dating.FIRST_YEAR, Dating.LAST_YEAR);
        int lastEdition = number(LAST_EDITION, 1, MOST_EDITIONS);
        Map<Integer, Integer> years = years(firstYear, lastEdition);
        MessageWords words = new MessageWords(
                words("givers"), words("message_words"), words("reaction_words"), words("reaction_headline_words"));
        return new Event(words(NAMES), years, words);
    }

    /** Edition n was held n - 1 years after the first, except where the file says otherwise. */
    private Map<Integer, Integer> years(int firstYear, int lastEdition) {
        Map<Integer, Integer> years = new HashMap<>();
        for (int edition = 1; edition <= lastEdition; edition++) {
            years.put(edition, firstYear + edition - 1);
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            Matcher edition = EDITION.matcher(key);
            if (edition.matches()) {
                years.put(Integer.parseInt(edition.group(1)), number(key, Dating.FIRST_YEAR, Dating.LAST_YEAR));
            }
        }
        return years;
    }

    private List<String> words(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            problem(key, "is missing: list the words with | between them, or leave the value empty");
            return List.of();
        }
        return Arrays.stream(value.split("\\|", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private int number(String key, int least, int most) {
        String value = properties.getProperty(key, "").strip();
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        problem(key, "must be a number from " + least + " to " + most + ", not «" + value + "»");
        return least;
    }

    private void problem(String key, String sentence) {
        problems.add(file + ": the key " + key + " " + sentence + ".");
    }
}
