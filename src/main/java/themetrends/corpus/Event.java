package themetrends.corpus;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import themetrends.text.Resources;

/** The event that a corpus is about: its names, editions, and the words in which a message is given and received. */
public final class Event implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String RESOURCE = "event.properties";

    private final int firstYear;
    private final int lastEdition;
    private final Pattern edition;
    private final Pattern name;
    private final Pattern messageWords;
    private final Pattern reactionWords;

    private Event(Properties of) {
        firstYear = Integer.parseInt(of.getProperty("first_year"));
        lastEdition = Integer.parseInt(of.getProperty("last_edition"));
        String names = anyOf(of.getProperty("names"));
        name = Pattern.compile(names);
        edition = Pattern.compile("(\\d{4})年" + names + "|第([一二三四五六七八九十\\d]{1,3})届" + names + "|(首)届" + names);
        messageWords = Pattern.compile(anyOf(of.getProperty("message_words")));
        reactionWords = Pattern.compile(anyOf(of.getProperty("reaction_words")));
    }

    /** The event that this project was made for. */
    public static Event standard() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(bytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Event(properties);
    }

    /** The bytes of its description, for its hash in the manifest. */
    public static byte[] bytes() {
        return Resources.bytes(Event.class, RESOURCE);
    }

    /** The first edition that a text names, with the words that name it. */
    public Optional<Dating> firstEdition(String text) {
        Matcher found = edition.matcher(text);
        while (found.find()) {
            int year = yearOf(found.group(1), found.group(2));
            if (Dating.isYear(year)) {
                return Optional.of(new Dating(year, "", Dating.From.EDITION, found.group()));
            }
        }
        return Optional.empty();
    }

    /** Whether a text names the event. */
    public boolean isNamedIn(String text) {
        return name.matcher(text).find();
    }

    /** Whether a text says that a message was given. */
    public boolean hasMessageWords(String text) {
        return messageWords.matcher(text).find();
    }

    /** Whether a text says how a message was received. */
    public boolean hasReactionWords(String text) {
        return reactionWords.matcher(text).find();
    }

    private int yearOf(@Nullable String year, @Nullable String number) {
        if (year != null) {
            return Integer.parseInt(year);
        }
        int n = number == null ? 1 : ChineseNumber.parse(number);
        return n >= 1 && n <= lastEdition ? firstYear + n - 1 : 0;
    }

    private static String anyOf(String words) {
        return Arrays.stream(words.split("\\|")).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Numbers up to ninety-nine in Chinese or Arabic digits. */
    static final class ChineseNumber {
        private static final List<String> DIGITS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");

        private ChineseNumber() {}

        static int parse(String text) {
            if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.parseInt(text);
            }
            int ten = text.indexOf('十');
            if (ten < 0) {
                return digit(text);
            }
            int tens = ten == 0 ? 1 : digit(text.substring(0, ten));
            return 10 * tens + (ten + 1 == text.length() ? 0 : digit(text.substring(ten + 1)));
        }

        /** 0 for anything but one digit: no edition has that number. */
        private static int digit(String text) {
            return DIGITS.indexOf(text) + 1;
        }
    }
}
