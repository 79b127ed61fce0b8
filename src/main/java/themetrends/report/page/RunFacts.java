package themetrends.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What made the result, as the manifest has it. */
final class RunFacts {
    private final Map<String, Object> run;

    RunFacts(Map<String, Object> run) {
        this.run = run;
    }

    /** A name and its value. */
    public record Made(String name, String value) {}

    /** Versions, settings and hashes of word lists, line by line. */
    List<Made> made() {
        List<Made> made = new ArrayList<>();
        for (String part : List.of("versions", "settings", "dictionaries")) {
            part(part).forEach((name, value) -> made.add(new Made(part + "." + name, value)));
        }
        return made;
    }

    /** The version of this program or a library. */
    String version(String of) {
        return part("versions").getOrDefault(of, "");
    }

    /** One of the settings. */
    String asked(String setting) {
        return part("settings").getOrDefault(setting, "");
    }

    private Map<String, String> part(String name) {
        Map<String, String> values = new LinkedHashMap<>();
        Object part = run.get(name);
        if (part instanceof Map<?, ?> named) {
            named.forEach((key, value) -> values.put(String.valueOf(key), String.valueOf(value)));
        } else if (part instanceof List<?> listed) {
            listed.forEach(value -> values.put(Integer.toString(values.size() + 1), String.valueOf(value)));
        }
        return values;
    }
}
