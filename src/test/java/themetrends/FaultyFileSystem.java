package themetrends;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The local disk under the scheme {@code faulty}, on which something happens to a file between listing and reading it. */
public final class FaultyFileSystem extends RawLocalFileSystem {
    private static final Map<String, Fault> FAULTS = new ConcurrentHashMap<>();

    /** What happens as a file is opened. */
    interface Fault {
        void strike(java.nio.file.Path file) throws IOException;
    }

    /** Lets something happen to every file of a name, until the next call. */
    static void on(String name, Fault fault) {
        FAULTS.clear();
        FAULTS.put(name, fault);
    }

    /** From now on nothing happens. */
    static void calm() {
        FAULTS.clear();
    }

    static String url(java.nio.file.Path folder) {
        return "faulty://" + folder.toAbsolutePath();
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public URI getUri() {
        return URI.create("faulty:///");
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        Fault fault = FAULTS.get(path.getName());
        if (fault != null) {
            fault.strike(pathToFile(path).toPath());
        }
        return super.open(path, bufferSize);
    }
}
