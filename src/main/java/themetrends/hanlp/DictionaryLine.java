package themetrends.hanlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import themetrends.text.Han;
import themetrends.text.Spelling;

/** One line of a user's dictionary. What is wrong with it is collected while it is read. */
final class DictionaryLine {
    private final List<String> fields;
    private final List<String> problems = new ArrayList<>();
    private String nature = PartsOfSpeech.DEFAULT;
    private long frequency;

    private DictionaryLine(List<String> fields) {
        this.fields = fields;
    }

    /** Cut into fields by commas where there are any, else by spaces and tabs; empty fields at the end are left out. */
    static DictionaryLine of(String line) {
        String[] cells = line.split(line.indexOf(',') >= 0 ? "," : "[ \\t]+", -1);
        int length = cells.length;
        while (length > 1 && cells[length - 1].isBlank()) {
            length--;
        }
        return new DictionaryLine(
                Arrays.stream(cells).limit(length).map(String::strip).toList());
    }

    /** The format that the line shows; a word alone shows none. */
    DictionaryFormat format() {
        if (fields.size() < 2 || hasSpaceInside()) {
            return DictionaryFormat.WORDS;
        }
        boolean natureFirst = fields.size() > 2 && !isNumber(fields.get(1)) && isNumber(fields.get(2));
        return natureFirst ? DictionaryFormat.HANLP : DictionaryFormat.JIEBA;
    }

    String word() {
        return fields.get(0);
    }

    /** Reads the line in the format of its file; see {@link #problems()} before {@link #entry()}. */
    void read(DictionaryFormat format) {
        if (hasSpaceInside()) {
            problems.add("the word «" + word() + " " + fields.get(1) + "» has a space inside: write it without");
            return;
        }
        checkWord();
        List<String> data = fields.subList(1, fields.size());
        if (format == DictionaryFormat.HANLP) {
            readPairs(data);
        } else {
            readFrequencyAndNature(data);
        }
    }

    List<String> problems() {
        return problems;
    }

    DictionaryWord entry() {
        return new DictionaryWord(Characters.normalise(word()), nature, (int) Math.min(frequency, Integer.MAX_VALUE));
    }

    /** Neither a frequency nor a part of speech is written in Han characters. */
    private boolean hasSpaceInside() {
        return fields.size() > 1 && Han.anyIn(fields.get(1));
    }

    private void checkWord() {
        if (word().isEmpty()) {
            problems.add("the word is empty: begin the line with the word");
            return;
        }
        Optional<String> problem = Spelling.problem(word());
        if (problem.isPresent()) {
            problems.add("the word «" + word() + "» " + problem.get());
        } else if (word().chars().anyMatch(Character::isWhitespace)) {
            problems.add("the word «" + word() + "» has a space inside: the tokeniser knows no such words");
        }
    }

    /** Of several parts of speech the most frequent is the word's, of equal ones the first. */
    private void readPairs(List<String> data) {
        if (data.size() % 2 != 0) {
            problems.add("a frequency is missing behind «" + data.get(data.size() - 1)
                    + "»: write word, part of speech, frequency");
            return;
        }
        long most = -1;
        for (int i = 0; i < data.size(); i += 2) {
            String named = nature(data.get(i));
            long number = number(data.get(i + 1));
            frequency += number;
            if (number > most) {
                most = number;
                nature = named;
            }
        }
    }

    private void readFrequencyAndNature(List<String> data) {
        int next = 0;
        if (next < data.size() && isNumber(data.get(next))) {
            frequency = number(data.get(next++));
        }
        if (next < data.size()) {
            nature = nature(data.get(next++));
        }
        if (next < data.size()) {
            problems.add(
                    "nothing is expected behind «" + data.get(next - 1) + "»: write word, frequency, part of speech");
        }
    }

    private String nature(String name) {
        Optional<String> named = PartsOfSpeech.named(name);
        if (named.isEmpty()) {
            problems.add("«" + name + "» is no part of speech that HanLP or jieba knows, such as n, v or nz");
        }
        return named.orElse(PartsOfSpeech.DEFAULT);
    }

    private long number(String text) {
        if (text.matches("[0-9]{1,9}")) {
            return Long.parseLong(text);
        }
        problems.add("the frequency «" + text + "» is no whole number from 0 to 999999999: correct it or leave it out");
        return 0;
    }

    /** Whether a field is meant for a number, though it may be no right one. */
    private static boolean isNumber(String field) {
        return field.matches("[-+]?[0-9][0-9.eE]*");
    }
}
