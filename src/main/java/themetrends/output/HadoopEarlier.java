package themetrends.output;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What becomes of results that were replaced on a file system of Hadoop's: as many as are wanted are kept as dated folders
 * in {@code NAME-earlier} beside the folder {@code NAME}, where anything else is left alone.
 *
 * @param files the file system
 * @param target the folder whose results they were
 */
record HadoopEarlier(FileSystem files, Path target) {
    /** Keeps a replaced result under the time when it was made, if any are to be kept, and lets the oldest go. */
    void retire(Path result, int keep) throws IOException {
        if (keep == 0 || !HadoopFiles.isResult(files, result)) {
            discard(result);
            return;
        }
        Path folder = target.suffix("-earlier");
        files.mkdirs(folder);
        Instant made = Instant.ofEpochMilli(made(result));
        HadoopFiles.renameFolder(files, result, new Path(folder, Stamps.free(made, stamps(folder))));
        for (String old : Stamps.beyond(stamps(folder), keep)) {
            discard(new Path(folder, old));
        }
    }

    /** Out of sight in one step, so that whoever dies while deleting leaves nothing that looks like a result. */
    private void discard(Path folder) throws IOException {
        Path gone = new Path(target.getParent(), new HiddenNames(target.getName()).gone());
        HadoopFiles.rename(files, folder, gone);
        files.delete(gone, true);
    }

    /** When a result was made, in milliseconds. */
    long made(Path result) throws IOException {
        return files.getFileStatus(new Path(result, Output.MANIFEST)).getModificationTime();
    }

    private List<String> stamps(Path folder) throws IOException {
        List<String> stamps = new ArrayList<>();
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (Stamps.isStamp(name) && HadoopFiles.isResult(files, status.getPath())) {
                stamps.add(name);
            }
        }
        stamps.sort(Comparator.naturalOrder());
        return stamps;
    }
}
