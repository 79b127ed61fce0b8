package themetrends.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import themetrends.corpus.InputProblems;

/** Reads the command line and the settings file. Without the name of a command it asks for a run. */
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
     * What is asked for; empty where that was only help or the version, which is printed.
     *
     * @throws InputProblems with a sentence for each problem
     */
    public Optional<Request> read(String... args) {
        Map<String, CommandOptions> commands = new LinkedHashMap<>();
        commands.put("explain", new ExplainOptions());
        commands.put("verify", new VerifyOptions());
        commands.put("diff", new DiffOptions());
        CommandOptions named = args.length == 0 ? null : commands.get(args[0]);
        if (named != null) {
            return read(line(named), Arrays.copyOfRange(args, 1, args.length));
        }
        CommandLine run = line(new Options());
        // For the help, and to tell a command that stands behind options; no other run need wait for their options.
        if (Arrays.stream(args).anyMatch(arg -> commands.containsKey(arg) || mayAskForHelp(arg))) {
            commands.forEach((name, options) -> run.addSubcommand(name, line(options)));
        }
        return read(run, args);
    }

    /** Short options can stand together. */
    private static boolean mayAskForHelp(String arg) {
        return arg.equals("--help") || (arg.startsWith("-") && !arg.startsWith("--"));
    }

    private CommandLine line(CommandOptions options) {
        CommandLine line = new CommandLine(options);
        line.getCommandSpec().version(version);
        return line;
    }

    private Optional<Request> read(CommandLine line, String... args) {
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
        if (line.getParseResult().hasSubcommand()) {
            throw new InputProblems(List.of("A command stands first, before its options: see --help."));
        }
        CommandOptions options = line.getCommand();
        return Optional.of(options.checked());
    }

    private static List<String> missing(MissingParameterException e) {
        return e.getMissing().stream()
                .map(arg -> (arg.isOption() ? "The option --" + name(arg) : "The folder " + arg.paramLabel())
                        + " is missing: see --help for what it takes.")
                .toList();
    }

    private static Map<String, String> settingsFile(CommandLine line, String... args) {
        List<String> known = line.getCommandSpec().options().stream()
                .map(CommandLineReader::name)
                .filter(name -> !List.of("help", "version").contains(name))
                .toList();
        OnlyConfig only = new OnlyConfig();
        if (known.contains("config") && Arrays.stream(args).anyMatch(arg -> arg.startsWith("--config"))) {
            new CommandLine(only).setUnmatchedArgumentsAllowed(true).parseArgs(args);
        }
        return only.config == null
                ? Map.of()
                : ConfigFile.values(
                        only.config,
                        known.stream().filter(name -> !name.equals("config")).toList());
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
