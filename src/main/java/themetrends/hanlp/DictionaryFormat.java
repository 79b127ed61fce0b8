package themetrends.hanlp;

/** How the lines of a user's dictionary are built. */
public enum DictionaryFormat {
    /** HanLP's custom dictionary: word, part of speech, frequency, and more such pairs. */
    HANLP("hanlp"),
    /** jieba's user dictionary: word, frequency, part of speech, both optional. */
    JIEBA("jieba"),
    /** A word a line, which both read alike. */
    WORDS("words");

    private final String label;

    DictionaryFormat(String label) {
        this.label = label;
    }

    /** The word that stands in the manifest. */
    public String label() {
        return label;
    }
}
