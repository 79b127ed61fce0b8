package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parts of a page together to its articles. Newspapers set headlines beside, above or at the foot of a page,
 * far from their texts: a headline goes to the article with which it shares rare words, and where none says so, to its
 * neighbour.
 */
final class PageSections {
    /** Articles of one page: a headline's text is at most so many articles away. */
    private static final int NEAR = 8;
    /** A headline repeats its article: it shares at least so much with it, and this much more than with another. */
    private static final double SHARED = 0.25;

    private static final double CLEARLY = 1.5;
    /** A box that repeats another article shares this much with it. */
    private static final double REPEATED = 0.5;

    private final List<Part> parts;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    private final List<List<String>> bodies = new ArrayList<>();

    private PageSections(List<Part> parts) {
        this.parts = parts;
    }

    /** The articles that the parts make up, from top to bottom; at least one. */
    static List<Section> of(List<Part> parts) {
        PageSections page = new PageSections(parts);
        page.draft();
        page.place();
        return page.sections();
    }

    /** An article in the making. */
    private static final class Draft {
        final List<String> headlines = new ArrayList<>();
        final List<String> lines = new ArrayList<>();

        @Nullable
        Signature signature;
    }

    /**
     * Lines whose article is still open.
     *
     * @param lines the lines
     * @param below the number of the article that begins below them
     * @param isBox whether they are a box, no headlines
     */
    private record Stray(List<String> lines, int below, boolean isBox) {}

    private void draft() {
        Overlap overlap = insideOverlap();
        int body = -1;
        boolean begins = true;
        for (Part part : parts) {
            switch (part.sort()) {
                case BODY -> {
                    body++;
                    add(part, begins || part.begins());
                    begins = false;
                }
                case HEADLINES -> strays.add(new Stray(part.lines(), drafts.size(), false));
                case SUBHEADS -> {
                    begins = isFootBlock(part.lines(), body, overlap);
                    stray(part.lines(), begins, false);
                }
                case BOX -> stray(part.lines(), drafts.isEmpty() || repeatsAnother(part.lines(), body, overlap), true);
            }
        }
    }

    private void add(Part part, boolean begins) {
        if (begins) {
            drafts.add(new Draft());
        }
        Draft draft = drafts.get(drafts.size() - 1);
        draft.lines.addAll(part.lines());
        draft.signature = part.signature() != null ? part.signature() : draft.signature;
    }

    private void stray(List<String> lines, boolean isStray, boolean isBox) {
        if (isStray) {
            strays.add(new Stray(lines, drafts.size(), isBox));
        } else {
            drafts.get(drafts.size() - 1).lines.addAll(lines);
        }
    }

    /** What headings and boxes inside an article share with the bodies around them. */
    private Overlap insideOverlap() {
        List<String> asked = new ArrayList<>();
        for (Part part : parts) {
            if (part.isBody()) {
                bodies.add(part.lines());
            } else if (part.sort() != Part.Sort.HEADLINES) {
                asked.addAll(part.lines());
            }
        }
        return new Overlap(asked, asked.isEmpty() ? List.of() : bodies);
    }

    /** Headlines of what stands above, each of them; a subhead speaks of what comes below. */
    private static boolean isFootBlock(List<String> lines, int above, Overlap overlap) {
        if (lines.stream().anyMatch(LineMarks::isNumbered)) {
            return false;
        }
        return Headline.of(lines).stream().map(Headline::words).allMatch(words -> {
            double best = share(words, best(words, above - NEAR, above, overlap), overlap);
            return best >= SHARED && best > 2 * CLEARLY * overlap.share(words, above + 1);
        });
    }

    private static boolean repeatsAnother(List<String> lines, int above, Overlap overlap) {
        String words = String.join("\n", lines);
        double around = Math.max(overlap.share(words, above), overlap.share(words, above + 1));
        double best = share(words, best(words, above - NEAR, above + NEAR, overlap), overlap);
        return best >= REPEATED && around < REPEATED / 2;
    }

    private void place() {
        List<String> asked = new ArrayList<>();
        strays.forEach(stray -> asked.addAll(stray.lines));
        Overlap overlap =
                new Overlap(asked, drafts.stream().map(draft -> draft.lines).toList());
        int articles = drafts.size();
        for (Stray stray : strays) {
            if (stray.isBox) {
                placeBox(stray, articles, overlap);
            } else {
                Headline.of(stray.lines).forEach(headline -> placeHeadline(headline, stray.below, articles, overlap));
            }
        }
    }

    private void placeHeadline(Headline headline, int below, int articles, Overlap overlap) {
        boolean atFoot = below == articles;
        int neighbour = atFoot ? articles - 1 : below;
        int best = Math.min(articles - 1, best(headline.words(), below - NEAR, below + NEAR, overlap));
        double shared = share(headline.words(), best, overlap);
        boolean clearly = shared >= SHARED && shared > CLEARLY * share(headline.words(), neighbour, overlap);
        Draft draft = clearly ? drafts.get(best) : at(neighbour);
        boolean isTitle = clearly || !atFoot || shared >= SHARED;
        (isTitle ? draft.headlines : draft.lines).addAll(headline.lines());
    }

    private void placeBox(Stray box, int articles, Overlap overlap) {
        int best = best(String.join("\n", box.lines), box.below - NEAR, box.below + NEAR, overlap);
        at(Math.min(best, articles - 1)).lines.addAll(box.lines);
    }

    /** The article of a number; a page of nothing but headings is one article too. */
    private Draft at(int number) {
        if (drafts.isEmpty()) {
            drafts.add(new Draft());
        }
        return drafts.get(Math.max(0, number));
    }

    private static double share(String words, int text, Overlap overlap) {
        return text < 0 ? 0 : overlap.share(words, text);
    }

    /** The text of a range that shares most with some words; the first of several. */
    private static int best(String words, int from, int to, Overlap overlap) {
        int best = Math.max(0, from);
        for (int text = best + 1; text <= to; text++) {
            best = overlap.share(words, text) > overlap.share(words, best) ? text : best;
        }
        return best;
    }

    private List<Section> sections() {
        return drafts.stream().map(PageSections::section).toList();
    }

    private static Section section(Draft draft) {
        List<String> lines = new ArrayList<>(draft.headlines);
        lines.addAll(draft.lines);
        return new Section(lines, draft.signature);
    }
}
