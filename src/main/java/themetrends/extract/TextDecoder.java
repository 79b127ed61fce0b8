package themetrends.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes plain text, always strictly. A byte order mark is proof, and bytes that are valid UTF-8 are UTF-8. Of the other
 * encodings of Chinese the one is taken by which the bytes read like Chinese and which ICU detects. A wrong guess is worse
 * than none: where the two disagree none is taken, nor, where ICU is not sure, one by which the bytes hardly read like
 * Chinese, or hardly better than by another.
 */
final class TextDecoder {
    /** What a reading scores at least that ICU detects too. */
    private static final double AGREED = 0.5;

    /** What another scores at least that is taken, and by how much it leads. */
    private static final double PLAUSIBLE = 0.9;

    private static final double LEAD = 0.4;

    private TextDecoder() {}

    /** Without anything said of the encoding. */
    static Optional<Decoded> decoded(byte[] bytes) {
        return decoded(bytes, "");
    }

    /**
     * The characters that the bytes stand for, in whatever language; empty where no encoding fits.
     *
     * @param told the encoding that a person or the file names, which only a byte order mark disproves; empty for none
     */
    static Optional<Decoded> decoded(byte[] bytes, String told) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return strict(bytes, mark.get().bytes().length(), mark.get().charset());
        }
        return told.isEmpty() ? recognised(bytes) : named(told).flatMap(charset -> strict(bytes, 0, charset));
    }

    /** The encoding that a byte order mark names; empty where there is none. */
    static Optional<String> marked(byte[] bytes) {
        return Mark.of(bytes).map(mark -> mark.charset().name());
    }

    /**
     * An encoding by one of its names. A name that stands for a part of a larger encoding stands for that: what is called
     * GB2312 is GBK or GB18030 as often as not.
     */
    static Optional<Charset> named(String name) {
        String wide = switch (name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")) {
            case "gb2312", "gbk", "gb18030", "xgbk", "cp936", "euccn" -> "GB18030";
            case "big5", "big5hkscs", "cp950", "xxbig5" -> "Big5-HKSCS";
            case "utf16" -> "UTF-16LE";
            default -> name.strip();
        };
        try {
            return Optional.of(Charset.forName(wide));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 comes first, and for most texts last: nothing else is loaded. Other encodings of line ends have NUL bytes. */
    private static Optional<Decoded> recognised(byte[] bytes) {
        Optional<Decoded> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isPresent() && utf8.get().text().indexOf('\0') < 0
                ? utf8
                : byEvidence(bytes).or(() -> utf8);
    }

    private static Optional<Decoded> byEvidence(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        for (String name : List.of("GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE")) {
            strict(bytes, 0, Charset.forName(name))
                    .map(decoded -> new Reading(decoded, CommonHan.score(decoded.text())))
                    .ifPresent(readings::add);
        }
        // GB 2312 has kana on the places of EUC-JP, and a few of them read like Chinese by Big5.
        if (readings.stream().anyMatch(reading -> isMostlyKana(reading.decoded().text()))) {
            return Optional.empty();
        }
        readings.sort(Comparator.comparingDouble(Reading::score).reversed());
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Reading best = readings.get(0);
        double second =
                readings.size() < 2 ? Double.NEGATIVE_INFINITY : readings.get(1).score();
        boolean taken = EncodingDetector.detected(bytes)
                .map(detected -> isOf(detected, best.decoded()) && best.score() >= AGREED)
                .orElse(best.score() >= PLAUSIBLE && best.score() >= second + LEAD);
        return taken ? Optional.of(best.decoded()) : Optional.empty();
    }

    private static boolean isMostlyKana(String text) {
        long kana = text.codePoints().filter(c -> c >= 0x3041 && c <= 0x30FF).count();
        return kana * 2 > text.codePoints().filter(c -> c >= 0x80).count();
    }

    /** ICU knows Big5 by that name only. */
    private static boolean isOf(String detected, Decoded decoded) {
        return named(detected)
                .filter(charset -> charset.name().equals(decoded.encoding()))
                .isPresent();
    }

    private record Reading(Decoded decoded, double score) {}

    /**
     * A byte order mark.
     *
     * @param charset the encoding that it names
     * @param bytes its bytes, a character a byte
     */
    private record Mark(Charset charset, String bytes) {
        private static final List<Mark> ALL = List.of(
                new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
                new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
                new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
                new Mark(Charset.forName("GB18030"), "\u00841\u00953"));

        static Optional<Mark> of(byte[] file) {
            return ALL.stream().filter(mark -> mark.begins(file)).findFirst();
        }

        private boolean begins(byte[] file) {
            int at = 0;
            while (at < bytes.length() && at < file.length && (file[at] & 0xFF) == bytes.charAt(at)) {
                at++;
            }
            return at == bytes.length();
        }
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
}
