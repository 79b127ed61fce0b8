package themetrends.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes plain text strictly: UTF-8, UTF-16 with a byte order mark, GB18030. A wrong guess is worse than none, so bytes
 * that only happen to be valid GB18030 are not taken for it.
 */
final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GB2312 = Charset.forName("GB2312");
    /**
     * Share of a GB18030 text's characters beyond ASCII that the old GB 2312 has too. Newspapers come near 100 %; Big5 or
     * damaged UTF-8 read as GB18030 gives characters from all over its 27,000 and stays near one half.
     */
    private static final double COMMON_SHARE = 0.9;

    private TextDecoder() {}

    /** The characters that the bytes stand for, in whatever language; empty where no encoding fits. */
    static Optional<Decoded> decoded(byte[] bytes) {
        return characters(bytes)
                .map(found -> found.text().startsWith("\uFEFF")
                        ? new Decoded(found.text().substring(1), found.encoding())
                        : found);
    }

    private static Optional<Decoded> characters(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, 0, GB18030).filter(found -> isCommonChinese(found.text())));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new Decoded(text, charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isCommonChinese(String text) {
        CharsetEncoder common = GB2312.newEncoder();
        long beyondAscii = 0;
        long shared = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                beyondAscii++;
                shared += common.canEncode(c) ? 1 : 0;
            }
        }
        return shared >= COMMON_SHARE * beyondAscii;
    }
}
