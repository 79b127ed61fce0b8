package themetrends.job;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import themetrends.extract.FileNames;
import themetrends.files.FileStore;

/**
 * The files below a folder of this machine. What is no text by its nature, or must not be opened, is listed with the
 * reason; a folder is entered once, whatever links lead to it.
 */
final class LocalListing {
    private static final String LINK = "The link leads ";

    private final Path root;
    private final BiPredicate<String, String> isHidden;
    private final List<SourceFile> found = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();

    private LocalListing(Path root, BiPredicate<String, String> isHidden) {
        this.root = root;
        this.isHidden = isHidden;
    }

    /**
     * Lists a folder.
     *
     * @param folder the folder, which may be a link itself
     * @param isHidden whether a name below a path, which is empty or ends with a slash, is no text
     * @throws IOException if the folder itself cannot be listed
     */
    static List<SourceFile> of(Path folder, BiPredicate<String, String> isHidden) throws IOException {
        LocalListing listing = new LocalListing(folder.toRealPath(), isHidden);
        listing.list(listing.root, "");
        return listing.found;
    }

    private void list(Path folder, String prefix) throws IOException {
        if (!entered.add(folder.toRealPath())) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!isHidden.test(prefix, name)) {
                    add(entry, prefix + name);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void add(Path entry, String path) {
        Optional<String> reason = FileNames.refusal(path);
        if (reason.isPresent()) {
            refuse(entry, path, reason.get());
            return;
        }
        try {
            BasicFileAttributes itself =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (itself.isSymbolicLink()) {
                followed(entry, path);
            } else {
                add(entry, path, itself);
            }
        } catch (IOException e) {
            refuse(entry, path, "The file cannot be examined: check that it exists and may be read.");
        }
    }

    private void add(Path entry, String path, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            try {
                list(entry, path + "/");
            } catch (IOException e) {
                refuse(entry, path + "/", "The folder cannot be listed: check that it may be read.");
            }
        } else if (attributes.isRegularFile()) {
            found.add(new SourceFile(location(entry), path, attributes.size(), ""));
        } else {
            refuse(entry, path, "It is a pipe, a socket or a device and no file: put a copy of the text there.");
        }
    }

    /** What a link inside the folder leads to is listed where it lies, unless it is hidden there. */
    private void followed(Path link, String path) throws IOException {
        Path target;
        try {
            target = link.toRealPath();
        } catch (IOException e) {
            refuse(link, path, LINK + "nowhere or in a circle: put the file itself there.");
            return;
        }
        if (!target.startsWith(root)) {
            refuse(link, path, LINK + "out of the input folder: put the file itself there, or a copy.");
        } else if (isHiddenBelow(target)) {
            add(link, path, Files.readAttributes(link, BasicFileAttributes.class));
        }
    }

    private boolean isHiddenBelow(Path target) {
        String prefix = "";
        for (Path part : root.relativize(target)) {
            String name = part.toString();
            if (isHidden.test(prefix, name)) {
                return true;
            }
            prefix += name + "/";
        }
        return false;
    }

    private void refuse(Path entry, String path, String reason) {
        found.add(new SourceFile(location(entry), path, 0, reason));
    }

    private static String location(Path entry) {
        return FileStore.path(entry.toString()).toString();
    }
}
