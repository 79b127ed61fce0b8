package themetrends.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.SerializableConfiguration;
import themetrends.corpus.Rejection;
import themetrends.corpus.SourceReader;
import themetrends.extract.Extraction;
import themetrends.extract.Formats;
import themetrends.extract.Sha256;
import themetrends.extract.TextDecoder;
import themetrends.measure.ArticleCounter;
import themetrends.measure.ArticleCounts;

/**
 * Stage 2: bytes to articles to counts, each source by itself. One row is one source; a source that cannot be read is a
 * row with its reason.
 */
final class ReadAndCount {
    private ReadAndCount() {}

    static JavaRDD<SourceOutcome> outcomes(JavaRDD<SourceFile> sources, Plan plan) {
        SerializableConfiguration hadoop =
                new SerializableConfiguration(sources.context().hadoopConfiguration());
        Plan travelling = plan.withoutSources();
        return sources.mapPartitions(files -> outcomes(files, travelling, hadoop.value()));
    }

    private static Iterator<SourceOutcome> outcomes(Iterator<SourceFile> files, Plan plan, Configuration hadoop) {
        SourceReader reader = new SourceReader(plan.event(), plan.catalogue());
        ArticleCounter counter =
                new ArticleCounter(plan.phrases(), plan.recipe().language(), plan.stopWords());
        return new MappedIterator<>(files, file -> outcome(file, reader, counter, hadoop));
    }

    private static SourceOutcome outcome(
            SourceFile file, SourceReader reader, ArticleCounter counter, Configuration hadoop) {
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
        return new SourceOutcome(null, counts(file, bytes, text, reader, counter));
    }

    private static List<ArticleCounts> counts(
            SourceFile file, byte[] bytes, String text, SourceReader reader, ArticleCounter counter) {
        return reader.articles(file.path(), Sha256.of(bytes), text).stream()
                .map(counter::count)
                .toList();
    }

    private static SourceOutcome rejected(SourceFile file, String reason) {
        return new SourceOutcome(new Rejection(file.path(), reason), List.of());
    }
}
