package themetrends.extract.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import themetrends.extract.Extraction;
import themetrends.extract.ExtractionSettings;
import themetrends.extract.Limits;

/** A process that reads files, as seen by the one that asks. Used by one thread at a time. */
final class ParserProcess implements Closeable {
    private static final int WAIT_SECONDS = 10;
    /** Serialised text needs one to three bytes a character, and both sides hold it twice for a moment. */
    private static final int SHARE_OF_ANSWER = 4;

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final Limits limits;

    private ParserProcess(Process process, Limits limits) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.limits = limits;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @throws IOException if this machine starts no such process
     */
    static ParserProcess start(JavaCommand command, ExtractionSettings settings) throws IOException {
        ParserProcess started =
                new ParserProcess(command.start(settings.limits().parserMegabytes()), settings.limits());
        try {
            Frames.write(started.requests, Frames.bytes(settings));
            Frames.read(started.answers, 0);
            return started;
        } catch (IOException e) {
            int code = started.end();
            throw new IOException(
                    "the process that reads formats does not start with "
                            + settings.limits().parserMegabytes() + " MB of memory (exit code " + code
                            + "): lower --limit-memory or free memory",
                    e);
        }
    }

    /** Whether it can be asked. */
    boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Asks for a file.
     *
     * @throws IdleException if it had just ended for want of work
     * @throws ParserDeathException if the file ended it or it was ended for what it took
     */
    Extraction extract(String path, byte[] bytes) throws IdleException {
        Watch watch = Watch.over(process, Duration.ofSeconds(limits.parserSeconds()));
        try {
            requests.writeUTF(path);
            Frames.write(requests, bytes);
            byte[] answer =
                    Frames.read(answers, (int) Math.min(Math.min(most(), HeapShare.TEXT.bytes()), Integer.MAX_VALUE));
            return Frames.object(answer, Extraction.class);
        } catch (Frames.FrameTooLongException e) {
            end();
            throw new ParserDeathException(
                    HeapShare.TEXT.bytes() < most()
                            ? HeapShare.TEXT.reason()
                            : memory("The text in the file fills a quarter of"));
        } catch (IOException e) {
            throw dead(end(), watch);
        } finally {
            watch.close();
        }
    }

    /** Bytes that may come back. */
    private long most() {
        return ((long) limits.parserMegabytes() << 20) / SHARE_OF_ANSWER;
    }

    private ParserDeathException dead(int code, Watch watch) throws IdleException {
        if (watch.hasEnded()) {
            return new ParserDeathException("The file takes more than " + limits.parserSeconds()
                    + " seconds to read (--limit-seconds): make or download it anew, or raise the limit.");
        }
        if (code == ParserMain.IDLE) {
            throw new IdleException();
        }
        return new ParserDeathException(
                code == ParserMain.OUT_OF_MEMORY
                        ? memory("To read the file takes more than")
                        : "The file makes the reader of its format end (exit code " + code
                                + "): make or download it anew, or save its text as .txt.");
    }

    private String memory(String begin) {
        return begin + String.format(Locale.ROOT, " the %d MB of memory", limits.parserMegabytes())
                + " that readers may use (--limit-memory): divide it, or raise the limit.";
    }

    private int end() {
        process.destroyForcibly();
        try {
            return process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** It had ended before it saw the file. */
    static final class IdleException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
