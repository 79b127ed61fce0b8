package themetrends.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import themetrends.extract.Sha256;

/** JSON files for people: indented, with the same line ends everywhere. */
final class Json {
    private Json() {}

    /** Writes a file and returns the SHA-256 of its bytes. */
    static String write(Path file, Map<String, Object> value) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        String json = new ObjectMapper().writer(printer).writeValueAsString(value);
        byte[] bytes = (json + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(file, bytes);
        return Sha256.of(bytes);
    }
}
