package themetrends.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import themetrends.corpus.InputProblems;

/** Reads the command line and the settings file. */
public final class CommandLineReader {
    private final String version;
    private final PrintStream out;

    /**
     * Makes a reader.
     *
     * @param version what {@code --version} prints
     * @param out where help and version go
     */
    public CommandLineReader(String version, PrintStream out) {
        this.version = version;
        this.out = out;
    }

    /**
     * The settings; empty where only help or the version was asked for, which is printed.
     *
     * @throws InputProblems with a sentence for each problem
     */
    public Optional<Settings> read(String... args) {
        Options options = new Options();
        CommandLine line = new CommandLine(options);
        line.getCommandSpec().version(version);
        try {
            Map<String, String> file = settingsFile(line, args);
            line.setDefaultValueProvider(arg -> arg.isOption() ? file.get(name(arg)) : null);
            line.parseArgs(args);
        } catch (MissingParameterException e) {
            throw new InputProblems(missing(e));
        } catch (ParameterException e) {
            throw new InputProblems(List.of(e.getMessage() + ": see --help for the options."));
        }
        if (line.isUsageHelpRequested()) {
            line.usage(out);
            return Optional.empty();
        }
        if (line.isVersionHelpRequested()) {
            line.printVersionHelp(out);
            return Optional.empty();
        }
        return Optional.of(options.checked());
    }

    private static List<String> missing(MissingParameterException e) {
        return e.getMissing().stream()
                .map(arg -> "The option --" + name(arg) + " is missing: see --help for what it takes.")
                .toList();
    }

    private static Map<String, String> settingsFile(CommandLine line, String... args) {
        OnlyConfig only = new OnlyConfig();
        new CommandLine(only).setUnmatchedArgumentsAllowed(true).parseArgs(args);
        if (only.config == null) {
            return Map.of();
        }
        List<String> known = line.getCommandSpec().options().stream()
                .map(CommandLineReader::name)
                .filter(name -> !List.of("config", "help", "version").contains(name))
                .toList();
        return ConfigFile.values(only.config, known);
    }

    private static String name(CommandLine.Model.ArgSpec arg) {
        return ((CommandLine.Model.OptionSpec) arg).longestName().replaceFirst("^--", "");
    }

    /** The settings file must be known before the options that it gives defaults to are read. */
    private static final class OnlyConfig {
        @Option(names = "--config")
        @Nullable
        Path config;
    }
}
