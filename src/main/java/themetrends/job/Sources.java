package themetrends.job;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Stage 1: the files to read, spread over the machines. One row is one file, in the order of the paths. */
final class Sources {
    /** Text that one task reads: some seconds of work, so that the last task does not keep the others waiting. */
    private static final long BYTES_PER_TASK = 4L << 20;

    /** Below this a second task costs more than it saves. */
    private static final long ONE_TASK = 64L << 10;

    private Sources() {}

    /** A task carries its own files and no others. */
    static JavaRDD<SourceFile> distribute(JavaSparkContext spark, Plan plan) {
        List<List<SourceFile>> portions = Portions.of(plan.sources(), tasks(spark, plan));
        return spark.parallelize(portions, Math.max(1, portions.size())).flatMap(List::iterator);
    }

    private static int tasks(JavaSparkContext spark, Plan plan) {
        if (spark.getConf().contains("spark.default.parallelism")) {
            return spark.defaultParallelism();
        }
        long work = Portions.work(plan.sources());
        return work <= ONE_TASK ? 1 : Math.toIntExact(Math.max(spark.defaultParallelism(), work / BYTES_PER_TASK));
    }
}
