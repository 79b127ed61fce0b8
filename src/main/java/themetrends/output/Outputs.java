package themetrends.output;

import java.io.IOException;
import java.util.function.Consumer;
import themetrends.files.Folder;

/** Opens the folder for results, on this machine or, named by a URL, on a file system that Hadoop knows. */
public final class Outputs {
    private Outputs() {}

    /**
     * How a folder is to be used.
     *
     * @param waiting whether to wait while another run holds it
     * @param keep how many earlier results are kept as dated folders
     */
    public record Use(boolean waiting, int keep) {}

    /**
     * Takes a folder for the results of one run, and clears what a run that died has left of it.
     *
     * @param typed the folder as the user wrote it
     * @param input the input folder, which results may not overwrite or add to
     * @param tell is told once if it has to wait
     * @throws UnusableOutputException if it is a file, lies in the input folder or around it, holds anything but an
     *     earlier result, or cannot be written
     * @throws BusyOutputException if another run holds it and waiting is not wanted
     */
    public static Output open(String typed, String input, Use use, Consumer<String> tell) throws InterruptedException {
        try {
            return Folder.isUrl(typed)
                    ? HadoopOutput.open(typed, input, use, tell)
                    : LocalOutput.open(typed, input, use, tell);
        } catch (IOException e) {
            throw UnusableOutputException.cannotWrite(typed, e);
        }
    }

    /**
     * Checks that results can go to a folder, without making anything.
     *
     * @throws UnusableOutputException as {@link #open} does, as far as this can be seen without writing
     */
    public static void check(String typed, String input) {
        try {
            if (Folder.isUrl(typed)) {
                HadoopOutput.check(typed, input);
            } else {
                LocalOutput.check(typed, input);
            }
        } catch (IOException e) {
            throw UnusableOutputException.cannotWrite(typed, e);
        }
    }

    /**
     * Brings back a whole result where a run died while it published; nothing while another run is at work.
     */
    public static void heal(String typed) {
        try {
            if (Folder.isUrl(typed)) {
                HadoopOutput.heal(typed);
            } else {
                LocalOutput.heal(typed);
            }
        } catch (IOException | IllegalArgumentException e) {
            // Who only reads cannot always write; the missing result is reported where it is looked for.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
