package themetrends.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import themetrends.text.DoubledRuns.Run;

/**
 * Tells runs that were printed twice from words that a writer doubled (研究研究, 高高兴兴, 谢谢, 2020).
 *
 * <p>Proof is a chain of runs side by side that no writer writes: several characters doubled one by one, or a long run
 * without a mark. If nearly all of a headline is made of doubled runs, less is enough; and what is proven for one chain
 * holds for the others of the same headline.
 */
final class DoublingProof {
    private static final double NEARLY_ALL = 0.8;
    private static final int ENOUGH = 4;
    private static final int ENOUGH_IN_RUNS = 6;
    private static final int STRONG = 5;
    private static final int STRONG_RUN = 8;
    private static final int STRONG_IN_RUNS = 10;

    private final List<Run> runs;
    private final String letters;
    private final IntPredicate besideNext;

    private DoublingProof(List<Run> runs, String letters, IntPredicate besideNext) {
        this.runs = runs;
        this.letters = letters;
        this.besideNext = besideNext;
    }

    /**
     * Those runs that were printed twice.
     *
     * @param letters a headline without its spaces
     * @param besideNext whether no space stood behind the character at an index
     */
    static List<Run> proven(List<Run> runs, String letters, IntPredicate besideNext) {
        return new DoublingProof(runs, letters, besideNext).proven();
    }

    private List<Run> proven() {
        int covered = runs.stream().mapToInt(run -> 2 * run.length()).sum();
        if (covered >= NEARLY_ALL * letters.length() && isEnough(runs)) {
            return runs;
        }
        List<List<Run>> chains = chains();
        boolean someProven = chains.stream().anyMatch(this::isStrong);
        List<Run> proven = new ArrayList<>();
        for (List<Run> chain : chains) {
            if (isStrong(chain) || (someProven && writtenByNobody(chain) >= 2)) {
                proven.addAll(chain);
            }
        }
        return proven;
    }

    /** Runs that follow each other without anything between. */
    private List<List<Run>> chains() {
        List<List<Run>> chains = new ArrayList<>();
        int end = -1;
        for (Run run : runs) {
            if (run.start() != end) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(run);
            end = run.end();
        }
        return chains;
    }

    private boolean isEnough(List<Run> all) {
        int inRuns = lettersInRuns(all);
        boolean longRun = all.stream().anyMatch(run -> run.length() >= STRONG);
        return writtenByNobody(all) >= ENOUGH || inRuns >= ENOUGH_IN_RUNS || (longRun && inRuns >= STRONG);
    }

    private boolean isStrong(List<Run> chain) {
        return writtenByNobody(chain) >= STRONG
                || chain.stream().anyMatch(run -> isUnmarked(run, STRONG_RUN))
                || (chain.size() > 1
                        && lettersInRuns(chain) >= STRONG_IN_RUNS
                        && chain.stream().anyMatch(run -> isUnmarked(run, STRONG)));
    }

    /**
     * A run of at least so many letters without a mark. Writers repeat long runs with marks between, as in a list of
     * firms, or to say «one after the other»: 一步一个脚印一步一个脚印.
     */
    private boolean isUnmarked(Run run, int least) {
        String copy = copy(run);
        return copy.chars().filter(Character::isLetter).count() >= least
                && copy.chars().noneMatch(c -> Chars.isInner((char) c) || Chars.isFinal((char) c))
                && copy.charAt(0) != '一';
    }

    /** Different letters that stand doubled one by one, side by side, other than in words of the form AABB. */
    private long writtenByNobody(List<Run> chain) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < chain.size(); i++) {
            Run run = chain.get(i);
            boolean withNext = i + 1 < chain.size() && areSideBySide(run, chain.get(i + 1));
            if (withNext && Reduplications.contains(letters.charAt(run.start()), letters.charAt(run.end()))) {
                i++;
            } else if (withNext || (i > 0 && areSideBySide(chain.get(i - 1), run))) {
                single.append(letters.charAt(run.start()));
            }
        }
        return single.chars().filter(Character::isLetter).distinct().count();
    }

    private boolean areSideBySide(Run run, Run next) {
        return run.length() == 1 && next.length() == 1 && run.end() == next.start() && besideNext.test(run.end() - 1);
    }

    /** Characters of runs some of which are longer than one; a few that recur again and again prove nothing. */
    private int lettersInRuns(List<Run> chain) {
        int[] copies = chain.stream()
                .flatMapToInt(run -> copy(run).chars())
                .filter(Character::isLetterOrDigit)
                .toArray();
        boolean inRuns = chain.stream().anyMatch(run -> run.length() > 1);
        long different =
                Arrays.stream(copies).filter(Character::isLetter).distinct().count();
        return inRuns && different >= ENOUGH ? copies.length : 0;
    }

    private String copy(Run run) {
        return letters.substring(run.start(), run.start() + run.length());
    }
}
