package themetrends.corpus;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import themetrends.text.LongNumbers;

/** Where articles meet: the bands of their sketches, with the places of the articles, as plain numbers. */
public final class Meetings implements Serializable {
    private static final long serialVersionUID = 1;
    /** A band, and the place of an article that has it: its partition in the upper half, its number there in the lower. */
    private static final int ROW = 2 * Long.BYTES;

    private final int partition;
    private final ArrayList<long[]> bands = new ArrayList<>();

    private Meetings(int partition) {
        this.partition = partition;
    }

    /** Of the articles of a partition. */
    public static Meetings of(Iterator<Article> articles, int partition) {
        Meetings meetings = new Meetings(partition);
        articles.forEachRemaining(article -> meetings.bands.add(Sketch.of(article)
                .map(sketch -> sketch.bands().mapToLong(band -> band).toArray())
                .orElse(new long[0])));
        return meetings;
    }

    /** All of them, as a block for each of so many parts; a band is always in the same part. */
    public byte[][] blocks(int parts) {
        int[] rows = new int[parts];
        bands.forEach(ofArticle -> Arrays.stream(ofArticle).forEach(band -> rows[part(band, parts)]++));
        ByteBuffer[] blocks = Arrays.stream(rows)
                .mapToObj(count -> ByteBuffer.allocate(count * ROW))
                .toArray(ByteBuffer[]::new);
        for (int i = 0; i < bands.size(); i++) {
            for (long band : bands.get(i)) {
                blocks[part(band, parts)].putLong(band).putLong((long) partition << Integer.SIZE | i);
            }
        }
        return Arrays.stream(blocks).map(ByteBuffer::array).toArray(byte[][]::new);
    }

    private static int part(long band, int parts) {
        return Math.floorMod(LongNumbers.spread(band), parts);
    }

    /** The places that share a band with others, by partition: the number of the article and the band, one behind the other. */
    public static Map<Integer, long[]> met(Iterator<byte[]> blocks) {
        LongNumbers bands = new LongNumbers();
        List<Long> firsts = new ArrayList<>();
        BitSet shared = new BitSet();
        Map<Integer, List<Long>> met = new HashMap<>();
        blocks.forEachRemaining(block -> {
            ByteBuffer rows = ByteBuffer.wrap(block);
            while (rows.hasRemaining()) {
                long band = rows.getLong();
                long place = rows.getLong();
                int number = bands.add(LongNumbers.spread(band));
                if (number == firsts.size()) {
                    firsts.add(place);
                    continue;
                }
                if (!shared.get(number)) {
                    shared.set(number);
                    add(firsts.get(number), band, met);
                }
                add(place, band, met);
            }
        });
        Map<Integer, long[]> arrays = new HashMap<>();
        met.forEach((partition, rows) ->
                arrays.put(partition, rows.stream().mapToLong(Long::longValue).toArray()));
        return arrays;
    }

    private static void add(long place, long band, Map<Integer, List<Long>> met) {
        List<Long> rows = met.computeIfAbsent((int) (place >>> Integer.SIZE), any -> new ArrayList<>());
        rows.add(place & 0xFFFF_FFFFL);
        rows.add(band);
    }

    /** The shared bands of each article of a partition, by its number. */
    public static Map<Integer, long[]> byArticle(Iterator<long[]> met) {
        Map<Integer, long[]> bands = new HashMap<>();
        met.forEachRemaining(rows -> {
            for (int i = 0; i < rows.length; i += 2) {
                long[] one = {rows[i + 1]};
                bands.merge((int) rows[i], one, Meetings::joined);
            }
        });
        return bands;
    }

    private static long[] joined(long[] some, long[] more) {
        long[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
