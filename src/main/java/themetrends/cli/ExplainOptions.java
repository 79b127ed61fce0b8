package themetrends.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import themetrends.corpus.InputProblems;
import themetrends.corpus.Kind;
import themetrends.corpus.Voice;
import themetrends.measure.CellKey;

/** The options of {@code explain}. */
@Command(
        name = "theme-trends explain",
        description = {
            "Explains a number of a result: its arithmetic, what a plain search finds, and the sentences that were counted.",
            ""
        },
        sortOptions = false,
        usageHelpAutoWidth = true,
        footer = {
            "",
            "Reads the result only; nothing is computed again.",
            "Exit codes: 0 done, 1 the sentences are not as many as the mentions, 2 wrong usage or no such result, "
                    + "phrase or year."
        })
final class ExplainOptions implements CommandOptions {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the result: the --output of an earlier run.")
    String output = "";

    @Option(
            names = "--phrase",
            paramLabel = "PHRASE",
            required = true,
            description = "Phrase, by the label that it has in the tables.")
    String phrase = "";

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "Year.")
    int year;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = CellKey.ALL,
            description = "message, reaction, news, document, or all of them together (default: ${DEFAULT-VALUE}).")
    String kind = "";

    @Option(
            names = "--voice",
            paramLabel = "VOICE",
            defaultValue = CellKey.ALL,
            description = "message, quoted, own, or all of them together (default: ${DEFAULT-VALUE}).")
    String voice = "";

    @Option(names = "--limit", paramLabel = "N", description = "Sentences to show at most (default: all).")
    long limit = Long.MAX_VALUE;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public ExplainSettings checked() {
        List<String> problems = new ArrayList<>();
        String ofKind = one("--kind", kind, Arrays.stream(Kind.values()).map(Kind::label), problems);
        String ofVoice = one("--voice", voice, Arrays.stream(Voice.values()).map(Voice::label), problems);
        if (limit < 0) {
            problems.add("--limit cannot be " + limit + ": write how many sentences to show, 0 for none.");
        }
        if (!problems.isEmpty()) {
            throw new InputProblems(problems);
        }
        return new ExplainSettings(output, new CellKey(year, ofKind, ofVoice, phrase.strip()), limit);
    }

    private static String one(String option, String typed, Stream<String> labels, List<String> problems) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (Stream.concat(labels, Stream.of(CellKey.ALL)).noneMatch(word::equals)) {
            problems.add(option + " does not know «" + typed + "»: see explain --help for its values.");
        }
        return word;
    }
}
