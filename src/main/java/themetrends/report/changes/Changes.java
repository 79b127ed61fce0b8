package themetrends.report.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import themetrends.report.reading.ResultFolder;

/**
 * What moved between two results.
 *
 * @param compared cells with text in the earlier result
 * @param years years with text in the earlier result
 * @param newYears years with text in the later result only
 * @param newPhrases phrases of the later result only
 * @param cells values of cells of the earlier years that moved, by year
 * @param weights tf-idf weights of the earlier years that moved
 * @param differences what differs between inputs, settings and versions, whether or not it moved a number
 */
public record Changes(
        int compared,
        SortedSet<Integer> years,
        SortedSet<Integer> newYears,
        SortedSet<String> newPhrases,
        List<Change> cells,
        List<Change> weights,
        Why differences) {

    /** The file that tells of changes, below the folder of a result. It depends on the result before, and on no other is told. */
    public static final String FILE = "tables/changes.csv";

    /**
     * Compares two results.
     *
     * @throws themetrends.corpus.InputProblems if a table of one of them cannot be read
     */
    public static Changes between(ResultFolder before, ResultFolder after) {
        WhyMoved why = WhyMoved.between(before, after);
        CellChanges cells = new CellChanges(before, after);
        return new Changes(
                cells.compared(),
                cells.years(),
                cells.newYears(),
                cells.newPhrases(),
                cells.moved(why),
                WeightChanges.moved(before, after, cells.years(), why),
                why.all().why());
    }

    /** All of them, cells first. */
    public List<Change> all() {
        List<Change> all = new ArrayList<>(cells);
        all.addAll(weights);
        return all;
    }

    /** How many cells moved. */
    public long movedCells() {
        return cells.stream().map(Change::cell).distinct().count();
    }
}
