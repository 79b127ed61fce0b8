package themetrends.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import themetrends.corpus.Columns;
import themetrends.corpus.Origin;

/** JSON Lines with an article a line, or a JSON array of articles. */
final class JsonRows implements TextFile.Characters {
    private static final Pattern KEY = Pattern.compile("\"([^\"\\n]{1,20})\"\\s*:");

    /** Whether a text begins with an object that has a text. */
    static boolean isIn(String head) {
        return KEY.matcher(head)
                .results()
                .anyMatch(key -> RowColumns.column(key.group(1)).equals(Columns.TEXT));
    }

    @Override
    public Extraction read(Decoded decoded, Content content) {
        String file = content.path().substring(content.path().lastIndexOf('/') + 1);
        ArticleRows rows = new ArticleRows(file, new Origin("json", decoded.encoding(), "", ""));
        ObjectMapper mapper = new ObjectMapper();
        if (decoded.text().stripLeading().startsWith("[")) {
            array(decoded.text(), mapper, rows);
        } else {
            lines(decoded.text(), mapper, rows);
        }
        return rows.extraction();
    }

    private static void array(String text, ObjectMapper mapper, ArticleRows rows) {
        try {
            int number = 1;
            for (JsonNode article : mapper.readTree(text)) {
                add(number, article, rows);
                number++;
            }
        } catch (JsonProcessingException e) {
            rows.refuse(e.getLocation().getLineNr(), "The file is no valid JSON: correct it here.");
        }
    }

    private static void lines(String text, ObjectMapper mapper, ArticleRows rows) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                try {
                    add(number, mapper.readTree(line), rows);
                } catch (JsonProcessingException e) {
                    rows.refuse(number, "The line is no valid JSON: write one article a line.");
                }
            }
        }
    }

    private static void add(int number, JsonNode article, ArticleRows rows) {
        Map<String, String> cells = new HashMap<>();
        article.properties().forEach(field -> cells.put(field.getKey(), value(field.getValue())));
        rows.add(number, cells);
    }

    /** A list is one of paragraphs. */
    private static String value(JsonNode value) {
        if (value.isArray()) {
            List<String> paragraphs = new ArrayList<>();
            value.forEach(one -> paragraphs.add(one.asText()));
            return String.join("\n", paragraphs);
        }
        return value.isNull() ? "" : value.asText();
    }
}
