package themetrends.output;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** One run's hold on the folder for its results, from the lock to the publication. */
public interface Output extends AutoCloseable {
    /** The file that tells a result of this program from any other folder; it is written last. */
    String MANIFEST = "run.json";

    /** The empty folder to write into. */
    Path staging();

    /**
     * The same folder as every machine of a cluster reaches it, for what is written where the data lie; it ends with a
     * slash.
     */
    default URI shared() {
        return staging().toUri();
    }

    /** Where the results will be, for people. */
    String target();

    /**
     * Makes what was written visible in place of the earlier result, in one step: who looks finds either the old result
     * whole or the new one.
     */
    void publish() throws IOException;

    /** Lets go of the folder and removes what was prepared and not published. */
    @Override
    void close() throws IOException;
}
