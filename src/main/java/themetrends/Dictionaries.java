package themetrends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import themetrends.extract.Sha256;
import themetrends.hanlp.ProjectDictionary;
import themetrends.hanlp.UserDictionary;
import themetrends.measure.Phrase;
import themetrends.measure.StopWords;

/**
 * Every file that shapes the numbers, for the manifest and for people. HanLP's own dictionaries come with the version of
 * the library, which stands among the versions.
 */
final class Dictionaries {
    private static final String BUILT_IN = "built-in";
    /** Words named in a note; the rest are counted. */
    private static final int NAMED = 5;

    private Dictionaries() {}

    /** Their roles, names, formats and hashes. The order in which a user names files is not told: it does not matter. */
    static List<Map<String, Object>> of(Inputs inputs) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(entry(
                "phrases", inputs.phrases().from(), "csv", inputs.phrases().sha256()));
        all.add(entry(
                "catalog", inputs.catalogue().from(), "csv", inputs.catalogue().sha256()));
        all.add(entry(
                "event", inputs.event().from(), "properties", inputs.event().sha256()));
        all.add(entry("project_dictionary", BUILT_IN, "tsv", Sha256.of(ProjectDictionary.bytes())));
        all.add(entry("stop_words", BUILT_IN, "words", Sha256.of(StopWords.bytes())));
        for (Inputs.Read<UserDictionary> file : sorted(inputs)) {
            UserDictionary dictionary = file.value();
            Map<String, Object> entry =
                    entry("dictionary", file.from(), dictionary.format().label(), file.sha256());
            entry.put("words", dictionary.entries().size());
            entry.put("respelt", dictionary.respelt());
            all.add(entry);
        }
        all.removeIf(entry -> "".equals(entry.get("name")));
        return all;
    }

    static List<String> names(Inputs inputs) {
        return sorted(inputs).stream().map(Inputs.Read::from).toList();
    }

    /** What a dry run says of them: the format is recognised, so a user must be able to see as which. */
    static List<String> plan(Inputs inputs) {
        List<String> lines = new ArrayList<>();
        for (Inputs.Read<UserDictionary> file : sorted(inputs)) {
            lines.add("Would know the words of " + file.from() + " ("
                    + file.value().entries().size() + ", format "
                    + file.value().format().label() + ").");
        }
        return lines;
    }

    /** What a user should know of the dictionaries that were read. */
    static List<String> notes(Inputs inputs) {
        List<String> notes = new ArrayList<>();
        for (Inputs.Read<UserDictionary> file : sorted(inputs)) {
            if (file.value().respelt() > 0) {
                notes.add("In " + file.from() + " " + file.value().respelt() + " of "
                        + file.value().entries().size()
                        + " words are read as the tokeniser spells them: simplified, half width, lower case.");
            }
        }
        List<String> forms = inputs.phrases().value().stream()
                .map(Phrase::forms)
                .flatMap(List::stream)
                .toList();
        List<String> holding = inputs.words().holding(forms);
        if (!holding.isEmpty()) {
            notes.add(holding.size() + " words of the dictionaries hold a tracked phrase ("
                    + String.join(", ", holding.subList(0, Math.min(NAMED, holding.size())))
                    + (holding.size() > NAMED ? ", …" : "")
                    + "): inside a longer one it is nested, which no-nested leaves out.");
        }
        return notes;
    }

    private static List<Inputs.Read<UserDictionary>> sorted(Inputs inputs) {
        return inputs.dictionaries().stream()
                .sorted(Comparator.comparing(Inputs.Read::from))
                .toList();
    }

    private static Map<String, Object> entry(String role, String name, String format, String sha256) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("role", role);
        entry.put("name", name);
        entry.put("format", format);
        entry.put("sha256", sha256);
        return entry;
    }
}
