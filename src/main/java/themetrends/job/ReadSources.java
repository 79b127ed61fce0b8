package themetrends.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.SerializableConfiguration;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.corpus.SourceReader;
import themetrends.extract.Extraction;
import themetrends.extract.Formats;
import themetrends.extract.Sha256;
import themetrends.extract.TextDecoder;
import themetrends.text.Repair;
import themetrends.text.Repaired;

/**
 * Stage 2: bytes to articles, each source by itself. One row is one source; a source that cannot be read is a row with its
 * reason.
 */
final class ReadSources {
    private ReadSources() {}

    static JavaRDD<ReadSource> read(JavaRDD<SourceFile> sources, Plan plan) {
        SerializableConfiguration hadoop =
                new SerializableConfiguration(sources.context().hadoopConfiguration());
        SourceReader reader = new SourceReader(plan.event(), plan.catalogue());
        return sources.map(file -> read(file, reader, hadoop.value()));
    }

    private static ReadSource read(SourceFile file, SourceReader reader, Configuration hadoop) {
        Optional<Extraction.Unreadable> refusal = Formats.refusal(file.path());
        if (refusal.isPresent()) {
            return rejected(file, refusal.get().reason());
        }
        byte[] bytes;
        try {
            bytes = FileStore.read(file.location(), hadoop);
        } catch (IOException e) {
            return rejected(file, "The file cannot be read: check that it exists, is a regular file and may be read.");
        }
        Extraction extraction = TextDecoder.decode(bytes);
        if (extraction instanceof Extraction.Unreadable unreadable) {
            return rejected(file, unreadable.reason());
        }
        String text = ((Extraction.Text) extraction).text();
        Repaired repaired = Repair.logged(text);
        List<RepairRow> repairs = repaired.notes().stream()
                .map(note -> new RepairRow(file.path(), note))
                .toList();
        return new ReadSource(null, repairs, reader.articles(file.path(), Sha256.of(bytes), repaired));
    }

    private static ReadSource rejected(SourceFile file, String reason) {
        return new ReadSource(new Rejection(file.path(), reason), List.of(), List.of());
    }
}
