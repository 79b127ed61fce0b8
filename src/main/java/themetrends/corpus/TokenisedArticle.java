package themetrends.corpus;

import java.io.Serializable;
import themetrends.text.CodedTokens;
import themetrends.text.Tokeniser;

/**
 * An article with its tokens.
 *
 * @param article the article
 * @param tokens the tokens of its sentences, and behind them those of the words that repair took out
 */
public record TokenisedArticle(Article article, CodedTokens tokens) implements Serializable {
    /** Cuts an article into tokens. */
    public static TokenisedArticle of(Article article, Tokeniser tokeniser) {
        return new TokenisedArticle(article, tokeniser.tokens(article.text(), article.mends()));
    }

    /** The same with what a person says of it. */
    public TokenisedArticle corrected(Catalogue catalogue) {
        ArticleHead head = catalogue.corrected(article.head());
        return new TokenisedArticle(new Article(head, article.text(), article.mends()), tokens);
    }
}
