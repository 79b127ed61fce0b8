package themetrends.measure;

/** Other ways to count than mentions in repaired text without copies: does a finding depend on ours? */
public enum Counting {
    /** Every occurrence that a plain search of the repaired text finds, whatever the tokens and negations say. */
    PLAIN_SEARCH("plain_search") {
        @Override
        Usage usage(CountTally text, CountTally phrase) {
            return new Usage(phrase.search().all(), text.articles().tokens());
        }
    },
    /**
     * Mentions less those that stand together only since repair, and what stood in words that repair took out; tokens are
     * those of the repaired text, as damaged text has none that could be trusted.
     */
    NO_REPAIR("no_repair") {
        @Override
        Usage usage(CountTally text, CountTally phrase) {
            SearchTally search = phrase.search();
            long mentions = phrase.articles().mentions() - search.mentionsOnlyRepaired() + search.onlyUnrepaired();
            return new Usage(mentions, text.articles().tokens());
        }
    },
    /** Repeated sentences and reprinted articles count again, mentions and tokens alike. */
    COPIES("copies") {
        @Override
        Usage usage(CountTally text, CountTally phrase) {
            return new Usage(phrase.articles().mentions(), text.articles().tokens())
                    .plus(phrase.repeated())
                    .plus(text.repeated());
        }
    };

    private final String label;

    Counting(String label) {
        this.label = label;
    }

    /** The word that stands in tables. */
    public String label() {
        return label;
    }

    /** The usage of a phrase in a cell, from the tallies of the cell's text and of the phrase in it. */
    abstract Usage usage(CountTally text, CountTally phrase);
}
