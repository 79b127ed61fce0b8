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

    private static final double SOMETHING = 0.08;

    private final List<Draft> drafts;
    /** Whether the page sets its headlines below the texts: one stands at the foot, and none at the head. */
    private boolean headlinesFollow;

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
        List<Stray> headlines = strays.stream().filter(stray -> !stray.isBox()).toList();
        headlinesFollow = headlines.stream().noneMatch(stray -> stray.below() == 0)
                && headlines.stream().anyMatch(stray -> stray.below() == drafts.size());
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
        boolean above = below == drafts.size() || (headlinesFollow && below > 0);
        int neighbour = above ? below - 1 : below;
        Overlap.Shares shares = around(headline.words(), below, overlap);
        boolean clearly = isClear(shares, neighbour) || (above && isOnly(shares));
        boolean isTitle = clearly || !above || headlinesFollow || shares.of(neighbour) > 0;
        Draft draft = drafts.get(clearly ? shares.best() : neighbour);
        if (isTitle) {
            draft.addHeadline(headline.lines());
        } else {
            draft.addLines(headline.lines());
        }
    }

    /** Much, and clearly more than with its neighbour. */
    private static boolean isClear(Overlap.Shares shares, int neighbour) {
        double best = shares.of(shares.best());
        return best >= SHARED && best > CLEARLY * shares.of(neighbour);
    }

    /** Something, and nearly nothing with any other article. */
    private static boolean isOnly(Overlap.Shares shares) {
        double best = shares.of(shares.best());
        return best >= SOMETHING && best > 2 * shares.second();
    }

    private void placeBox(Stray box, Overlap overlap) {
        drafts.get(around(String.join("\n", box.lines()), box.below(), overlap).best())
                .addLines(box.lines());
    }

    private Overlap.Shares around(String words, int below, Overlap overlap) {
        return overlap.of(words, Math.max(0, below - NEAR), Math.min(drafts.size() - 1, below + NEAR));
    }
}
