package themetrends.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Stage 1: the files to read, spread over the machines. One row is one file, in the order of the paths. */
final class Sources {
    /** Text that one task reads: some seconds of work, so that the last task does not keep the others waiting. */
    private static final long BYTES_PER_TASK = 4L << 20;

    /** Below this a second task costs more than it saves. */
    private static final long ONE_TASK = 64L << 10;

    private Sources() {}

    static JavaRDD<SourceFile> distribute(JavaSparkContext spark, Plan plan) {
        return spark.parallelize(plan.sources(), tasks(spark, plan));
    }

    private static int tasks(JavaSparkContext spark, Plan plan) {
        if (spark.getConf().contains("spark.default.parallelism")) {
            return spark.defaultParallelism();
        }
        long bytes = plan.sources().stream().mapToLong(SourceFile::bytes).sum();
        if (bytes <= ONE_TASK) {
            return 1;
        }
        long slices = Math.max(spark.defaultParallelism(), bytes / BYTES_PER_TASK);
        return (int) Math.max(1, Math.min(slices, plan.sources().size()));
    }
}
