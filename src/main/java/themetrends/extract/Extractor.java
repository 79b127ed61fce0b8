package themetrends.extract;

import java.io.IOException;
import java.util.Optional;

/**
 * Bytes to raw texts, or to a reason why not. What a file is, its content decides.
 *
 * <p>What a parser throws ends here: a damaged file is refused and harms no other.
 */
public final class Extractor {
    /** So many bytes from the beginning of a file say whether it is worth reading. */
    public static final int HEAD = Signatures.HEAD;

    private final ExtractionSettings settings;

    public Extractor(ExtractionSettings settings) {
        this.settings = settings;
    }

    /**
     * Why a file is not read that begins with these bytes; empty where it may hold a text.
     *
     * @param head its first {@link #HEAD} bytes, or all if it has fewer
     */
    public static Optional<String> refusal(byte[] head) {
        return Signatures.refusal(head);
    }

    /**
     * The texts of a file, and what of it cannot be read.
     *
     * @param path its path; the name decides only where the content cannot
     * @param bytes its bytes
     */
    public Extraction extract(String path, byte[] bytes) {
        return read(Content.of(bytes, path, settings));
    }

    /**
     * Whether a file has a structure that a reader has to find its way through, rather than being plain text from
     * beginning to end. Such a file can be made so that its reader never ends or takes all memory.
     */
    public static boolean isStructured(byte[] bytes) {
        return Signatures.isPdf(bytes)
                || Signatures.isZip(bytes)
                || Signatures.isOle(bytes)
                || Signatures.isMarkup(bytes);
    }

    /** The same of a file that may be packed in another. */
    static Extraction read(Content content) {
        Optional<String> refusal = refusal(content.bytes());
        if (refusal.isPresent()) {
            return Extraction.refused(refusal.get());
        }
        try {
            return LongLines.refused(
                    format(content).read(content), content.settings().limits());
        } catch (LimitException e) {
            if (content.depth() > 0) {
                throw e;
            }
            return Extraction.refused(e.reason());
        } catch (RefusedException e) {
            return Extraction.refused(e.reason());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Extraction.refused(
                    "The file is damaged, so that its text cannot be taken out: make or download it" + " anew.");
        }
    }

    /** Whether a file that begins with these bytes is made of characters. */
    static boolean isText(byte[] head) {
        return refusal(head).isEmpty() && !Signatures.isZip(head) && !Signatures.isOle(head) && !Signatures.isPdf(head);
    }

    private static Format format(Content content) {
        byte[] bytes = content.bytes();
        if (Signatures.isZip(bytes)) {
            return new ZipFormat();
        }
        if (Signatures.isOle(bytes)) {
            return new OleFormat();
        }
        return Signatures.isPdf(bytes) ? new PdfFormat() : new TextFile();
    }
}
