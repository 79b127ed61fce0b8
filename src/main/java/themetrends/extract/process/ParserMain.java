package themetrends.extract.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import themetrends.extract.Extraction;
import themetrends.extract.ExtractionSettings;
import themetrends.extract.Extractor;

/** The process that reads files: one after the other, until nobody asks any more. */
public final class ParserMain {
    /** What {@code -XX:+ExitOnOutOfMemoryError} ends a process with. */
    static final int OUT_OF_MEMORY = 3;
    /** Nobody has asked for a while. */
    static final int IDLE = 4;

    private static final int DONE = 0;
    private static final int IDLE_SECONDS = 60;
    /** Bytes; more than the usual, for tables in tables, and the same on every machine. */
    private static final long STACK = 8L << 20;

    private final Parser parser;
    private final DataOutputStream answers;
    private final SynchronousQueue<Request> requests = new SynchronousQueue<>();

    private ParserMain(Parser parser, DataOutputStream answers) {
        this.parser = parser;
        this.answers = answers;
    }

    /** A file to read. */
    private record Request(String path, Bytes bytes) {}

    /** Bytes that are handed on. */
    private static final class Bytes {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** Reads requests from standard input and answers on standard output. */
    public static void main(String[] args) throws IOException {
        serve(settings -> new Extractor(settings)::extract);
    }

    /**
     * Serves until the other process ends.
     *
     * @param maker makes the parser, by the settings that stand before the first request
     */
    static void serve(Function<ExtractionSettings, Parser> maker) throws IOException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints is no answer.
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        Parser parser = maker.apply(Frames.object(Frames.read(in, Integer.MAX_VALUE), ExtractionSettings.class));
        Frames.write(answers, new byte[0]);
        ParserMain main = new ParserMain(parser, answers);
        new Thread(null, main::work, "parser", STACK).start();
        main.listen(in);
    }

    /** Listens while the other thread works: when the asking process is gone, nobody would end this one. */
    private void listen(DataInputStream in) {
        try {
            while (true) {
                String path = in.readUTF();
                requests.put(new Request(path, new Bytes(Frames.read(in, Integer.MAX_VALUE))));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(DONE);
        }
    }

    private void work() {
        try {
            while (true) {
                Request request = requests.poll(IDLE_SECONDS, TimeUnit.SECONDS);
                if (request == null) {
                    Runtime.getRuntime().halt(IDLE);
                } else {
                    Frames.write(answers, Frames.bytes(extract(request)));
                }
            }
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (Exception | Error e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private Extraction extract(Request request) {
        try {
            return parser.extract(request.path, request.bytes.bytes);
        } catch (StackOverflowError e) {
            return Extraction.refused(
                    "The file nests its parts deeper than its format's reader follows: make or download it anew.");
        }
    }
}
