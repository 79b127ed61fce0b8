package themetrends.extract.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import themetrends.extract.Extraction;
import themetrends.extract.ExtractionSettings;
import themetrends.extract.Extractor;
import themetrends.extract.LargeText;
import themetrends.extract.Limits;

/**
 * Reads plain text, and tables of no great size, here; all other formats in a process of their own, which a file can end without harm to anybody.
 * Processes are shared by all tasks of a machine and settings, and live as long as there is work for them.
 */
public final class GuardedExtractor {
    private static final JavaCommand EXTRACTORS = new JavaCommand(ParserMain.class);
    private static final Map<Service, Deque<ParserProcess>> IDLE = new ConcurrentHashMap<>();
    /** Of the readers' memory; so much a file itself may take. */
    private static final int SHARE_OF_FILE = 4;

    private final Service service;
    private final Extractor here;

    /** Which processes can do the same work. */
    private record Service(JavaCommand command, ExtractionSettings settings) {}

    public GuardedExtractor(ExtractionSettings settings) {
        this(settings, EXTRACTORS);
    }

    GuardedExtractor(ExtractionSettings settings, JavaCommand command) {
        this.service = new Service(command, settings);
        this.here = new Extractor(settings);
    }

    /**
     * The texts of a file, and what of it cannot be read.
     *
     * @param path its path
     * @param bytes its bytes
     * @throws ParserDeathException if it hangs its reader, takes too much memory or ends it
     * @throws UncheckedIOException if this machine starts no Java process
     */
    public Extraction extract(String path, byte[] bytes) {
        if (!Extractor.isStructured(bytes) && bytes.length < LargeText.LARGE) {
            return here.extract(path, bytes);
        }
        Optional<String> refusal = tooLarge(bytes.length, service.settings.limits());
        return refusal.isPresent() ? Extraction.refused(refusal.get()) : apart(path, bytes);
    }

    /** Why a file that is read as a whole is too large; empty where it is not. */
    public static Optional<String> tooLarge(long bytes, Limits limits) {
        if (bytes > HeapShare.FILE.bytes()) {
            return Optional.of(HeapShare.FILE.reason());
        }
        long most = limits.parserMegabytes() / SHARE_OF_FILE;
        return bytes <= most << 20
                ? Optional.empty()
                : Optional.of(
                        "The file has more than " + most + " MB and is no plain text that can be read in pieces;"
                                + " that is a quarter of the memory that readers of formats may use (--limit-memory): divide it, or raise the limit.");
    }

    private Extraction apart(String path, byte[] bytes) {
        Deque<ParserProcess> idle = IDLE.computeIfAbsent(service, any -> new ConcurrentLinkedDeque<>());
        while (true) {
            ParserProcess process = taken(idle);
            try {
                Extraction extraction = process.extract(path, bytes);
                idle.push(process);
                return extraction;
            } catch (ParserProcess.IdleException e) {
                process.close();
            }
        }
    }

    private ParserProcess taken(Deque<ParserProcess> idle) {
        for (ParserProcess process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isAlive()) {
                return process;
            }
        }
        try {
            return ParserProcess.start(service.command, service.settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
