package themetrends.report.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code run.json} of a result: what made it. What a file of another version does not have is empty. */
public final class ResultManifest {
    /** Characters of a hash that tell files apart for people. */
    private static final int HASH_SHOWN = 12;

    private final JsonNode json;

    ResultManifest(JsonNode json) {
        this.json = json;
    }

    /** Versions by name. */
    public Map<String, String> versions() {
        return texts("versions");
    }

    /** The settings of the run by name, spelt as the options are; names have underscores. */
    public Map<String, String> settings() {
        return texts("settings");
    }

    /** Forms and options of each phrase, by label. */
    public Map<String, String> phrases() {
        Map<String, String> phrases = new TreeMap<>();
        json.path("phrases").forEach(phrase -> phrases.put(phrase.path("label").asText(), definition(phrase)));
        return phrases;
    }

    /** The beginnings of the hashes of the files that shape the numbers, by role, whatever their names. */
    public Map<String, String> dictionaries() {
        Map<String, TreeSet<String>> hashes = new TreeMap<>();
        json.path("dictionaries")
                .forEach(file -> hashes.computeIfAbsent(file.path("role").asText(), any -> new TreeSet<>())
                        .add(beginning(file.path("sha256").asText())));
        Map<String, String> shown = new TreeMap<>();
        hashes.forEach((role, all) -> shown.put(role, "sha256 " + String.join(" ", all)));
        return shown;
    }

    private static String beginning(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }

    private static String definition(JsonNode phrase) {
        List<String> words = new ArrayList<>();
        phrase.path("forms").forEach(form -> words.add(form.asText()));
        String forms = String.join("|", words);
        return forms
                + (phrase.path("nested").asBoolean(true) ? "" : " no-nested")
                + (phrase.path("negated").asBoolean(true) ? "" : " no-negated");
    }

    private Map<String, String> texts(String name) {
        Map<String, String> values = new TreeMap<>();
        json.path(name).properties().forEach(field -> values.put(field.getKey(), text(field.getValue())));
        return values;
    }

    /** Lists have commas between their values; values that hold commas, semicolons. */
    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        List<String> values = new ArrayList<>();
        value.forEach(element -> values.add(element.asText()));
        boolean commas = values.stream().anyMatch(text -> text.contains(","));
        return values.stream().collect(Collectors.joining(commas ? ";" : ","));
    }
}
