package themetrends.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Undoes what a run that died has left on a file system of Hadoop's.
 *
 * @param files the file system
 * @param target the folder for results
 */
record HadoopHealing(FileSystem files, Path target) {
    /** Whether a result stands aside. */
    boolean isNeeded() throws IOException {
        HiddenNames names = new HiddenNames(target.getName());
        return beside().stream().anyMatch(path -> names.isAside(path.getName()));
    }

    /**
     * Brings back a result that had been moved aside, puts away one that had been replaced, removes what had been prepared.
     * Only who holds the lock may do that.
     *
     * @param keep how many earlier results are kept
     */
    void heal(int keep) throws IOException {
        HiddenNames names = new HiddenNames(target.getName());
        for (Path path : beside()) {
            if (names.isAside(path.getName())) {
                putBack(path, keep);
            } else if (names.isPrepared(path.getName()) || names.isGone(path.getName())) {
                files.delete(path, true);
            }
        }
        if (HadoopFiles.isResult(files, target)) {
            files.delete(new Path(target, HadoopPublication.UNFINISHED), false);
        }
    }

    private void putBack(Path aside, int keep) throws IOException {
        if (HadoopFiles.isResult(files, target)) {
            new HadoopEarlier(files, target).retire(aside, keep);
            return;
        }
        if (files.exists(target) && HadoopFiles.isEmpty(files, target)) {
            files.delete(target, false);
        }
        if (!files.exists(target)) {
            HadoopFiles.renameFolder(files, aside, target);
        }
    }

    private List<Path> beside() throws IOException {
        List<Path> beside = new ArrayList<>();
        try {
            for (FileStatus status : files.listStatus(target.getParent())) {
                beside.add(status.getPath());
            }
        } catch (FileNotFoundException e) {
            return List.of();
        }
        return beside;
    }
}
