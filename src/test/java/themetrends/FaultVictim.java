package themetrends;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import themetrends.output.Output;
import themetrends.output.Outputs;

/** A process that runs the program once for each line on its standard input, or publishes results until it is killed. */
final class FaultVictim {
    private FaultVictim() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("publish")) {
            publish(Path.of(args[1]), Path.of(args[2]), args[3], Integer.parseInt(args[4]));
        } else {
            runs(Arrays.copyOfRange(args, 1, args.length));
        }
    }

    private static void runs(String... args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        while (in.readLine() != null) {
            Run run = Run.of(args);
            System.out.println("code " + run.code());
        }
    }

    /** The publishing of a run without its computing: two results by turns. */
    private static void publish(Path a, Path b, String output, int keep) throws IOException, InterruptedException {
        System.out.println("ready");
        for (int turn = 0; ; turn++) {
            publishOnce(turn % 2 == 0 ? a : b, output, keep);
        }
    }

    /** Publishes a result as a run does. */
    static void publishOnce(Path result, String output, int keep) throws IOException, InterruptedException {
        try (Output folder = Outputs.open(output, "/no-input", new Outputs.Use(false, keep), line -> {})) {
            FaultSite.copy(result, folder.staging());
            folder.publish();
        }
    }
}
