package themetrends.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import themetrends.corpus.InputProblems;

/** A settings file: YAML with the long names of the options as keys. Lists may stand as YAML lists. */
final class ConfigFile {
    private ConfigFile() {}

    /**
     * The values by option name, without the leading dashes.
     *
     * @param known the names of all options
     * @throws InputProblems if the file cannot be read, is no YAML map, or has a key that is no option
     */
    static Map<String, String> values(Path file, List<String> known) {
        Object content = load(file);
        if (!(content instanceof Map<?, ?> map)) {
            throw problem(file, "is no list of settings: write a line such as «lang: en» for each.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (known.contains(name)) {
                values.put(name, text(value));
            } else {
                problems.add("The settings file «" + file + "» has the unknown key «" + name
                        + "»: see --help for the options.");
            }
        });
        if (!problems.isEmpty()) {
            throw new InputProblems(problems);
        }
        return values;
    }

    private static Object load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Object content = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return content == null ? Map.of() : content;
        } catch (IOException e) {
            throw problem(file, "cannot be read: check the path.");
        } catch (YamlEngineException e) {
            throw problem(file, "is no valid YAML: " + firstLine(e) + ".");
        }
    }

    private static String firstLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("it cannot be parsed");
    }

    private static InputProblems problem(Path file, String rest) {
        return new InputProblems(List.of("The settings file «" + file + "» " + rest));
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : value instanceof Boolean yes ? (yes ? "true" : "false") : String.valueOf(value);
    }
}
