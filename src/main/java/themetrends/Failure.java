package themetrends;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import themetrends.corpus.InputProblems;
import themetrends.job.UnusableInputException;
import themetrends.job.UnusableScratchException;
import themetrends.output.BusyOutputException;
import themetrends.output.UnusableOutputException;

/**
 * Why a run has no result.
 *
 * @param code what the process ends with
 * @param sentences for people
 * @param cause what was thrown
 */
record Failure(ExitCode code, List<String> sentences, Throwable cause) {
    /** What operating systems call a disk that takes no more; Spark and Hadoop hand it on inside errors of their own. */
    private static final List<String> DISK = List.of(
            "No space left on device", "Disk quota exceeded", "Read-only file system", "Mkdirs failed to create");

    static Failure of(Throwable e) {
        if (e instanceof InputProblems problems) {
            return new Failure(ExitCode.WRONG_USAGE, problems.problems(), e);
        }
        if (e instanceof UnusableInputException) {
            return told(ExitCode.NOTHING_TO_READ, e);
        }
        if (e instanceof UnusableOutputException || e instanceof UnusableScratchException) {
            return told(ExitCode.CANNOT_WRITE, e);
        }
        if (e instanceof BusyOutputException) {
            return told(ExitCode.BUSY, e);
        }
        if (e instanceof IOException) {
            return cannotWrite(e, e);
        }
        return chain(e).filter(Failure::isOfADisk)
                .findFirst()
                .map(disk -> cannotWrite(e, disk))
                .orElseGet(() -> unforeseen(e));
    }

    private static Failure told(ExitCode code, Throwable e) {
        return new Failure(code, List.of(Objects.requireNonNullElse(e.getMessage(), e.toString())), e);
    }

    private static Failure cannotWrite(Throwable e, Throwable disk) {
        String sentence = "The results cannot be written (" + told(disk)
                + "): check the rights and the free space, also of the folder for temporary files;"
                + " the earlier result is as it was.";
        return new Failure(ExitCode.CANNOT_WRITE, List.of(sentence), e);
    }

    private static Failure unforeseen(Throwable e) {
        String sentence = "The run failed (" + firstLine(e) + "); the earlier result is as it was."
                + " To see more, run it again with «java -Dthemetrends.log=warn -jar …» or with --log.";
        return new Failure(ExitCode.FAILED, List.of(sentence), e);
    }

    /** Whether somebody has to look into the program rather than at files and options. */
    boolean isUnforeseen() {
        return code == ExitCode.FAILED || code == ExitCode.CANNOT_WRITE;
    }

    private static Stream<Throwable> chain(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static boolean isOfADisk(Throwable e) {
        return e instanceof FileSystemException || DISK.stream().anyMatch(e.toString()::contains);
    }

    /** Spark's errors carry whole stack traces; the disk's own words are enough. */
    private static String told(Throwable e) {
        return DISK.stream().filter(e.toString()::contains).findFirst().orElseGet(() -> firstLine(e));
    }

    private static String firstLine(Throwable e) {
        return e.toString().lines().findFirst().orElse("");
    }
}
