package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whether the tables in the repository are what their description says. */
class DataPackageTest {
    private static final Path OUTPUT = Path.of("output");

    private static JsonNode description() throws IOException {
        return new ObjectMapper().readTree(OUTPUT.resolve("datapackage.json").toFile());
    }

    private static Stream<JsonNode> resources() throws IOException {
        return Stream.of(description().get("resources")).flatMap(DataPackageTest::each);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }

    @Test
    void itFollowsTheSchemaOfTabularDataPackages() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/frictionless/tabular-data-package.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
            assertThat(schema.validate(description())).isEmpty();
        }
    }

    @Test
    void everyTableIsDescribed() throws IOException {
        try (Stream<Path> files = Files.list(OUTPUT.resolve("tables"))) {
            assertThat(resources().map(resource -> resource.get("path").asText()))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> "tables/" + file.getFileName().toString())
                                    .toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCellIsAsDescribed() throws IOException {
        return resources()
                .map(resource -> DynamicTest.dynamicTest(resource.get("name").asText(), () -> check(resource)));
    }

    private static void check(JsonNode resource) throws IOException {
        Path file = OUTPUT.resolve(resource.get("path").asText());
        List<JsonNode> fields = each(resource.get("schema").get("fields")).toList();
        List<String> names =
                fields.stream().map(field -> field.get("name").asText()).toList();
        String header = Files.readAllLines(file).get(0).replace("\uFEFF", "");
        assertThat(List.of(header.split(",", -1))).isEqualTo(names);

        Set<List<String>> keys = new HashSet<>();
        for (Map<String, String> row : Run.rows(file)) {
            fields.forEach(field -> assertThat(
                            fits(field, row.get(field.get("name").asText())))
                    .as("%s of %s", field.get("name"), row)
                    .isTrue());
            if (resource.get("schema").has("primaryKey")) {
                List<String> key = each(resource.get("schema").get("primaryKey"))
                        .map(name -> row.get(name.asText()))
                        .toList();
                assertThat(keys.add(key)).as("key %s", key).isTrue();
            }
        }
    }

    private static boolean fits(JsonNode field, String value) {
        if (value.isEmpty()) {
            return !field.at("/constraints/required").asBoolean();
        }
        if (field.has("constraints") && field.get("constraints").has("enum")) {
            return each(field.at("/constraints/enum"))
                    .anyMatch(word -> word.asText().equals(value));
        }
        return switch (field.get("type").asText()) {
            case "integer" -> value.matches("-?\\d+");
            case "number" -> value.matches("-?\\d+\\.\\d+");
            case "boolean" -> value.matches("yes|no");
            default -> true;
        };
    }
}
