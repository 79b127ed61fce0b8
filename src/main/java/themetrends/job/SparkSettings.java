package themetrends.job;

import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;

/**
 * Where and how Spark runs.
 *
 * @param master Spark's master URL; empty to take spark-submit's, or else all cores of this machine
 */
public record SparkSettings(String master) {

    /** The Java of the executors opens no file with a Chinese name in the C locale, which daemons start in. */
    private static final String EXECUTOR_LOCALE = "spark.executorEnv.LC_ALL";

    /** Lean on this machine, a cluster's own defaults elsewhere; what spark-submit or a system property sets wins. */
    SparkConf conf() {
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.app.name", "Theme Trends");
        conf.setIfMissing("spark.master", master.isEmpty() ? "local[*]" : master);
        if (!master.isEmpty()) {
            conf.set("spark.master", master);
        }
        // A cluster's default may be Kryo, which cannot read records.
        conf.set("spark.serializer", JavaSerializer.class.getName());
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.ui.showConsoleProgress", "false");
            // A machine whose name no server resolves would wait for one.
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        } else {
            conf.setIfMissing(EXECUTOR_LOCALE, "C.UTF-8");
        }
        return conf;
    }
}
