package themetrends.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import themetrends.extract.FileNames;
import themetrends.files.FileStore;
import themetrends.files.Folder;

/**
 * The folder that holds the texts, on any file system that Hadoop knows.
 *
 * <p>Files and folders whose names begin with a dot, an underscore or {@code ~$} (Word's locks) are hidden; so are files named README, which
 * describe a folder. The catalogue, the phrase file and the event file beside the texts are no texts either.
 */
public final class InputFolder {
    /** The catalogue's name in the input folder. */
    public static final String CATALOGUE = "documents.csv";
    /** The phrase file's name in the input folder. */
    public static final String PHRASES = "phrases.csv";

    /** The name of the file that describes the event, in the input folder. */
    public static final String EVENT = "event.properties";

    private static final Set<String> NO_TEXTS = Set.of(CATALOGUE, PHRASES, EVENT);

    private static final String README = "README";

    /** What Windows leaves in folders. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private final String typed;
    private final Path root;
    private final FileSystem files;

    private InputFolder(String typed, Path root, FileSystem files) {
        this.typed = typed;
        this.root = root;
        this.files = files;
    }

    /**
     * Opens a folder.
     *
     * @param typed its path or URL as the user wrote it
     * @throws UnusableInputException if there is no such folder
     */
    public static InputFolder open(String typed) {
        try {
            Path path = FileStore.path(typed);
            FileSystem files = FileStore.of(path);
            FileStatus status = files.getFileStatus(path);
            if (!status.isDirectory()) {
                throw new UnusableInputException(
                        "The input «" + typed + "» is no folder: name the folder that holds the texts.");
            }
            return new InputFolder(typed, status.getPath(), files);
        } catch (FileNotFoundException e) {
            throw new UnusableInputException("The input folder «" + typed + "» does not exist: check the path.");
        } catch (IOException e) {
            throw new UnusableInputException(
                    "The input folder «" + typed + "» cannot be opened: check that it may be read.");
        }
    }

    /**
     * All files below the folder but the hidden ones, by path; with them what cannot be read, and why.
     *
     * @throws UnusableInputException if the folder itself may not be listed
     */
    public List<SourceFile> sources() {
        List<SourceFile> found = new ArrayList<>();
        try {
            if (files instanceof RawLocalFileSystem local && !Folder.isUrl(typed)) {
                found.addAll(LocalListing.of(local.pathToFile(root).toPath(), InputFolder::isHidden));
            } else {
                list(root, "", found);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException(
                    "The input folder «" + typed + "» cannot be listed: check that it may be read.");
        }
        found.sort(Comparator.comparing(SourceFile::path));
        return found;
    }

    /** The bytes of a file directly in the folder; empty where there is none of that name. */
    public Optional<byte[]> file(String name) {
        Path path = new Path(root, name);
        try {
            if (!files.exists(path)) {
                return Optional.empty();
            }
            if (files instanceof RawLocalFileSystem local
                    && !local.pathToFile(path).isFile()) {
                throw new FileNotFoundException("no regular file: to open a pipe would wait for ever");
            }
            try (InputStream in = files.open(path)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UnusableInputException(
                    "The file «" + name + "» in «" + typed + "» cannot be read: check that it may be read.");
        }
    }

    private void list(Path folder, String prefix, List<SourceFile> found) throws IOException {
        for (FileStatus status : files.listStatus(folder)) {
            String name = status.getPath().getName();
            if (!isHidden(prefix, name)) {
                add(status, prefix + name, found);
            }
        }
    }

    private void add(FileStatus status, String path, List<SourceFile> found) {
        String location = status.getPath().toString();
        String refusal = FileNames.refusal(path).orElse("");
        if (!status.isDirectory() || !refusal.isEmpty()) {
            found.add(new SourceFile(location, path, status.getLen(), refusal));
            return;
        }
        try {
            list(status.getPath(), path + "/", found);
        } catch (IOException | UncheckedIOException e) {
            found.add(
                    new SourceFile(location, path + "/", 0, "The folder cannot be listed: check that it may be read."));
        }
    }

    private static boolean isHidden(String prefix, String name) {
        boolean besideTexts = prefix.isEmpty() && NO_TEXTS.contains(name);
        return besideTexts
                || name.startsWith(".")
                || name.startsWith("_")
                || name.startsWith("~$")
                || LITTER.contains(name.toLowerCase(Locale.ROOT))
                || isReadme(name);
    }

    private static boolean isReadme(String name) {
        return name.regionMatches(true, 0, README, 0, README.length())
                && (name.length() == README.length() || name.charAt(README.length()) == '.');
    }
}
