package themetrends.extract;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damage to bytes, the same for the same seed: what transfers, disks and ill will do to files. */
final class Mutations {
    private static final int MOST = 8;
    private static final List<String> TRAPS = List.of(
            "\0",
            "\r",
            "\n\n",
            "\uFEFF",
            "\uD83D",
            "\u0301".repeat(500),
            "\u202E",
            "\u2028",
            "<",
            ">",
            "]]>",
            "<!--",
            "<b>".repeat(3000),
            "\"",
            ",",
            "{",
            "}",
            "[".repeat(3000),
            "=1+1",
            "../",
            "PK\3\4",
            "PK\5\6",
            "%PDF-1.7",
            " obj ",
            "endobj",
            " 0 R ",
            "stream\r\n",
            "endstream",
            "/Length 999999999",
            "/Kids [1 0 R]",
            "99999999999",
            "-1",
            "<!DOCTYPE a [<!ENTITY b \"bb\">]>",
            "&b;",
            "第",
            "年",
            "2024",
            "创新",
            "——2015年12月16日");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** A file with some bytes changed, cut out, doubled, moved, or with something put in. */
    byte[] of(byte[] file) {
        byte[] changed = file;
        int times = 1 + random.nextInt(MOST);
        for (int i = 0; i < times; i++) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] file) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(file, from);
            case 1 -> Arrays.copyOf(file, from);
            case 2 -> joined(file, from, new byte[0], to);
            case 3 -> joined(file, to, Arrays.copyOfRange(file, from, to), to);
            case 4 -> joined(file, from, noise(to - from), to);
            case 5 -> joined(file, from, Arrays.copyOfRange(file, 0, Math.min(64, file.length)), from);
            default ->
                joined(
                        file,
                        from,
                        TRAPS.get(random.nextInt(TRAPS.size())).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        from);
        };
    }

    private byte[] flipped(byte[] file, int at) {
        byte[] changed = file.clone();
        if (at < changed.length) {
            changed[at] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    /** The file up to a place, something, and the file from another place on. */
    private static byte[] joined(byte[] file, int end, byte[] between, int begin) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, end);
        out.writeBytes(between);
        out.write(file, begin, file.length - begin);
        return out.toByteArray();
    }
}
