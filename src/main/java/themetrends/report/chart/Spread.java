package themetrends.report.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Moves labels apart that would lie on each other. */
final class Spread {
    /** Labels that touch, as one: how many, and the mean of where their common upper end is wanted. */
    private record Cluster(int size, double wanted) {
        Cluster with(Cluster next) {
            int all = size + next.size;
            return new Cluster(all, (wanted * size + next.wanted * next.size) / all);
        }
    }

    private Spread() {}

    /**
     * The middles of labels, as near as may be to where they are wanted (least squares), without overlap.
     *
     * @param wanted wanted middles, rising
     * @param heights heights of the labels
     * @param top least upper end
     * @param bottom greatest lower end; where there is too little room, labels go on below it
     */
    static double[] apart(double[] wanted, double[] heights, double top, double bottom) {
        double[] stacked = stacked(heights);
        Deque<Cluster> clusters = new ArrayDeque<>();
        for (int i = 0; i < wanted.length; i++) {
            Cluster cluster = new Cluster(1, wanted[i] - stacked[i]);
            while (!clusters.isEmpty() && clusters.getLast().wanted() > cluster.wanted()) {
                cluster = clusters.removeLast().with(cluster);
            }
            clusters.addLast(cluster);
        }
        double lowest = bottom - stacked[heights.length];
        int next = 0;
        double[] middles = new double[wanted.length];
        for (Cluster cluster : clusters) {
            double start = Math.max(top, Math.min(cluster.wanted(), lowest));
            for (int i = 0; i < cluster.size(); i++, next++) {
                middles[next] = start + stacked[next];
            }
        }
        return middles;
    }

    /** The middles of labels that stand on each other from 0 down, and the lower end of the last. */
    private static double[] stacked(double[] heights) {
        double[] middles = new double[heights.length + 1];
        double end = 0;
        for (int i = 0; i < heights.length; i++) {
            middles[i] = end + heights[i] / 2;
            end += heights[i];
        }
        middles[heights.length] = end;
        return middles;
    }
}
