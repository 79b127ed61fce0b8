package themetrends.corpus;

/** The names of all columns, read or written. */
public final class Columns {
    public static final String ARTICLE = "article";
    public static final String ARTICLES = "articles";
    public static final String ARTICLES_WITH = "articles_with";
    public static final String CI_HIGH = "ci_high";
    public static final String CI_LOW = "ci_low";
    public static final String COPY_OF = "copy_of";
    public static final String COUNTED = "counted";
    public static final String DATE = "date";
    public static final String DF = "df";
    public static final String ENGLISH = "english";
    public static final String ECHOED_BY = "echoed_by";
    public static final String EVIDENCE = "evidence";
    public static final String FORM = "form";
    public static final String FORMS = "forms";
    public static final String HAN_CHARS = "han_chars";
    public static final String IDF = "idf";
    public static final String INSIDE = "inside";
    public static final String JOINED = "joined";
    public static final String KEYWORD = "keyword";
    public static final String KIND = "kind";
    public static final String KIND_FROM = "kind_from";
    public static final String LABEL = "label";
    public static final String MATCH = "match";
    public static final String MENTIONS = "mentions";
    public static final String N = "n";
    public static final String NEGATED = "negated";
    public static final String NESTED = "nested";
    public static final String NOTE = "note";
    public static final String OPTIONS = "options";
    public static final String OUTLET = "outlet";
    public static final String PATH = "path";
    public static final String PER_10K_CHARS = "per_10k_chars";
    public static final String PER_10K_TOKENS = "per_10k_tokens";
    public static final String PHRASE = "phrase";
    public static final String PLAIN_SEARCH = "plain_search";
    public static final String POST = "post";
    public static final String PRE = "pre";
    public static final String RANK = "rank";
    public static final String REASON = "reason";
    public static final String REPEATED = "repeated";
    public static final String SCHEME = "scheme";
    public static final String SENTENCE = "sentence";
    public static final String SENTENCES = "sentences";
    public static final String SHA256 = "sha256";
    public static final String SOURCE = "source";
    public static final String STATUS = "status";
    public static final String STRADDLING = "straddling";
    public static final String TERM = "term";
    public static final String TEXT = "text";
    public static final String TF = "tf";
    public static final String TF_IDF = "tf_idf";
    public static final String THEME = "theme";
    public static final String TITLE = "title";
    public static final String TOKEN = "token";
    public static final String TOKENS = "tokens";
    public static final String UNIT = "unit";
    public static final String VOICE = "voice";
    public static final String YEAR = "year";
    public static final String YEAR_FROM = "year_from";

    private Columns() {}
}
