package themetrends.report.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import themetrends.report.reading.ResultFolder;

/** A result as small as the reasons for changes need it, written by hand. */
final class WrittenResult {
    private final Path folder;
    private final List<String> documents =
            new ArrayList<>(List.of("article,source,sha256,year,kind,copy_of,repeated,counted"));
    private final List<String> repairs = new ArrayList<>(List.of("source,line,rule,at,before,after"));
    private String manifest = "{}";

    WrittenResult(Path folder) {
        this.folder = folder;
    }

    /** An article that counts and copies nothing, alone in its source. Articles come in the order of their sources. */
    WrittenResult article(String source, String hash, int year, String kind) {
        return row(source + "#1," + source + "," + hash + "," + year + "," + kind + ",,0,yes");
    }

    /** A line of the documents. */
    WrittenResult row(String line) {
        documents.add(line);
        return this;
    }

    WrittenResult repair(String source, String rule) {
        repairs.add(source + ",1," + rule + ",0,a b,ab");
        return this;
    }

    /** JSON with quotation marks of one stroke. */
    WrittenResult manifest(String json) {
        manifest = json.replace('\'', '"');
        return this;
    }

    ResultFolder open() {
        try {
            Files.createDirectories(folder.resolve("tables"));
            Files.write(folder.resolve("tables/documents.csv"), documents);
            Files.write(folder.resolve("tables/repairs.csv"), repairs);
            Files.writeString(folder.resolve(ResultFolder.MANIFEST), manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResultFolder.open(folder.toString());
    }
}
