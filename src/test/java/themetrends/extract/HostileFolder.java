package themetrends.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder of files that mean harm, each with a part of the reason that a run must give for it. */
public final class HostileFolder {
    private static final String WORDS = "雨停了，村里的人说起创新，也说起网络安全。";
    private static final String ENTITIES = "The file defines entities of its own";
    private static final String CLIMBS = "The path leads out of the archive";
    private static final String SECONDS = "(--limit-seconds)";
    private static final String LINE = "(--limit-line)";
    private static final long GIGABYTE = 1L << 30;

    private final Path folder;
    private final Map<String, String> reasons = new TreeMap<>();

    private HostileFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes all files; gives what a run must say of each, by its name. */
    public static Map<String, String> fill(Path folder) throws IOException, InterruptedException {
        HostileFolder hostile = new HostileFolder(Files.createDirectories(folder));
        hostile.archives();
        hostile.documents();
        hostile.pdfs();
        hostile.texts();
        hostile.large();
        hostile.noFiles();
        return hostile.reasons;
    }

    private void put(String name, byte[] bytes, String reason) throws IOException {
        Files.write(folder.resolve(name), bytes);
        reasons.put(name, reason);
    }

    private void archives() throws IOException {
        put("bomb.zip", HostileArchives.bomb(2000), "(--limit-memory)");
        put("crowd.zip", HostileArchives.crowd(100_001), "(--limit-files)");
        put("overlap.zip", HostileArchives.overlapping(60_000, new byte[1 << 20]), "(--limit-");
        put("deep.zip", HostileArchives.nested(10, 1, WORDS.getBytes(UTF_8)), "(--limit-depth)");
        put("wide.zip", HostileArchives.nested(6, 16, WORDS.getBytes(UTF_8)), "(--limit-depth)");
        put("climbs.zip", HostileArchives.named("../../a.txt", WORDS), CLIMBS);
        put("root.zip", HostileArchives.named("/etc/a.txt", WORDS), CLIMBS);
        put("link.zip", HostileArchives.link("/etc/创新"), "It is a link");
        put("named.zip", HostileArchives.named("a\nb.txt", WORDS), "The name holds a line break");
    }

    private void documents() throws IOException {
        Path secret = Files.writeString(folder.resolve(".secret"), WORDS);
        put("laughs.docx", HostileXml.word(HostileXml.laughs(), WORDS), ENTITIES);
        put("outside.docx", HostileXml.word(HostileXml.outside(secret), WORDS), ENTITIES);
        put("laughs.epub", HostileXml.bookList(HostileXml.laughs(), WORDS), ENTITIES);
        put("outside.epub", HostileXml.bookChapter(HostileXml.outside(secret), WORDS), ENTITIES);
        put("laughs.xhtml", HostileXml.page(HostileXml.laughs(), WORDS), ENTITIES);
        put("outside.html", HostileXml.page(HostileXml.parameter(secret), WORDS), ENTITIES);
        String deep = "<html><body>" + "<div>".repeat(100_000) + "a".repeat(2_000_000) + "雨";
        put("deep.html", deep.getBytes(UTF_8), ".");
    }

    private void pdfs() throws IOException {
        put("empty.pdf", HostilePdfs.empty(), "The file is damaged");
        put("crowd.pdf", HostilePdfs.crowd(1_000_000), ".");
        put("pages.pdf", HostilePdfs.loopOfPages(), "The PDF has no text");
        put("drawings.pdf", HostilePdfs.loopOfDrawings(), SECONDS);
        put("doublings.pdf", HostilePdfs.doublings(60), SECONDS);
        put("nested.pdf", HostilePdfs.nested(1_000_000), ".");
        put("bomb.pdf", HostilePdfs.bomb(2000), ".");
    }

    private void texts() throws IOException {
        put("marks.txt", ("创" + "\u0301".repeat(5_000_000)).getBytes(UTF_8), LINE);
        put("nul.txt", "创\0新".getBytes(UTF_8), "The file holds NUL bytes");
        put("half.txt", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "The bytes are not valid UTF-8");
        put("half.jsonl", ("{\"text\":\"" + WORDS + "\\ud83d\"}").getBytes(UTF_8), "half a character");
        put("nested.jsonl", ("{\"text\":" + "[".repeat(1_000_000)).getBytes(UTF_8), "no valid JSON");
    }

    private void large() throws IOException {
        line("line.txt", LINE);
        sparse("five.txt", "", 5 * GIGABYTE, "(--limit-size)");
        sparse("zeros.txt", "", GIGABYTE, "NUL bytes");
        sparse("large.pdf", "%PDF-1.7", GIGABYTE, ": divide it");
        sparse("large.zip", "PK\3\4", GIGABYTE, ": divide it");
    }

    /** One line of 200 MB. */
    private void line(String name, String reason) throws IOException {
        byte[] words = WORDS.repeat(1000).getBytes(UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (long written = 0; written < 200L << 20; written += words.length) {
                out.write(words);
            }
        }
        reasons.put(name, reason);
    }

    /** Zeros that take no place on the disk, below a beginning. */
    private void sparse(String name, String begin, long length, String reason) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.write(begin.getBytes(US_ASCII));
            file.setLength(length);
        }
        reasons.put(name, reason);
    }

    private void noFiles() throws IOException, InterruptedException {
        Files.write(folder.resolve("two\nlines.txt"), WORDS.getBytes(UTF_8));
        // As a table shows it.
        reasons.put("two\\nlines.txt", "The name holds a line break");
        Files.createSymbolicLink(folder.resolve("up"), folder.resolve("../.."));
        reasons.put("up", "The link leads out of the input folder");
        Files.createSymbolicLink(folder.resolve("passwd.txt"), Path.of("/etc/passwd"));
        reasons.put("passwd.txt", "The link leads out of the input folder");
        Files.createSymbolicLink(folder.resolve("circle.txt"), folder.resolve("circle.txt"));
        reasons.put("circle.txt", "The link leads nowhere or in a circle");
        Files.createSymbolicLink(folder.resolve("again"), folder);
        if (new ProcessBuilder("mkfifo", folder.resolve("pipe.txt").toString())
                        .start()
                        .waitFor()
                == 0) {
            reasons.put("pipe.txt", "It is a pipe");
        }
    }
}
