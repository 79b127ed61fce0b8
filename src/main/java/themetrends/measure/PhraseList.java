package themetrends.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import themetrends.corpus.Columns;
import themetrends.corpus.InputProblems;
import themetrends.corpus.TableRow;

/** Reads the phrase file. */
public final class PhraseList {
    private static final Set<String> OPTIONS = Set.of("no-nested", "no-negated");

    private PhraseList() {}

    /**
     * The phrases of a file.
     *
     * @param file its name, for messages
     * @param rows its rows: {@code label}, {@code english}, {@code forms} ({@code |} between them), {@code theme},
     *     {@code options} ({@code no-nested}, {@code no-negated}); all but the label may be empty
     * @throws InputProblems if a label is missing or doubled, a form stands in two phrases, an option is unknown, or
     *     there is no phrase at all
     */
    public static List<Phrase> of(String file, List<TableRow> rows) {
        List<String> problems = new ArrayList<>();
        Map<String, Integer> labels = new HashMap<>();
        Map<String, Integer> forms = new HashMap<>();
        List<Phrase> phrases = new ArrayList<>();
        for (TableRow row : rows) {
            Phrase phrase = phrase(row);
            List<String> found = new ArrayList<>();
            if (phrase.label().isEmpty()) {
                found.add("the label is empty: name the phrase");
            } else {
                claim(phrase.label(), "label", row.line(), labels, found);
            }
            if (phrase.forms().contains("")) {
                found.add("a form is empty: take out the extra «|»");
            }
            phrase.forms().stream()
                    .filter(form -> !form.isEmpty())
                    .forEach(form -> claim(form, "form", row.line(), forms, found));
            options(row).stream()
                    .filter(option -> !OPTIONS.contains(option))
                    .forEach(option -> found.add("«" + option + "» is no option: use no-nested or no-negated"));
            found.forEach(problem -> problems.add(file + ", line " + row.line() + ": " + problem + "."));
            phrases.add(phrase);
        }
        if (rows.isEmpty()) {
            problems.add(file + ": there is no phrase: write one a line below the header.");
        }
        if (!problems.isEmpty()) {
            throw new InputProblems(problems);
        }
        return phrases;
    }

    private static void claim(String word, String what, int line, Map<String, Integer> taken, List<String> problems) {
        Integer earlier = taken.putIfAbsent(word, line);
        if (earlier != null) {
            problems.add(
                    "the " + what + " «" + word + "» stands in line " + earlier + " already: keep it in one place");
        }
    }

    private static Phrase phrase(TableRow row) {
        String label = row.get(Columns.LABEL);
        String english = row.get(Columns.ENGLISH);
        String forms = row.get(Columns.FORMS);
        Set<String> options = options(row);
        return new Phrase(
                label,
                english.isEmpty() ? label : english,
                forms.isEmpty() ? List.of(label) : split(forms, "\\|"),
                row.get(Columns.THEME),
                !options.contains("no-nested"),
                !options.contains("no-negated"));
    }

    private static Set<String> options(TableRow row) {
        String options = row.get(Columns.OPTIONS);
        return options.isEmpty() ? Set.of() : new LinkedHashSet<>(split(options, "[\\s|,;]+"));
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }
}
