package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings stray lines back to their articles. Newspapers set headlines beside, above or at the foot of a page, far from
 * their texts: a headline goes to the article with which it shares rare words, and where none says so clearly, to its
 * neighbour.
 */
final class StrayPlaces {
    /** Articles of one page: a headline's text is at most so many articles away. */
    static final int NEAR = 8;
    /** A headline repeats its article: it shares at least so much with it. */
    static final double SHARED = 0.25;
    /** And so many times more than with another. */
    static final double CLEARLY = 1.5;

    private final List<Draft> drafts;

    /** Looks for places in the articles of a page, of which there is at least one. */
    StrayPlaces(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** Puts each line of the strays into an article. */
    void place(List<Stray> strays) {
        if (drafts.size() == 1) {
            strays.forEach(this::placeInOnlyArticle);
            return;
        }
        List<String> asked = new ArrayList<>();
        strays.forEach(stray -> asked.addAll(stray.lines()));
        Overlap overlap = new Overlap(asked, drafts.stream().map(Draft::lines).toList());
        for (Stray stray : strays) {
            if (stray.isBox()) {
                placeBox(stray, overlap);
            } else {
                Headline.of(stray.lines()).forEach(headline -> placeHeadline(headline, stray.below(), overlap));
            }
        }
    }

    private void placeInOnlyArticle(Stray stray) {
        if (stray.below() == 0) {
            drafts.get(0).addHeadline(stray.lines());
        } else {
            drafts.get(0).addLines(stray.lines());
        }
    }

    private void placeHeadline(Headline headline, int below, Overlap overlap) {
        boolean atFoot = below == drafts.size();
        int neighbour = atFoot ? below - 1 : below;
        Overlap.Shares shares = around(headline.words(), below, overlap);
        double best = shares.of(shares.best());
        boolean clearly = best >= SHARED && best > CLEARLY * shares.of(neighbour);
        boolean isTitle = clearly || !atFoot || best >= SHARED;
        Draft draft = drafts.get(clearly ? shares.best() : neighbour);
        if (isTitle) {
            draft.addHeadline(headline.lines());
        } else {
            draft.addLines(headline.lines());
        }
    }

    private void placeBox(Stray box, Overlap overlap) {
        drafts.get(around(String.join("\n", box.lines()), box.below(), overlap).best())
                .addLines(box.lines());
    }

    private Overlap.Shares around(String words, int below, Overlap overlap) {
        return overlap.of(words, Math.max(0, below - NEAR), Math.min(drafts.size() - 1, below + NEAR));
    }
}
