package themetrends.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Documents that define entities of their own. These can name other files, and a few lines of them stand for gigabytes of
 * text. No entity is ever replaced; a document without them would lack words, so it is not read.
 */
final class Entities {
    private static final int HEAD = 1 << 16;

    private Entities() {}

    /**
     * Looks at a document.
     *
     * @throws RefusedException if it defines entities
     */
    static void refuse(byte[] xml) {
        refuse(new String(xml, 0, Math.min(HEAD, xml.length), StandardCharsets.ISO_8859_1).replace("\0", ""));
    }

    /** The same of one that is decoded. */
    static void refuse(String markup) {
        String head = markup.substring(0, Math.min(HEAD, markup.length())).toUpperCase(Locale.ROOT);
        int type = head.indexOf("<!DOCTYPE");
        if (type >= 0 && head.indexOf("<!ENTITY", type) >= 0) {
            throw new RefusedException(
                    "The file defines entities of its own, which can name other files or grow without"
                            + " end, so none is read: save the document anew, without a document type.");
        }
    }
}
