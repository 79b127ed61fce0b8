package themetrends.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import themetrends.files.FileStore;

/**
 * How a prepared folder takes the place of a result. Two renames do it, and healing completes them if the run dies between;
 * where a rename is not one step, as on object stores, the files move one by one and the manifest last, so that a folder
 * without one is no result yet.
 */
interface HadoopPublication {
    /** File systems that rename a folder in one step. */
    Set<String> RENAME_FOLDERS = Set.of("hdfs", "webhdfs", "viewfs", "file", "abfs", "abfss", "ofs");

    /** In a target while files move into it one by one: what a run that died has left there is its own. */
    String UNFINISHED = ".theme-trends-unfinished";

    /** Moves a prepared folder to its target. */
    void publish(Path prepared) throws IOException;

    /** The way that a file system allows. */
    static HadoopPublication to(FileSystem files, Path target, int keep) {
        return RENAME_FOLDERS.contains(files.getUri().getScheme())
                ? new ByRenames(files, target, keep)
                : new FileByFile(files, target, keep);
    }

    /** Whether it is what this program may replace; while a run is at work, others can put anything in its place. */
    static boolean mayGo(FileSystem files, Path folder) throws IOException {
        return files.getFileStatus(folder).isDirectory()
                && (files.listStatus(folder).length == 0
                        || HadoopFiles.isResult(files, folder)
                        || files.exists(new Path(folder, UNFINISHED)));
    }

    /** By two renames. */
    record ByRenames(FileSystem files, Path target, int keep) implements HadoopPublication {
        @Override
        public void publish(Path prepared) throws IOException {
            if (!files.exists(target)) {
                HadoopFiles.renameFolder(files, prepared, target);
                return;
            }
            if (!mayGo(files, target)) {
                throw UnusableOutputException.replacedByOthers(target.toString());
            }
            Path earlier = new Path(target.getParent(), new HiddenNames(target.getName()).aside());
            HadoopFiles.renameFolder(files, target, earlier);
            try {
                HadoopFiles.renameFolder(files, prepared, target);
            } catch (IOException e) {
                HadoopFiles.renameFolder(files, earlier, target);
                throw e;
            }
            new HadoopEarlier(files, target).retire(earlier, keep);
        }
    }

    /** One file after the other. */
    record FileByFile(FileSystem files, Path target, int keep) implements HadoopPublication {
        @Override
        public void publish(Path prepared) throws IOException {
            if (files.exists(target)) {
                makeRoom();
            }
            Path unfinished = new Path(target, UNFINISHED);
            files.create(unfinished, true).close();
            List<String> names = new ArrayList<>(FileStore.names(files, prepared));
            names.sort(Comparator.comparing(Output.MANIFEST::equals));
            for (String name : names) {
                Path to = new Path(target, name);
                files.mkdirs(to.getParent());
                HadoopFiles.rename(files, new Path(prepared, name), to);
            }
            files.delete(unfinished, false);
            files.delete(prepared, true);
        }

        private void makeRoom() throws IOException {
            if (!mayGo(files, target)) {
                throw UnusableOutputException.replacedByOthers(target.toString());
            }
            if (keep > 0 && HadoopFiles.isResult(files, target)) {
                new HadoopEarlier(files, target).retire(target, keep);
                return;
            }
            files.create(new Path(target, UNFINISHED), true).close();
            // First of all: from now on it is no result.
            files.delete(new Path(target, Output.MANIFEST), false);
            for (FileStatus status : files.listStatus(target)) {
                if (!status.getPath().getName().equals(UNFINISHED)) {
                    files.delete(status.getPath(), true);
                }
            }
        }
    }
}
