package themetrends.measure.stats;

/** Sorts values and counts the pairs in which the later one is smaller: by merging, in n log n steps. */
final class Inversions {
    private double[] values;
    private double[] merged;
    private long count;

    private Inversions(double[] values) {
        this.values = values;
        this.merged = new double[values.length];
    }

    /** Sorts the values, none of which is −0 or NaN, and tells in how many pairs the later one was smaller. */
    static long sort(double[] values) {
        Inversions sorting = new Inversions(values.clone());
        for (int run = 1; run < values.length; run *= 2) {
            sorting.mergeRuns(run);
        }
        System.arraycopy(sorting.values, 0, values, 0, values.length);
        return sorting.count;
    }

    private void mergeRuns(int run) {
        for (int from = 0; from < values.length; from += 2 * run) {
            merge(from, Math.min(from + run, values.length), Math.min(from + 2 * run, values.length));
        }
        double[] free = values;
        values = merged;
        merged = free;
    }

    private void merge(int from, int middle, int to) {
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right == to || (left < middle && values[left] <= values[right])) {
                merged[i] = values[left++];
            } else {
                merged[i] = values[right++];
                // It goes before all that are left of the earlier run.
                count += middle - left;
            }
        }
    }
}
