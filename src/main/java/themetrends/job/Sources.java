package themetrends.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Stage 1: the files to read, spread over the machines. One row is one file, in the order of the paths. */
final class Sources {
    private Sources() {}

    /** A task carries its own files and no others. */
    static JavaRDD<SourceFile> distribute(JavaSparkContext spark, List<List<SourceFile>> portions) {
        List<PackedFiles> packed = portions.stream().map(PackedFiles::of).toList();
        return spark.parallelize(packed, Math.max(1, packed.size()))
                .flatMap(files -> files.files().iterator());
    }

    /** The files of each task. */
    static List<List<SourceFile>> portions(JavaSparkContext spark, Plan plan) {
        return Portions.of(plan.sources(), tasks(spark, plan));
    }

    private static int tasks(JavaSparkContext spark, Plan plan) {
        if (spark.getConf().contains("spark.default.parallelism")) {
            return spark.defaultParallelism();
        }
        return Portions.wanted(Portions.work(plan.sources()), spark.defaultParallelism());
    }
}
