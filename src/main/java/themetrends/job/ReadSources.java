package themetrends.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import themetrends.corpus.Catalogue;
import themetrends.corpus.TokenisedArticle;
import themetrends.extract.Extraction;
import themetrends.extract.Extractor;
import themetrends.extract.LargeText;
import themetrends.extract.Limits;
import themetrends.extract.Sha256;
import themetrends.extract.process.GuardedExtractor;
import themetrends.extract.process.ParserDeathException;
import themetrends.files.Opener;

/**
 * Stage 2: bytes to articles and their tokens, each source by itself. One row is one source, or a piece of a large one; a
 * source that cannot be read is a row with its reason. What an earlier run has found in the same bytes is not looked for
 * again.
 */
final class ReadSources {
    static final String UNREADABLE =
            "The file cannot be read: check that it exists, is a regular file and may be read.";

    private static final int MEGABYTE_BITS = 20;

    private final SourceExtraction extraction;
    private final LargeSources large;
    private final SourceStore store;
    private final Catalogue catalogue;
    private final Opener opener;

    private ReadSources(Plan plan, SourceStore store, Configuration hadoop, WorkTimes times) {
        this.opener = new Opener(hadoop);
        this.extraction = new SourceExtraction(plan.extraction(), plan.event(), plan.recipe(), times);
        this.large = new LargeSources(plan.extraction(), extraction, opener);
        this.store = store;
        this.catalogue = plan.catalogue();
    }

    static JavaRDD<ReadSource> read(
            JavaSparkContext spark,
            JavaRDD<SourceFile> sources,
            Broadcast<Plan> plan,
            SourceStore.Access cache,
            WorkTimes times) {
        // A thousand settings, which would else travel with each task of each stage that follows.
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        return sources.mapPartitions(files -> {
            SourceStore store = cache.open();
            TaskCompletionListener atEnd = context -> store.close();
            TaskContext.get().addTaskCompletionListener(atEnd);
            ReadSources reading =
                    new ReadSources(plan.value(), store, hadoop.value().value(), times);
            return new FlatIterator<>(files, reading::all);
        });
    }

    /** The rows of a file, one at a time. */
    private Iterator<ReadSource> all(SourceFile file) {
        if (!file.refusal().isEmpty()) {
            return List.of(ReadSource.rejected(file.path(), file.refusal())).iterator();
        }
        Limits limits = extraction.limits();
        if (file.bytes() > limits.sourceBytes()) {
            String reason = "The file has more than " + (limits.sourceBytes() >> MEGABYTE_BITS)
                    + " MB (--limit-size): divide it, or raise the limit.";
            return List.of(ReadSource.rejected(file.path(), reason)).iterator();
        }
        Optional<Iterator<ReadSource>> pieces = file.bytes() >= LargeText.LARGE ? large.pieces(file) : Optional.empty();
        Iterator<ReadSource> rows = pieces.orElseGet(() -> whole(file));
        return new MappedIterator<>(rows, this::corrected);
    }

    private Iterator<ReadSource> whole(SourceFile file) {
        Optional<String> tooLarge = GuardedExtractor.tooLarge(file.bytes(), extraction.limits());
        byte[] bytes;
        try {
            // Films and images lie beside texts: their first bytes are enough.
            bytes = opener.read(
                    file.location(),
                    Extractor.HEAD,
                    head -> tooLarge.isEmpty() && Extractor.refusal(head).isEmpty());
        } catch (IOException e) {
            return one(ReadSource.rejected(file.path(), UNREADABLE));
        }
        if (tooLarge.isPresent() && Extractor.refusal(bytes).isEmpty()) {
            return one(ReadSource.rejected(file.path(), tooLarge.get()));
        }
        String sha256 = Sha256.of(bytes);
        Optional<ReadSource> found = store.find(file.path(), sha256);
        if (found.isPresent()) {
            return one(found.get());
        }
        try {
            Extraction texts = extraction.extract(file.path(), bytes);
            if (LargeExtraction.isLarge(texts.texts())) {
                return extraction.readSlowly(file.path(), sha256, texts);
            }
            ReadSource source = extraction.read(file.path(), sha256, texts);
            store.keep(file.path(), sha256, source);
            return one(source);
        } catch (ParserDeathException e) {
            return one(ReadSource.rejected(file.path(), e.reason()));
        }
    }

    private static Iterator<ReadSource> one(ReadSource row) {
        return List.of(row).iterator();
    }

    /** What a person says of the articles comes after the cache: a corrected catalogue makes nothing be read again. */
    private ReadSource corrected(ReadSource source) {
        List<TokenisedArticle> articles = source.articles().stream()
                .map(article -> article.corrected(catalogue))
                .toList();
        return new ReadSource(source.rejections(), source.repairs(), articles);
    }
}
