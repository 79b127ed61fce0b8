package themetrends.job;

import java.util.ArrayList;
import java.util.List;

/**
 * Files cut into portions of about the same work, one for each task. A portion is a run of neighbours, so that the order of
 * the paths remains; a file as large as a portion is one alone.
 */
final class Portions {
    /** What a file costs besides its text, in bytes of text: it is opened, hashed, dated and listed. */
    static final long OPENING = 1L << 10;

    /** Some seconds of work in bytes of text, so that the last task does not keep the others waiting. */
    private static final long PORTION = 4L << 20;

    /** Tasks of that size that a driver starts without delay; it has to start them again for each stage. */
    private static final long MANY = 1000;

    /** Below this a second task costs more than it saves. */
    private static final long ONE_TASK = 64L << 10;

    private Portions() {}

    /**
     * How many portions suit a corpus: one for every 4 MB, as many for each core as for every other, so that none waits for the
     * last task; of more than 4 GB, tasks grow in number and size alike, so that 200 GB are 7,000 tasks of 29 MB.
     *
     * @param work as {@link #work(List)} counts it
     */
    static int wanted(long work, int cores) {
        if (work <= ONE_TASK) {
            return 1;
        }
        double portions = (double) work / PORTION;
        double bounded = portions <= MANY ? portions : Math.sqrt(MANY * portions);
        return cores * (int) Math.max(1, Math.ceil(bounded / cores));
    }

    /** The work of reading files, in bytes of text. */
    static long work(List<SourceFile> files) {
        return files.stream().mapToLong(Portions::work).sum();
    }

    private static long work(SourceFile file) {
        return file.bytes() + OPENING;
    }

    /**
     * Cuts files.
     *
     * @param files the files, in their order
     * @param wanted how many portions are wanted; a few more where large files stand alone, fewer where there are fewer files
     */
    static List<List<SourceFile>> of(List<SourceFile> files, int wanted) {
        double portion = Math.max(1, (double) work(files) / wanted);
        List<List<SourceFile>> portions = new ArrayList<>();
        long before = 0;
        long last = -1;
        for (SourceFile file : files) {
            long work = work(file);
            boolean alone = work >= portion;
            // The portion in which the middle of the file lies.
            long number = (long) ((before + work / 2.0) / portion);
            if (alone || number != last) {
                portions.add(new ArrayList<>());
            }
            portions.get(portions.size() - 1).add(file);
            last = alone ? -1 : number;
            before += work;
        }
        return portions;
    }
}
