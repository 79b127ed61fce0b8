package themetrends.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings stray lines back to their articles. Newspapers set headlines beside, above or at the foot of a page, far from
 * their texts: a headline goes to the article with which it shares rare words, and where none says so clearly, to its
 * neighbour, or out of a block of headlines to an article that has none.
 */
final class StrayPlaces {
    /** Articles of one page: a headline's text is at most so many articles away. */
    static final int NEAR = 8;
    /** A headline repeats its article: it shares at least so much with it. */
    static final double SHARED = 0.25;
    /** And so many times more than with another. */
    static final double CLEARLY = 1.5;
    /** So much is something, where no other article has anything near it. */
    private static final double SOMETHING = 0.08;

    private final List<Draft> drafts;
    private final Overlap overlap;
    /** Whether the page sets its headlines below the texts: one stands at the foot, and none at the head. */
    private final boolean headlinesFollow;

    private StrayPlaces(List<Draft> drafts, List<Stray> strays) {
        this.drafts = drafts;
        List<String> asked = new ArrayList<>();
        strays.forEach(stray -> asked.addAll(stray.lines()));
        overlap = Overlap.onPage(asked, drafts.stream().map(Draft::lines).toList());
        List<Stray> headlines = strays.stream().filter(stray -> !stray.isBox()).toList();
        headlinesFollow = headlines.stream().noneMatch(stray -> stray.below() == 0)
                && headlines.stream().anyMatch(stray -> stray.below() == drafts.size());
    }

    /** Puts each line of the strays into one of the articles, of which there is at least one. */
    static void place(List<Stray> strays, List<Draft> drafts) {
        StrayPlaces places = new StrayPlaces(drafts, strays);
        List<Runnable> unclear = new ArrayList<>();
        for (Stray stray : strays) {
            if (stray.isBox()) {
                places.placeBox(stray);
            } else {
                List<Headline> headlines = Headline.of(stray.lines());
                headlines.forEach(headline -> places.placeHeadline(headline, stray, headlines.size() > 1, unclear));
            }
        }
        unclear.forEach(Runnable::run);
    }

    private void placeHeadline(Headline headline, Stray stray, boolean inBlock, List<Runnable> unclear) {
        Overlap.Shares shares = around(headline.words(), stray.below());
        boolean above = isAbove(stray);
        int neighbour = above ? stray.below() - 1 : stray.below();
        if (isClear(shares, neighbour) || (above && isOnly(shares))) {
            drafts.get(shares.best()).addHeadline(headline.lines());
        } else if (above && inBlock) {
            unclear.add(() -> putToUntitled(headline, shares, neighbour));
        } else {
            put(headline, neighbour, !above || headlinesFollow || shares.of(neighbour) > 0);
        }
    }

    private boolean isAbove(Stray stray) {
        return stray.below() == drafts.size() || (headlinesFollow && stray.below() > 0);
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

    /** Of the articles that still have no headline, the one that shares most, the first of several. */
    private void putToUntitled(Headline headline, Overlap.Shares shares, int neighbour) {
        int best = -1;
        for (int i = Math.max(0, neighbour - NEAR); i <= neighbour; i++) {
            if (!drafts.get(i).hasHeadline() && (best < 0 || shares.of(i) > shares.of(best))) {
                best = i;
            }
        }
        put(headline, best < 0 ? neighbour : best, best >= 0 || shares.of(neighbour) > 0);
    }

    private void put(Headline headline, int article, boolean isTitle) {
        if (isTitle) {
            drafts.get(article).addHeadline(headline.lines());
        } else {
            drafts.get(article).addLines(headline.lines());
        }
    }

    private void placeBox(Stray box) {
        drafts.get(around(String.join("\n", box.lines()), box.below()).best()).addLines(box.lines());
    }

    private Overlap.Shares around(String words, int below) {
        return overlap.of(words, Math.max(0, below - NEAR), Math.min(drafts.size() - 1, below + NEAR));
    }
}
