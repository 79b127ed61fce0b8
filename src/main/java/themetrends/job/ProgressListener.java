package themetrends.job;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Tells a {@link Progress} of the first stage, which reads, cuts and counts everything and takes nearly all the time. */
final class ProgressListener extends SparkListener {
    private static final int FIRST_STAGE = 0;

    private final Progress progress;
    private int all;
    private int done;

    ProgressListener(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted event) {
        if (event.stageInfo().stageId() == FIRST_STAGE) {
            all = event.stageInfo().numTasks();
            progress.advanced(done, all);
        }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd event) {
        if (event.stageId() == FIRST_STAGE && event.taskInfo().successful()) {
            done++;
            progress.advanced(done, all);
        }
    }
}
