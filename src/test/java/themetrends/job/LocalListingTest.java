package themetrends.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can lie in a folder beside files: each is listed once, or with the reason why it is not read. */
@Timeout(60)
class LocalListingTest {
    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void texts() throws IOException {
        input = Files.createDirectory(folder.resolve("in"));
        write(input.resolve("2020/a.txt"));
    }

    @Test
    void filesAreListedWithTheirLength() {
        assertThat(InputFolder.open(input.toString()).sources())
                .containsExactly(new SourceFile("file:" + input.resolve("2020/a.txt"), "2020/a.txt", 6, ""));
    }

    @Test
    void linksThatLeadOutOrNowhereOrInACircleAreNotFollowed() throws IOException {
        write(folder.resolve("outside.txt"));
        link("out.txt", folder.resolve("outside.txt"));
        link("up", folder);
        link("gone.txt", input.resolve("nothing.txt"));
        link("one.txt", input.resolve("two.txt"));
        link("two.txt", input.resolve("one.txt"));
        assertThat(listed())
                .hasSize(6)
                .containsEntry("2020/a.txt", "")
                .containsEntry(
                        "out.txt", "The link leads out of the input folder: put the file itself there, or a copy.")
                .containsEntry("up", "The link leads out of the input folder: put the file itself there, or a copy.")
                .containsEntry("gone.txt", "The link leads nowhere or in a circle: put the file itself there.")
                .containsEntry("one.txt", "The link leads nowhere or in a circle: put the file itself there.")
                .containsEntry("two.txt", "The link leads nowhere or in a circle: put the file itself there.");
    }

    @Test
    void linksInsideTheFolderAddNothing() throws IOException {
        link("again.txt", input.resolve("2020/a.txt"));
        link("2020/loop", input);
        link("2020/same", input.resolve("2020"));
        assertThat(listed()).containsOnlyKeys("2020/a.txt");
    }

    /** As some tools keep large files: under hidden names, with links in their place. */
    @Test
    void linksToHiddenFilesStandForThem() throws IOException {
        write(input.resolve(".store/x1"));
        write(input.resolve(".store/more/b.txt"));
        link("b.txt", input.resolve(".store/x1"));
        link("more", input.resolve(".store/more"));
        link("more2", input.resolve(".store/more"));
        assertThat(listed()).hasSize(3).containsKeys("2020/a.txt", "b.txt").containsValue("");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        assertThat(InputFolder.open(link.toString()).sources())
                .extracting(SourceFile::path)
                .containsExactly("2020/a.txt");
    }

    @Test
    void pipesAndDevicesAreNotOpened() throws Exception {
        assumeTrue(shell("mkfifo pipe.txt documents.csv"), "no named pipes here");
        assertThat(listed())
                .containsEntry(
                        "pipe.txt", "It is a pipe, a socket or a device and no file: put a copy of the text there.");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> InputFolder.open(input.toString()).file(InputFolder.CATALOGUE)))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void namesThatNothingGivesBackAsTheyAreAreRefused() throws Exception {
        write(input.resolve("two\nlines.txt"));
        write(input.resolve("bell\u0007/a.txt"));
        write(input.resolve("turned\u202Etxt.exe"));
        assumeTrue(shell("touch \"$(printf 'half\\344\\270.txt')\""), "no such names here");
        assertThat(listed().values())
                .containsOnly(
                        "",
                        "The name holds a line break or another control character: rename the file.",
                        "The name holds bytes that are no characters of UTF-8: rename the file.")
                .hasSize(5);
    }

    @Test
    void aFolderThatMayNotBeReadIsOneRow() throws Exception {
        write(input.resolve("shut/b.txt"));
        assumeTrue(shell("chmod 000 shut"));
        try {
            assumeTrue(!Files.isReadable(input.resolve("shut")), "this user may read everything");
            assertThat(listed()).containsEntry("shut/", "The folder cannot be listed: check that it may be read.");
        } finally {
            shell("chmod 700 shut");
        }
    }

    private boolean shell(String command) throws Exception {
        return new ProcessBuilder("sh", "-c", command)
                        .directory(input.toFile())
                        .start()
                        .waitFor()
                == 0;
    }

    private Map<String, String> listed() {
        Map<String, String> listed = new TreeMap<>();
        InputFolder.open(input.toString()).sources().forEach(file -> listed.put(file.path(), file.refusal()));
        return listed;
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(input.resolve(name), target);
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, "创新".getBytes(StandardCharsets.UTF_8));
    }
}
