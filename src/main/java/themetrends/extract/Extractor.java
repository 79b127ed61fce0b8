package themetrends.extract;

import java.io.IOException;
import java.util.Optional;

/** Bytes to raw texts, or to a reason why not. What a file is, its content decides. */
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
    public static Optional<Extraction> refusal(byte[] head) {
        return Signatures.refusal(head).map(Extraction::refused);
    }

    /**
     * The texts of a file, and what of it cannot be read.
     *
     * @param path its path; the name decides only where the content cannot
     * @param bytes its bytes
     */
    public Extraction extract(String path, byte[] bytes) {
        return refusal(bytes).orElseGet(() -> read(new Content(bytes, path, settings)));
    }

    private static Extraction read(Content content) {
        try {
            return format(content).read(content);
        } catch (IOException | RuntimeException e) {
            return Extraction.refused("The file is damaged: make or download it anew.");
        }
    }

    private static Format format(Content content) {
        byte[] bytes = content.bytes();
        if (Signatures.isPdf(bytes)) {
            return none("a PDF");
        }
        if (Signatures.isZip(bytes)) {
            return none("an archive (ZIP)");
        }
        return Signatures.isOle(bytes) ? none("an Office document") : new PlainText();
    }

    private static Format none(String name) {
        return content -> Extraction.refused("The file is " + name + ": save its text as .txt in UTF-8.");
    }
}
