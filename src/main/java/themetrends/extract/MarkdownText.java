package themetrends.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import themetrends.corpus.Columns;
import themetrends.corpus.Origin;
import themetrends.corpus.RawText;
import themetrends.corpus.Stated;
import themetrends.corpus.TableRow;
import themetrends.text.Han;

/** Text with front matter, Markdown, or both. */
final class MarkdownText implements TextFile.Characters {
    /** Front matter is short; what is longer is text between two lines. */
    private static final int LONGEST = 20_000;

    /** Lists that hold one another by name could stand for gigabytes. */
    private static final LoadSettings YAML =
            LoadSettings.builder().setMaxAliasesForCollections(0).build();

    private final boolean isMarkdown;

    /** For Markdown, whose marks are no text, or for a text that only may have front matter. */
    MarkdownText(boolean isMarkdown) {
        this.isMarkdown = isMarkdown;
    }

    /**
     * A text in two.
     *
     * @param metadata what the front matter says, by names of columns
     * @param text what stands below it
     */
    private record Parts(Map<String, String> metadata, String text) {}

    @Override
    public Extraction read(Decoded decoded, Content content) {
        Parts parts = frontMatter(decoded.text()).orElseGet(() -> new Parts(Map.of(), decoded.text()));
        String text = isMarkdown ? Markdown.plain(parts.text()) : parts.text();
        if (!Han.anyIn(text)) {
            return Extraction.refused(PlainText.NO_HAN);
        }
        TableRow row = new TableRow(1, parts.metadata());
        List<String> problems = new ArrayList<>();
        Stated stated = Stated.of("front matter", row, problems);
        if (!problems.isEmpty()) {
            return Extraction.refused(String.join(" ", problems));
        }
        String format = isMarkdown ? "markdown" : "text";
        Origin origin = new Origin(format, decoded.encoding(), "", row.get(Columns.OUTLET));
        return Extraction.of(new RawText(Titled.text(stated.title(), text), "", false, origin, stated, List.of()));
    }

    private static Optional<Parts> frontMatter(String text) {
        int begin = text.indexOf('\n') + 1;
        boolean opens = begin > 0 && text.substring(0, begin).strip().equals("---");
        int end = opens ? closing(text, begin) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        int below = text.indexOf('\n', end);
        return yaml(text.substring(begin, end))
                .map(metadata -> new Parts(metadata, below < 0 ? "" : text.substring(below + 1)));
    }

    private static int closing(String text, int from) {
        int line = from;
        while (line > 0 && line < text.length() && line - from < LONGEST) {
            int end = text.indexOf('\n', line);
            String words = text.substring(line, end < 0 ? text.length() : end).strip();
            if (words.equals("---") || words.equals("...")) {
                return line;
            }
            line = end + 1;
        }
        return -1;
    }

    private static Optional<Map<String, String>> yaml(String lines) {
        try {
            Object content = new Load(YAML).loadFromString(lines);
            if (!(content instanceof Map<?, ?> map)) {
                return Optional.empty();
            }
            Map<String, String> values = new HashMap<>();
            map.forEach((key, value) -> {
                if (value != null) {
                    values.put(String.valueOf(key), String.valueOf(value));
                }
            });
            return Optional.of(RowColumns.canonical(values));
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }
}
