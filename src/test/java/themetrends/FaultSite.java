package themetrends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import themetrends.report.reading.HistorySection;

/**
 * A place for a fault: two small inputs, the right result of each, and an output folder. The inputs are read through
 * {@link FaultyFileSystem}.
 *
 * @param folder holds all of it
 */
record FaultSite(Path folder) {
    static final String[] LEAN = {"--formats", "svg", "--evidence-rows", "3", "--quiet", "--master", "local[2]"};

    private static final String[] PARTS = {"tables", "charts", "run.json", "datapackage.json", "report.html"};

    /** Makes the inputs and computes what is right. */
    static FaultSite in(Path folder) {
        FaultSite site = new FaultSite(folder);
        text(site.input("old"), 2019);
        text(site.input("old"), 2020);
        text(site.input("new"), 2020);
        text(site.input("new"), 2021);
        text(site.input("new"), 2022);
        for (String name : new String[] {"old", "new"}) {
            site.run(name, site.right(name));
        }
        return site;
    }

    /** A text of both inputs, which every run reads. */
    static final String STRUCK = "2020_message.txt";

    private static void text(Path input, int year) {
        Run.write(input.resolve(year + "_message.txt"), "创新推动发展，网络安全重要。\n数字经济合作 " + year + " 年。\n");
    }

    Path input(String name) {
        return folder.resolve("in").resolve(name);
    }

    private Path right(String name) {
        return folder.resolve("right").resolve(name);
    }

    /** For what processes leave behind. */
    Path scratch() {
        return folder.resolve("scratch");
    }

    Path output() {
        return folder.resolve("work").resolve("out");
    }

    /** The cache of the runs on an output, beside it: on the same disk, and hit by the same faults. */
    Path cache(Path output) {
        return output.resolveSibling("cache");
    }

    /** A run that must succeed. */
    void run(String name, Path output) {
        Run run = Run.of(arguments(name, output));
        assertThat(run.code()).as(run.err()).isZero();
    }

    String[] arguments(String name, Path output) {
        Stream<String> folders = Stream.of(
                "--input",
                FaultyFileSystem.url(input(name)),
                "--output",
                output.toString(),
                "--cache",
                cache(output).toString());
        return Stream.concat(folders, Stream.of(LEAN)).toArray(String[]::new);
    }

    /** The name of the result that stands in a folder, byte by byte; fails if it is neither. */
    String whole(Path output) {
        Map<String, String> found = parts(output);
        for (String name : new String[] {"old", "new"}) {
            if (found.equals(parts(right(name)))) {
                return name;
            }
        }
        throw new AssertionError("The result in " + output + " is neither the old nor the new one: " + found.keySet());
    }

    /** All but what tells of the result before, which depends on what stood there when the fault came. */
    private static Map<String, String> parts(Path result) {
        Map<String, String> parts = Run.bytes(result, PARTS);
        assertThat(parts.remove("tables/changes.csv"))
                .as("changes.csv in " + result)
                .isNotNull();
        parts.computeIfPresent(
                HistorySection.PAGE,
                (name, page) -> new String(
                        HistorySection.cutOut(page.getBytes(StandardCharsets.ISO_8859_1)),
                        StandardCharsets.ISO_8859_1));
        return parts;
    }

    /** Runs again as a scheduler would, and wants the new result and nothing besides. */
    void nextRunIsRight(Path output) throws IOException {
        run("new", output);
        assertThat(whole(output)).isEqualTo("new");
        nothingIsBeside(output);
    }

    /** Wants no hidden file beside an output. */
    void nothingIsBeside(Path output) throws IOException {
        try (Stream<Path> beside = Files.list(output.resolveSibling("."))) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .as("what stands beside the output")
                    .noneMatch(name -> name.startsWith("." + output.getFileName() + "."));
        }
    }

    /**
     * Waits until a run has come so far.
     *
     * @param moment a name in the folder that it prepares
     * @param ended whether the run has ended
     * @return the folder that it prepares; empty if it ended before that was seen
     */
    Optional<Path> staging(Path output, String moment, BooleanSupplier ended) throws Exception {
        while (true) {
            boolean last = ended.getAsBoolean();
            try (Stream<Path> beside = Files.list(output.getParent())) {
                Optional<Path> staging = beside.filter(
                                path -> path.getFileName().toString().startsWith("." + output.getFileName() + ".new-"))
                        .filter(path -> Files.exists(path.resolve(moment)))
                        .findFirst();
                if (staging.isPresent() || last) {
                    return staging;
                }
            }
            Thread.sleep(1);
        }
    }

    /** Puts the old result where the output goes, as an earlier run did. */
    void oldResult(Path output) throws IOException {
        copy(right("old"), output);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Removes a folder, if it is there. */
    static void delete(Path output) throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Path rightResult(String name) {
        return right(name);
    }
}
