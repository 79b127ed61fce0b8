package themetrends.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out lines that a page repeats whatever its text is about: running heads, dates, telephone numbers, editors, page
 * numbers, section names.
 *
 * <p>A line that repeats may also be a refrain or a column's title. It is furniture where its form says so (telephone,
 * editors, page number), or where most of its occurrences stand beside furniture or cut a sentence in two.
 */
final class PageFurniture implements RepairRule {
    private static final int LONGEST = 50;
    private static final int OFTEN = 3;
    private static final int OFTEN_IF_SURE = 2;
    /** Lines that are not blank between a running head and the next. */
    private static final int SHORTEST_PAGE = 10;

    private static final int LONGEST_PAGE = 150;

    @Override
    public List<Edit> found(WorkingText working) {
        String text = working.text();
        List<Line> lines = working.lines();
        BitSet furniture = new Search(lines).furniture();
        return furniture.stream()
                .mapToObj(i ->
                        Edit.deletion(text, lines.get(i).start(), lines.get(i).end()))
                .toList();
    }

    /** One look through the lines of a text. */
    private static final class Search {
        private final List<Line> lines;
        /** What lines are compared by; empty for those that are text. */
        private final String[] keys;

        private final Map<String, List<Integer>> places = new HashMap<>();
        private final BitSet furniture = new BitSet();

        Search(List<Line> lines) {
            this.lines = lines;
            keys = new String[lines.size()];
            for (int i = 0; i < keys.length; i++) {
                Line line = lines.get(i);
                keys[i] = mayBeFurniture(line) ? FurnitureForms.key(line) : "";
                if (!keys[i].isEmpty()) {
                    places.computeIfAbsent(keys[i], key -> new ArrayList<>()).add(i);
                }
            }
        }

        private static boolean mayBeFurniture(Line line) {
            return line.content().length() <= LONGEST
                    && !line.endsSentence()
                    && (!line.hasInnerMark() || FurnitureForms.isSure(line));
        }

        BitSet furniture() {
            List<List<Integer>> candidates = new ArrayList<>();
            places.forEach((key, at) -> {
                if (at.size() >= OFTEN_IF_SURE && FurnitureForms.isSure(lines.get(at.get(0)))) {
                    at.forEach(furniture::set);
                } else if (at.size() >= OFTEN) {
                    candidates.add(at);
                }
            });
            spread(candidates);
            addHeadsOfPages();
            return furniture;
        }

        /** What stands beside furniture is furniture too, so that a block is found from one line of it. */
        private void spread(List<List<Integer>> candidates) {
            boolean more = true;
            while (more) {
                more = candidates.removeIf(at -> {
                    boolean found = isMost(
                                    at.stream().filter(this::isBesideFurniture).count(), at)
                            || (areOnPages(at)
                                    && isMost(
                                            at.stream().filter(this::interrupts).count(), at));
                    if (found) {
                        at.forEach(furniture::set);
                    }
                    return found;
                });
            }
        }

        private static boolean isMost(long some, List<Integer> all) {
            return 2 * some > all.size();
        }

        private boolean isBesideFurniture(int i) {
            return isFurnitureOrTwin(i - 1, i) || isFurnitureOrTwin(i + 1, i);
        }

        private boolean isFurnitureOrTwin(int neighbour, int i) {
            return neighbour >= 0
                    && neighbour < lines.size()
                    && (furniture.get(neighbour) || keys[neighbour].equals(keys[i]));
        }

        /** Whether running text breaks off before a line and goes on behind it, and has no use for the line itself. */
        private boolean interrupts(int i) {
            if (i == 0 || i + 1 == lines.size()) {
                return false;
            }
            Line before = lines.get(i - 1);
            Line after = lines.get(i + 1);
            boolean wanted = Chars.isOpening(before.last())
                    || Chars.cannotBeginLine(after.first())
                    || Chars.isInner(lines.get(i).last());
            return !wanted
                    && before.hasInnerMark()
                    && !before.endsSentence()
                    && (after.hasInnerMark() || after.endsSentence());
        }

        /** Whether lines stand a page apart, not closer and not only here and there in a long text. */
        private boolean areOnPages(List<Integer> at) {
            int last = at.get(0);
            for (int i : at.subList(1, at.size())) {
                if (i - last < SHORTEST_PAGE) {
                    return false;
                }
                last = i;
            }
            return (last - at.get(0)) / (at.size() - 1) <= LONGEST_PAGE;
        }

        /** A section's name or a number of its own at the head of a page need not repeat. */
        private void addHeadsOfPages() {
            for (int i = 0; i < keys.length; i++) {
                boolean beside = furniture.get(i + 1) || (i > 0 && furniture.get(i - 1));
                if (beside && FurnitureForms.isHeadOfPage(lines.get(i))) {
                    furniture.set(i);
                }
            }
        }
    }
}
