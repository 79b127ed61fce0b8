package themetrends.job;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.jspecify.annotations.Nullable;

/** Tells a {@link Progress} of the stages that have been given a name; the others take no time worth a bar. */
final class ProgressListener extends SparkListener {
    private static final String NAME = "spark.job.description";

    private final Progress progress;
    private final Map<Integer, Step> steps = new HashMap<>();

    ProgressListener(Progress progress) {
        this.progress = progress;
    }

    /** Names the stages that are started from now on; null to name them no more. */
    static void name(JavaSparkContext spark, @Nullable String name) {
        spark.setLocalProperty(NAME, name);
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted event) {
        String name = event.properties().getProperty(NAME);
        if (name != null) {
            Step step = new Step(name, event.stageInfo().numTasks());
            steps.put(event.stageInfo().stageId(), step);
            progress.advanced(step.name, 0, step.all);
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd event) {
        Step step = steps.get(event.stageId());
        if (step != null && event.taskInfo().successful()) {
            step.done++;
            progress.advanced(step.name, step.done, step.all);
        }
    }

    private static final class Step {
        private final String name;
        private final int all;
        private int done;

        Step(String name, int all) {
            this.name = name;
            this.all = all;
        }
    }
}
