package themetrends.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What repair promises, on texts that no page ever printed: pieces of texts and of what the rules look for, at random. */
class RepairFuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20_240_101);
    private static final int CASES = Integer.getInteger("fuzz.cases", 10_000);
    private static final int IN_EVERY_BUILD = 300;
    private static final int PIECES = 40;

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        List<String> samples = new ArrayList<>(Samples.ALL);
        int pieces = 1 + random.nextInt(PIECES);
        for (int i = 0; i < pieces; i++) {
            if (random.nextBoolean()) {
                text.append(RepairPromises.TRAPS
                        .get(random.nextInt(RepairPromises.TRAPS.size()))
                        .repeat(1 + random.nextInt(4)));
            } else {
                String sample = samples.get(random.nextInt(samples.size()));
                int from = random.nextInt(sample.length());
                text.append(sample, from, Math.min(sample.length(), from + 1 + random.nextInt(60)));
            }
        }
        return text.toString();
    }

    private static void hold(int cases) {
        for (int i = 0; i < cases; i++) {
            long seed = SEED + i;
            String text = text(new Random(seed));
            String told = "seed " + seed + ": -Dfuzz.seed=" + seed + " begins there";
            RepairPromises.hold(text, told);
        }
    }

    @Test
    void anyTextIsRepairedAndComesBack() {
        hold(IN_EVERY_BUILD);
    }

    @Test
    @Tag("fuzz")
    void manyTextsAreRepairedAndComeBack() {
        hold(CASES);
    }
}
