package themetrends.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import themetrends.corpus.Dating;
import themetrends.corpus.InputProblems;
import themetrends.corpus.Kind;
import themetrends.measure.IdfScheme;
import themetrends.measure.stats.Confidence;

/** The options of a run. */
@Command(
        name = "theme-trends",
        description = {
            "How emphasis shifted: counts key phrases by year in a folder of Chinese texts and writes tables and charts.",
            ""
        },
        sortOptions = false,
        usageHelpAutoWidth = true,
        commandListHeading = "%nCommands for a result («explain --help» shows the options):%n",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nothing to read, 4 input rejected under --strict, "
                    + "5 results cannot be written, 6 verify or diff found a difference, 7 another run is at work on the "
                    + "output, 8 old numbers would move under --fail-on-drift."
        })
final class Options implements CommandOptions {
    @Option(
            names = "--input",
            paramLabel = "DIR",
            required = true,
            description =
                    "Folder of texts (plain text, Markdown, PDF, DOCX, HTML, EPUB, CSV, JSON Lines, ZIP), any depth.")
    String input = "";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the results; an earlier result in it is replaced as a whole.")
    String output = "";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of all plain texts, tables and web pages without a byte order mark, such as GB18030"
                    + " (default: recognised file by file).")
    @Nullable
    String encoding;

    @Option(
            names = "--phrases",
            paramLabel = "FILE",
            description = "Phrase file (default: phrases.csv in the input folder, else five built-in phrases).")
    @Nullable
    String phrases;

    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            split = ",",
            description = "Words that the tokeniser is to know, in HanLP's or jieba's format; may stand several times.")
    List<String> dictionaries = new ArrayList<>();

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "Catalogue of the texts (default: documents.csv in the input folder, if there is one).")
    @Nullable
    String catalog;

    @Option(
            names = "--event",
            paramLabel = "FILE",
            description = "Description of another event than the World Internet Conference: names, editions, words.")
    @Nullable
    String event;

    @Option(
            names = "--years",
            paramLabel = "YEARS",
            description = "Years to count, such as 2014-2024 or 2014,2016 (default: all).")
    @Nullable
    String years;

    @Option(
            names = "--kinds",
            paramLabel = "KINDS",
            defaultValue = "message,reaction,news,document",
            description = "Kinds to count (default: ${DEFAULT-VALUE}).")
    String kinds = "";

    @Option(
            names = "--quote-length",
            paramLabel = "N",
            defaultValue = "10",
            description = "Han characters of a message in a row that make a quotation (default: ${DEFAULT-VALUE}).")
    int quoteLength;

    @Option(
            names = "--idf",
            paramLabel = "SCHEME",
            defaultValue = "smooth",
            description =
                    "smooth, plain or mllib: weighs the heat map and the characteristic words; tf_idf.csv has all "
                            + "three (default: ${DEFAULT-VALUE}).")
    String idf = "";

    @Option(
            names = "--periods",
            paramLabel = "A,B",
            defaultValue = "",
            description = "Two periods to compare, such as 2014-2018,2019-2024; more pairs behind a semicolon "
                    + "(default: the first half of the years and the second).")
    String periods = "";

    @Option(
            names = "--confidence",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "Confidence of intervals and tests, 50 to 99.9 (default: ${DEFAULT-VALUE}).")
    double confidence;

    @Option(
            names = "--csv-bom",
            paramLabel = "YES|NO",
            defaultValue = "yes",
            description =
                    "Begin tables with a byte order mark, so that Excel reads Chinese (default: ${DEFAULT-VALUE}).")
    String csvBom = "";

    @Option(names = "--dry-run", description = "Check everything, show the plan, compute nothing.")
    boolean dryRun;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings file (YAML) with the same keys; options win.")
    @Nullable
    Path config;

    @Mixin
    EvidenceOptions evidence = new EvidenceOptions();

    @Mixin
    ChartOptions charts = new ChartOptions();

    @Mixin
    SchedulingOptions scheduling = new SchedulingOptions();

    @Mixin
    WorkOptions work = new WorkOptions();

    @Mixin
    LimitOptions limits = new LimitOptions();

    @Mixin
    CacheOptions cache = new CacheOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    /**
     * The options, checked.
     *
     * @throws InputProblems with every wrong value at once
     */
    @Override
    public Settings checked() {
        List<String> problems = new ArrayList<>();
        Settings settings = new Settings(
                input,
                output,
                encoding(problems),
                limits.checked(problems),
                Optional.ofNullable(phrases),
                List.copyOf(dictionaries),
                Optional.ofNullable(catalog),
                Optional.ofNullable(event),
                years(problems),
                Words.all("--kinds", kinds, Kind::named, EnumSet.noneOf(Kind.class), problems),
                quoteLength(problems),
                evidence.checkedWidth(problems),
                evidence.checkedRows(problems),
                Words.one("--idf", idf, IdfScheme::named, IdfScheme.SMOOTH, problems),
                PeriodsOption.pairs(periods, problems),
                confidence(problems),
                charts.languages(problems),
                charts.sheets(problems),
                charts.formats(problems),
                charts.checkedTrendCharts(problems),
                Words.one("--csv-bom", csvBom, Options::yesOrNo, true, problems),
                cache.checked(problems),
                scheduling.checkedKeep(problems),
                scheduling.waits,
                Optional.ofNullable(scheduling.log),
                scheduling.failOnDrift,
                scheduling.strict,
                dryRun,
                work.quiet,
                work.master);
        if (!problems.isEmpty()) {
            throw new InputProblems(problems);
        }
        return settings;
    }

    private String encoding(List<String> problems) {
        if (encoding == null) {
            return "";
        }
        if (!isCharset(encoding)) {
            problems.add("--encoding does not know «" + encoding
                    + "»: write UTF-8, GB18030, Big5, UTF-16LE or UTF-16BE, or another encoding of this Java.");
        }
        return encoding;
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private int quoteLength(List<String> problems) {
        if (quoteLength < 2) {
            problems.add("--quote-length cannot be " + quoteLength + ": two characters in a row are the least.");
        }
        return quoteLength;
    }

    private Confidence confidence(List<String> problems) {
        if (!Confidence.isLevel(confidence)) {
            problems.add("--confidence cannot be " + confidence + ": write percent, from 50 to 99.9, such as 95.");
            return Confidence.USUAL;
        }
        return new Confidence(confidence);
    }

    private static Optional<Boolean> yesOrNo(String word) {
        return switch (word) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private List<Integer> years(List<String> problems) {
        Set<Integer> asked = new TreeSet<>();
        if (years != null) {
            for (String range : years.split(",", -1)) {
                String[] ends = range.strip().split("-", -1);
                boolean isRange = ends.length <= 2 && isYear(ends[0]) && isYear(ends[ends.length - 1]);
                if (!isRange || ends[0].compareTo(ends[ends.length - 1]) > 0) {
                    problems.add("--years does not understand «" + range
                            + "»: write years or ranges such as 2014-2024,2026.");
                } else {
                    IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                            .forEach(asked::add);
                }
            }
        }
        return List.copyOf(asked);
    }

    private static boolean isYear(String text) {
        return text.matches("\\d{4}") && Dating.isYear(Integer.parseInt(text));
    }
}
