package themetrends.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
import themetrends.report.chart.Format;
import themetrends.report.chart.Language;
import themetrends.report.chart.Sheet;

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
            description = "Folder of texts (.txt, .md), any depth.")
    String input = "";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the results; an earlier result in it is replaced as a whole.")
    String output = "";

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
            names = "--evidence-width",
            paramLabel = "N",
            defaultValue = "40",
            description = "Characters of its sentence on either side of a mention in evidence.csv; 0 for the whole "
                    + "sentence (default: ${DEFAULT-VALUE}).")
    int evidenceWidth;

    @Option(
            names = "--evidence-rows",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Rows of evidence in one file at most, about what a spreadsheet holds; more are written in "
                    + "numbered files, tables/evidence/evidence-00001.csv and on (default: ${DEFAULT-VALUE}).")
    int evidenceRows;

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
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "zh",
            description = "zh, en: languages of the charts (default: ${DEFAULT-VALUE}).")
    String lang = "";

    @Option(
            names = "--charts",
            paramLabel = "USES",
            defaultValue = "print-16",
            description = "print-16, print-8 (cm wide, 300 dpi), slide (16:9): what the charts are for "
                    + "(default: ${DEFAULT-VALUE}).")
    String charts = "";

    @Option(
            names = "--formats",
            paramLabel = "FORMATS",
            defaultValue = "png,svg",
            description = "png, svg, pdf: formats of the charts (default: ${DEFAULT-VALUE}).")
    String formats = "";

    @Option(
            names = "--csv-bom",
            paramLabel = "YES|NO",
            defaultValue = "yes",
            description =
                    "Begin tables with a byte order mark, so that Excel reads Chinese (default: ${DEFAULT-VALUE}).")
    String csvBom = "";

    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Keep so many earlier results as dated folders in OUTPUT-earlier (default: ${DEFAULT-VALUE}).")
    int keep;

    @Option(names = "--wait", description = "Wait while another run is at work on the output, instead of ending.")
    boolean waits;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description =
                    "Add what the run says to a file, line by line with the time; warnings of Spark go there too.")
    @Nullable
    String log;

    @Option(
            names = "--fail-on-drift",
            description = "End with exit code 8 and keep the earlier result if a number of an earlier year would move.")
    boolean failOnDrift;

    @Option(names = "--strict", description = "End with exit code 4 if a source was rejected.")
    boolean strict;

    @Option(names = "--dry-run", description = "Check everything, show the plan, compute nothing.")
    boolean dryRun;

    @Option(names = "--quiet", description = "No progress and no warnings, only errors and the summary.")
    boolean quiet;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "",
            description = "Spark master (default: all cores of this machine, or what spark-submit says).")
    String master = "";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings file (YAML) with the same keys; options win.")
    @Nullable
    Path config;

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
                Optional.ofNullable(phrases),
                List.copyOf(dictionaries),
                Optional.ofNullable(catalog),
                Optional.ofNullable(event),
                years(problems),
                set("--kinds", kinds, Kind::named, EnumSet.noneOf(Kind.class), problems),
                quoteLength(problems),
                evidenceWidth(problems),
                evidenceRows(problems),
                one("--idf", idf, IdfScheme::named, IdfScheme.SMOOTH, problems),
                PeriodsOption.pairs(periods, problems),
                confidence(problems),
                set("--lang", lang, Language::named, EnumSet.noneOf(Language.class), problems),
                set("--charts", charts, Sheet::named, EnumSet.noneOf(Sheet.class), problems),
                set("--formats", formats, Format::named, EnumSet.noneOf(Format.class), problems),
                one("--csv-bom", csvBom, Options::yesOrNo, true, problems),
                cache.checked(problems),
                keep(problems),
                waits,
                Optional.ofNullable(log),
                failOnDrift,
                strict,
                dryRun,
                quiet,
                master);
        if (!problems.isEmpty()) {
            throw new InputProblems(problems);
        }
        return settings;
    }

    private int quoteLength(List<String> problems) {
        if (quoteLength < 2) {
            problems.add("--quote-length cannot be " + quoteLength + ": two characters in a row are the least.");
        }
        return quoteLength;
    }

    private int evidenceWidth(List<String> problems) {
        if (evidenceWidth < 0 || evidenceWidth > 10_000) {
            problems.add("--evidence-width cannot be " + evidenceWidth
                    + ": write 1 to 10000 characters, or 0 for the whole sentence.");
        }
        return evidenceWidth;
    }

    private Confidence confidence(List<String> problems) {
        if (!Confidence.isLevel(confidence)) {
            problems.add("--confidence cannot be " + confidence + ": write percent, from 50 to 99.9, such as 95.");
            return Confidence.USUAL;
        }
        return new Confidence(confidence);
    }

    private int evidenceRows(List<String> problems) {
        if (evidenceRows < 1) {
            problems.add("--evidence-rows cannot be " + evidenceRows + ": one row in a file is the least.");
        }
        return evidenceRows;
    }

    private int keep(List<String> problems) {
        if (keep < 0) {
            problems.add("--keep cannot be " + keep + ": name how many earlier results to keep, 0 for none.");
        }
        return keep;
    }

    private static Optional<Boolean> yesOrNo(String word) {
        return switch (word) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static <T> T one(
            String option, String word, Function<String, Optional<T>> named, T otherwise, List<String> problems) {
        return named.apply(word).orElseGet(() -> {
            problems.add(option + " does not know «" + word + "»: see --help for its values.");
            return otherwise;
        });
    }

    private static <T> Set<T> set(
            String option, String words, Function<String, Optional<T>> named, Set<T> into, List<String> problems) {
        for (String word : words.split(",", -1)) {
            named.apply(word)
                    .ifPresentOrElse(
                            into::add,
                            () -> problems.add(option + " does not know «" + word + "»: see --help for its values."));
        }
        return into;
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
