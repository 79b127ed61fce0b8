package themetrends.job;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleMarker;
import themetrends.corpus.MessageIndex;
import themetrends.measure.CandidateList;
import themetrends.measure.CellTable;
import themetrends.measure.ContrastTable;
import themetrends.measure.Findings;
import themetrends.measure.Keyness;
import themetrends.measure.Robustness;
import themetrends.measure.TermTally;
import themetrends.measure.TfIdfTable;
import themetrends.measure.TrendTable;
import themetrends.measure.UptakeTable;
import themetrends.measure.YearTerms;

/** The job from sources to findings. Reads as its table of contents; each stage has a file of its own. */
public final class Job implements AutoCloseable {
    /** The step in which all is summed up and measured, as progress is told of it. */
    public static final String MEASURING = "Measuring";

    private final JavaSparkContext spark;
    private CacheReport cacheReport = CacheReport.NONE;
    private WorkTimes times = new WorkTimes();
    private @Nullable Thread closing;

    private Job(JavaSparkContext spark) {
        this.spark = spark;
    }

    /**
     * Starts Spark.
     *
     * @throws UnusableScratchException if it has no place for its temporary files
     */
    public static Job start(SparkSettings settings) {
        SparkConf conf = settings.conf();
        ScratchFolders.check(conf, System.getenv());
        return new Job(new JavaSparkContext(conf));
    }

    /**
     * Everything that the plan asks for. The streams in the result can be read until the job is closed.
     *
     * @param cache where what was found in each source is kept for the next run, if anywhere
     * @param progress told how far the reading has come
     */
    public Findings run(Plan plan, Optional<CacheSettings> cache, Progress progress) {
        spark.sc().addSparkListener(new ProgressListener(progress));
        // Spark would write each of its steps into a description for its web page.
        spark.setLocalProperty("spark.rdd.scope.noOverride", "true");

        List<List<SourceFile>> portions = Sources.portions(spark, plan);
        JavaRDD<SourceFile> sources = Sources.distribute(spark, portions);
        Optional<SourceCache> kept = cache.flatMap(settings -> open(settings, sources.getNumPartitions()));
        SourceStore.Access access = kept.map(SourceCache::access).orElse(() -> SourceStore.NONE);
        times = WorkTimes.on(spark);
        Broadcast<Plan> travelling = spark.broadcast(plan.withoutSources());
        JavaRDD<ReadSource> read = Spread.pieces(ReadSources.read(spark, sources, travelling, access, times), portions)
                .persist(StorageLevel.MEMORY_AND_DISK());
        step("Reading", progress);
        JavaRDD<Article> comparable = CompareArticles.comparable(read, travelling);
        MessageIndex messages = CompareArticles.messages(comparable, plan);
        JavaRDD<ArticleMarker> markers = CompareArticles.markers(spark, comparable, messages);
        JavaRDD<Batch> batches =
                CountArticles.batches(read, markers, travelling, times).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<SourceOutcome> outcomes =
                batches.flatMap(batch -> batch.outcomes().iterator());
        step("Counting", progress);
        Sums sums = Sums.over(batches, travelling);
        Findings.Totals totals = Totals.plus(Totals.of(plan.sources()), sums.totals());
        ProgressListener.name(spark, null);
        progress.began(MEASURING);
        read.unpersist();
        kept.ifPresent(used -> cacheReport = used.close());

        CellTable cells = CellTable.of(sums.cells(), plan.phrases(), plan.years(), plan.confidence());
        JavaPairRDD<String, TermTally> words =
                CountTerms.words(batches, travelling).persist(StorageLevel.MEMORY_AND_DISK());
        Keyness keyness = Keyness.of(cells);
        CountTerms.Overview overview = CountTerms.overview(words, keyness);
        CandidateList candidates = CountCandidates.of(spark, words, overview, batches, travelling);

        return new Findings(
                plan.confidence(),
                plan.phrases(),
                cells.years(),
                cells.cells(),
                Robustness.checked(TrendTable.of(cells.cells(), plan.confidence()), cells, plan.confidence()),
                ContrastTable.of(cells, plan.phrases(), plan.periods(), plan.confidence()),
                TfIdfTable.of(cells, plan.phrases()),
                YearTerms.of(overview.characteristic(), keyness, plan.scheme()),
                candidates,
                sums.matches().audit().rows(cells, plan.phrases()),
                sums.matches().shared().rows(plan.phrases()),
                UptakeTable.of(
                        messages.sentences(),
                        sums.uptake().echoes(),
                        sums.uptake().messages()),
                sums.rejections(),
                Listed.repairs(outcomes),
                Listed.documents(outcomes, travelling),
                ListEvidence.sorted(batches, travelling, cells.cells()),
                totals);
    }

    private Optional<SourceCache> open(CacheSettings settings, int tasks) {
        try {
            return Optional.of(SourceCache.open(spark, settings, tasks));
        } catch (IOException e) {
            cacheReport = SourceCache.unusable(settings, e);
            return Optional.empty();
        }
    }

    /** How long the tasks worked at each part of what they do to a source, summed over all threads. */
    public Map<String, Duration> workTimes() {
        return times.byPart();
    }

    /** How the cache served the run. */
    public CacheReport cacheReport() {
        return cacheReport;
    }

    private void step(String name, Progress progress) {
        progress.began(name);
        ProgressListener.name(spark, name);
    }

    /** Where Spark runs. */
    public String master() {
        return spark.master();
    }

    /**
     * Begins to stop Spark on a thread of its own, which takes a moment: nothing that lies there is asked for again. A cluster
     * would take the run for done before its result is published: there nothing happens yet.
     */
    public void beginToClose() {
        if (spark.isLocal()) {
            closing = new Thread(spark::close, "closing");
            closing.start();
        }
    }

    /** Stops Spark, or waits until it has stopped. */
    @Override
    public void close() {
        if (closing == null) {
            spark.close();
            return;
        }
        try {
            closing.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
