package themetrends.report.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import themetrends.measure.CellKey;
import themetrends.report.reading.ResultManifest;

/** What differs between the settings, dictionaries, phrases and versions of two results. */
final class RunReasons {
    /** A library that draws and shapes no number. */
    private static final String DRAWS = "xchart";

    private final Map<String, String> options;
    private final Map<String, String> phrases;
    private final Map<String, String> versions;
    private final Map<String, String> dictionaries;

    private RunReasons(ResultManifest before, ResultManifest after) {
        options = differing(before.settings(), after.settings());
        phrases = differing(before.phrases(), after.phrases());
        versions = differing(before.versions(), after.versions());
        versions.remove(DRAWS);
        dictionaries = differing(before.dictionaries(), after.dictionaries());
    }

    static RunReasons between(ResultManifest before, ResultManifest after) {
        return new RunReasons(before, after);
    }

    /** Everything that differs and shapes counts, whether or not it moved one. */
    Reasons all() {
        Reasons all = version();
        phrases.forEach((phrase, change) -> all.add(Cause.PHRASES, phrase));
        options.forEach((option, change) -> {
            if (Influence.of(option).moves()) {
                all.add(Cause.OPTION, option + " " + change);
            }
        });
        return all.addAll(dictionary()).addAll(ofArticles());
    }

    /** What can have moved a value of a cell. */
    Reasons of(CellKey cell, String measure) {
        Reasons found = version().addAll(dictionary());
        String phrase = phrases.get(cell.phrase());
        if (phrase != null) {
            found.add(Cause.PHRASES, cell.phrase() + " " + phrase);
        }
        options.forEach((option, change) -> {
            if (Influence.of(option).reaches(cell, measure)) {
                found.add(Cause.OPTION, option + " " + change);
            }
        });
        return found;
    }

    /** What decides on the year and kind of articles. */
    Reasons ofArticles() {
        Reasons found = new Reasons();
        file(Cause.CATALOG, "catalog", found);
        file(Cause.EVENT, "event", found);
        return found;
    }

    private Reasons dictionary() {
        Reasons found = new Reasons();
        file(Cause.DICTIONARY, "dictionary", found);
        file(Cause.DICTIONARY, "project_dictionary", found);
        return found;
    }

    private Reasons version() {
        Reasons found = new Reasons();
        versions.forEach((name, change) -> found.add(Cause.VERSION, name + " " + change));
        return found;
    }

    private void file(Cause cause, String role, Reasons into) {
        String change = dictionaries.get(role);
        if (change != null) {
            into.add(cause, change);
        }
    }

    /** {@code 10 → 12} for each name that stands for another value. */
    private static Map<String, String> differing(Map<String, String> before, Map<String, String> after) {
        Map<String, String> differing = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String earlier = before.getOrDefault(name, "");
            String later = after.getOrDefault(name, "");
            if (!earlier.equals(later)) {
                differing.put(name, shown(earlier) + " → " + shown(later));
            }
        }
        return new TreeMap<>(differing);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
