package themetrends.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import themetrends.corpus.Columns;
import themetrends.corpus.InputProblems;
import themetrends.corpus.TableRow;
import themetrends.text.Spelling;

/** Reads the phrase file. */
public final class PhraseList {
    private static final String NO_NESTED = "no-nested";
    private static final String NO_NEGATED = "no-negated";
    private static final Set<String> OPTIONS = Set.of(NO_NESTED, NO_NEGATED);
    private static final Set<String> COLUMNS =
            Set.of(Columns.LABEL, Columns.ENGLISH, Columns.FORMS, Columns.THEME, Columns.OPTIONS, Columns.NOTE);

    private final String file;
    private final UnaryOperator<String> normalise;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Claim> labels = new HashMap<>();
    private final Map<String, Claim> englishLabels = new HashMap<>();
    private final Map<String, Claim> taken = new HashMap<>();

    /** Who had a word first. */
    private record Claim(String word, int line) {}

    private PhraseList(String file, UnaryOperator<String> normalise) {
        this.file = file;
        this.normalise = normalise;
    }

    /**
     * The phrases of a file.
     *
     * @param file its name, for messages
     * @param rows its rows: {@code label}, {@code english}, {@code forms} ({@code |} between them), {@code theme},
     *     {@code options} ({@code no-nested}, {@code no-negated}), {@code note} (not read); all but the label may be empty
     * @param normalise the spelling in which forms are compared with the text, see {@link themetrends.text.Language}
     * @throws InputProblems if a label is missing or doubled, a form is empty, stands in two phrases or can stand in no
     *     text, a column or an option is unknown, or there is no phrase at all
     */
    public static List<Phrase> of(String file, List<TableRow> rows, UnaryOperator<String> normalise) {
        PhraseList list = new PhraseList(file, normalise);
        List<Phrase> phrases = rows.stream().map(list::phrase).toList();
        list.checkColumns(rows);
        if (rows.isEmpty()) {
            list.problems.add(file + ": there is no phrase: write one a line below the header.");
        }
        if (!list.problems.isEmpty()) {
            throw new InputProblems(list.problems);
        }
        return phrases;
    }

    private Phrase phrase(TableRow row) {
        String label = row.get(Columns.LABEL);
        checkLabel(label, row.line());
        String english = row.get(Columns.ENGLISH);
        List<String> forms = forms(row);
        Set<String> options = options(row);
        if (!english.isEmpty()) {
            claim(english, english, "English label", row.line(), englishLabels);
        }
        return new Phrase(
                label,
                english.isEmpty() ? label : english,
                forms,
                row.get(Columns.THEME),
                !options.contains(NO_NESTED),
                !options.contains(NO_NEGATED));
    }

    private void checkLabel(String label, int line) {
        if (label.isEmpty()) {
            problem(line, "the label is empty: name the phrase");
            return;
        }
        claim(label, label, "label", line, labels);
        if (label.indexOf('|') >= 0) {
            problem(line, "the label «" + label + "» holds a «|»: write other forms into the column forms");
        }
    }

    /** The forms of a phrase, each once. Two spellings of one form, such as 資安 and 资安, do no harm in one phrase. */
    private List<String> forms(TableRow row) {
        String cell = row.get(Columns.FORMS);
        List<String> forms = cell.isEmpty() ? List.of(row.get(Columns.LABEL)) : split(cell, "[|｜]");
        if (!cell.isEmpty() && forms.contains("")) {
            problem(row.line(), "a form is empty: take out the extra «|»");
        }
        Set<String> kept = new LinkedHashSet<>(forms);
        kept.remove("");
        Set<String> spellings = new HashSet<>();
        for (String form : kept) {
            Spelling.problem(form)
                    .ifPresent(problem ->
                            problem(row.line(), "the form «" + form.replaceAll("\\R", "⏎") + "» " + problem));
            String spelling = normalise.apply(form);
            if (spellings.add(spelling)) {
                claim(form, spelling, "form", row.line(), taken);
            }
        }
        return List.copyOf(kept);
    }

    private void claim(String word, String key, String what, int line, Map<String, Claim> claims) {
        Claim earlier = claims.putIfAbsent(key, new Claim(word, line));
        if (earlier == null) {
            return;
        }
        String place = " stands in line " + earlier.line() + " already";
        problem(
                line,
                "the " + what + " «" + word + "»"
                        + (earlier.word().equals(word)
                                ? place + ": keep it in one place"
                                : " is read like «" + earlier.word() + "», which" + place
                                        + ": keep one of them (traditional and simplified characters, upper and lower"
                                        + " case are the same)"));
    }

    private Set<String> options(TableRow row) {
        String cell = row.get(Columns.OPTIONS).toLowerCase(Locale.ROOT);
        Set<String> options = new LinkedHashSet<>(split(cell, "[\\s|｜,，、;；]+"));
        options.remove("");
        options.stream()
                .filter(option -> !OPTIONS.contains(option))
                .forEach(option ->
                        problem(row.line(), "«" + option + "» is no option: use " + NO_NESTED + " or " + NO_NEGATED));
        return options;
    }

    /** A misspelt column would change what counts without a word. */
    private void checkColumns(List<TableRow> rows) {
        Set<String> unknown = new TreeSet<>();
        rows.forEach(row -> unknown.addAll(row.cells().keySet()));
        unknown.removeAll(COLUMNS);
        unknown.forEach(column -> problems.add(file + ": the column «" + column
                + "» is unknown: use label, english, forms, theme, options, or note for what is not to be read."));
    }

    private void problem(int line, String problem) {
        problems.add(file + ", line " + line + ": " + problem + ".");
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }
}
