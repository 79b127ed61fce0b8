package themetrends.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import themetrends.corpus.Catalogue;
import themetrends.corpus.Rejection;
import themetrends.corpus.TokenisedArticle;
import themetrends.extract.Extractor;
import themetrends.extract.Sha256;
import themetrends.files.FileStore;

/**
 * Stage 2: bytes to articles and their tokens, each source by itself. One row is one source; a source that cannot be read
 * is a row with its reason. What an earlier run has found in the same bytes is not looked for again.
 */
final class ReadSources {
    private ReadSources() {}

    static JavaRDD<ReadSource> read(JavaRDD<SourceFile> sources, Plan plan, SourceStore.Access cache) {
        SerializableConfiguration hadoop =
                new SerializableConfiguration(sources.context().hadoopConfiguration());
        Plan travelling = plan.withoutSources();
        return sources.mapPartitions(files -> read(files, travelling, cache.open(), hadoop.value()));
    }

    private static Iterator<ReadSource> read(
            Iterator<SourceFile> files, Plan plan, SourceStore store, Configuration hadoop) {
        TaskCompletionListener atEnd = context -> store.close();
        TaskContext.get().addTaskCompletionListener(atEnd);
        SourceExtraction extraction = new SourceExtraction(plan.extraction(), plan.event(), plan.recipe());
        return new MappedIterator<>(files, file -> corrected(read(file, extraction, store, hadoop), plan.catalogue()));
    }

    private static ReadSource read(
            SourceFile file, SourceExtraction extraction, SourceStore store, Configuration hadoop) {
        byte[] bytes;
        try {
            // Films and images lie beside texts: their first bytes are enough.
            bytes = FileStore.read(
                    file.location(),
                    hadoop,
                    Extractor.HEAD,
                    head -> Extractor.refusal(head).isEmpty());
        } catch (IOException e) {
            return rejected(file, "The file cannot be read: check that it exists, is a regular file and may be read.");
        }
        String sha256 = Sha256.of(bytes);
        return store.find(file.path(), sha256).orElseGet(() -> {
            ReadSource source = extraction.read(file.path(), sha256, bytes);
            store.keep(file.path(), sha256, source);
            return source;
        });
    }

    private static ReadSource rejected(SourceFile file, String reason) {
        return new ReadSource(List.of(new Rejection(file.path(), "", reason)), List.of(), List.of());
    }

    /** What a person says of the articles comes after the cache: a corrected catalogue makes nothing be read again. */
    private static ReadSource corrected(ReadSource source, Catalogue catalogue) {
        List<TokenisedArticle> articles = source.articles().stream()
                .map(article -> article.corrected(catalogue))
                .toList();
        return new ReadSource(source.rejections(), source.repairs(), articles);
    }
}
