package themetrends.measure;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Adds up blocks of {@link TermCounts}. */
public final class TermSums {
    private final Map<String, TermTally> sums = new HashMap<>();

    /** Adds a block. */
    public TermSums add(byte[] block) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(block));
        try {
            while (in.available() > 0) {
                sums.merge(Blocks.readString(in), TermTally.read(in), TermTally::plus);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The tally of every term, by its key. */
    public Map<String, TermTally> tallies() {
        return sums;
    }
}
