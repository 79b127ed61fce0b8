package themetrends.job;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import themetrends.corpus.RawText;
import themetrends.corpus.Rejection;
import themetrends.corpus.TextPieces;
import themetrends.text.Repair;

/**
 * The rows of a source with much text, such as a table of many articles or an archive: one for each text, or for each piece
 * of a long one, so that what is made of them never stands in memory as a whole. The reasons for what cannot be read come
 * first. As with other large sources, nothing of it is kept for the next run.
 */
final class LargeExtraction implements Iterator<ReadSource> {
    /** A source with more characters is large: as many as in a plain text of 32 MB. */
    static final int LARGE = 11_000_000;

    private final SourceExtraction extraction;
    private final String path;
    private final String sha256;
    private final Iterator<RawText> texts;
    private List<Rejection> rejections;
    private Iterator<RawText> pieces = Collections.emptyIterator();
    private int lines;
    private int articles;

    LargeExtraction(
            SourceExtraction extraction, String path, String sha256, List<RawText> texts, List<Rejection> rejections) {
        this.extraction = extraction;
        this.path = path;
        this.sha256 = sha256;
        this.texts = texts.iterator();
        this.rejections = rejections;
    }

    /** Whether texts are too much to be worked on at once. */
    static boolean isLarge(List<RawText> texts) {
        return texts.stream().mapToLong(text -> text.text().length()).sum() > LARGE;
    }

    @Override
    public boolean hasNext() {
        return !rejections.isEmpty() || pieces.hasNext() || texts.hasNext();
    }

    @Override
    public ReadSource next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more texts");
        }
        if (!rejections.isEmpty()) {
            ReadSource row = new ReadSource(rejections, List.of(), List.of());
            rejections = List.of();
            return row;
        }
        if (!pieces.hasNext()) {
            pieces = pieces(texts.next());
            lines = 0;
        }
        RawText piece = pieces.next();
        ReadSource row = extraction.piece(path, sha256, piece, lines, articles);
        lines += Repair.lineEnds(piece.text());
        articles += row.articles().size();
        return row;
    }

    /** A text that is large by itself is cut as a plain text of its length is. */
    static Iterator<RawText> pieces(RawText text) {
        if (text.text().length() <= LARGE) {
            return List.of(text).iterator();
        }
        List<RawText> pieces = new ArrayList<>();
        new TextPieces(new StringReader(text.text())).forEachRemaining(piece -> {
            String place = "piece " + (pieces.size() + 1);
            String before = text.origin().place();
            pieces.add(new RawText(
                    piece,
                    text.member(),
                    text.isArticle(),
                    text.origin().at(before.isEmpty() ? place : before + ", " + place),
                    text.stated(),
                    List.of()));
        });
        return pieces.iterator();
    }
}
