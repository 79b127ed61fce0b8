package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the parts of a page together to its articles. Headings inside a text stay there, unless each of them is clearly
 * the headline of something above; so does a box, unless it repeats another article.
 */
final class PageSections {
    /** A box that repeats an article shares so much with it. */
    private static final double REPEATED = 0.5;

    private final List<Part> parts;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    /** What headings and boxes inside articles share with the bodies of the page. */
    private final Overlap overlap;

    private PageSections(List<Part> parts) {
        this.parts = parts;
        List<String> asked = new ArrayList<>();
        List<List<String>> bodies = new ArrayList<>();
        for (Part part : parts) {
            if (part.isBody()) {
                bodies.add(part.lines());
            } else if (part.sort() != Part.Sort.HEADLINES) {
                asked.addAll(part.lines());
            }
        }
        overlap = Overlap.onPage(asked, bodies);
    }

    /** The articles that the parts make up, from top to bottom; at least one. */
    static List<Section> of(List<Part> parts) {
        PageSections page = new PageSections(parts);
        page.draft();
        if (page.drafts.isEmpty()) {
            page.drafts.add(new Draft());
        }
        StrayPlaces.place(page.strays, page.drafts);
        return page.drafts.stream().map(Draft::section).toList();
    }

    private void draft() {
        int body = -1;
        boolean begins = true;
        for (Part part : parts) {
            switch (part.sort()) {
                case BODY -> {
                    body++;
                    if (begins || part.begins()) {
                        drafts.add(new Draft());
                    }
                    last().add(part);
                    begins = false;
                }
                case HEADLINES -> strays.add(new Stray(part.lines(), drafts.size(), false));
                case SUBHEADS -> {
                    begins = isFootBlock(part.lines(), body);
                    put(part, begins);
                }
                case BOX -> put(part, repeatsAnother(part.lines(), body));
            }
        }
    }

    private void put(Part part, boolean isStray) {
        if (isStray || drafts.isEmpty()) {
            strays.add(new Stray(part.lines(), drafts.size(), part.sort() == Part.Sort.BOX));
        } else {
            last().addLines(part.lines());
        }
    }

    private Draft last() {
        return drafts.get(drafts.size() - 1);
    }

    /** Headlines of what stands above, each of them; a subhead speaks of what comes below, and may be numbered. */
    private boolean isFootBlock(List<String> lines, int above) {
        return lines.stream().noneMatch(LineMarks::isNumbered)
                && Headline.of(lines).stream().allMatch(headline -> isOfAbove(headline.words(), above));
    }

    private boolean isOfAbove(String words, int above) {
        Overlap.Shares up = overlap.of(words, above - StrayPlaces.NEAR, above);
        double best = up.of(up.best());
        double below = overlap.of(words, above + 1, above + 1).of(above + 1);
        return best >= StrayPlaces.SHARED && best > 2 * StrayPlaces.CLEARLY * below;
    }

    private boolean repeatsAnother(List<String> lines, int above) {
        String words = String.join("\n", lines);
        Overlap.Shares shares = overlap.of(words, above - StrayPlaces.NEAR, above + StrayPlaces.NEAR);
        double around = Math.max(shares.of(above), shares.of(above + 1));
        return shares.of(shares.best()) >= REPEATED && around < REPEATED / 2;
    }
}
