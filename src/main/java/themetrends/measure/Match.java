package themetrends.measure;

/** How an occurrence of a form lies among the tokens of its sentence. */
public enum Match {
    /** The form is a token of its own. */
    TOKEN("token"),
    /** Whole tokens, or whole words inside compound tokens, side by side: 数字|鸿沟, 大数据 in 大|数据分析. */
    JOINED("joined"),
    /** A word, or words, inside one longer token: 安全 in 网络安全. */
    NESTED("nested"),
    /** Cuts through a word: 创新 in 开创|新局面, 民主 in 殖民主义. Never a mention. */
    STRADDLING("straddling");

    private final String label;

    Match(String label) {
        this.label = label;
    }

    /** The word that stands in tables. */
    public String label() {
        return label;
    }
}
