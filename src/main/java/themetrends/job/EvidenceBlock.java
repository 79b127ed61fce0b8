package themetrends.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.ArticleHead;
import themetrends.measure.CellKey;
import themetrends.measure.Evidence;
import themetrends.measure.Occurrence;

/** Mentions of one cell that follow one another, as bytes: a shuffle takes far longer for a record than for its bytes. */
final class EvidenceBlock implements RowBlock<Evidence> {
    private static final long serialVersionUID = 1;

    private final CellKey cell;
    private final int size;
    private final byte[] bytes;

    private EvidenceBlock(CellKey cell, int size, byte[] bytes) {
        this.cell = cell;
        this.size = size;
        this.bytes = bytes;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Evidence> rows() {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<Evidence> rows = new ArrayList<>(size);
        try {
            String source = "";
            String article = "";
            for (int i = 0; i < size; i++) {
                if (in.readBoolean()) {
                    source = in.readUTF();
                    article = in.readUTF();
                }
                rows.add(row(source, article, in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a block of evidence is cut off", e);
        }
        return rows;
    }

    private Evidence row(String source, String article, DataInputStream in) throws IOException {
        return new Evidence(
                cell.year(),
                cell.kind(),
                cell.voice(),
                cell.phrase(),
                in.readUTF(),
                in.readUTF(),
                in.readBoolean(),
                source,
                article,
                in.readInt(),
                in.readInt(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF());
    }

    /** Puts mentions of one cell together. */
    static final class Builder {
        /** Bytes of a block, after which another begins. */
        private static final int FULL = 64 << 10;

        private final CellKey cell;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
        private @Nullable ArticleHead last;
        private int size;

        Builder(CellKey cell) {
            this.cell = cell;
        }

        void add(ArticleHead article, Occurrence mention) {
            try {
                boolean isNext = !article.equals(last);
                out.writeBoolean(isNext);
                if (isNext) {
                    out.writeUTF(article.source());
                    out.writeUTF(article.id());
                }
                out.writeUTF(mention.form());
                out.writeUTF(mention.match().label());
                out.writeBoolean(mention.negated());
                Occurrence.Place place = mention.place();
                out.writeInt(place.sentence());
                out.writeInt(place.offset());
                out.writeUTF(place.pre());
                out.writeUTF(place.keyword());
                out.writeUTF(place.post());
            } catch (IOException e) {
                throw new UncheckedIOException("memory takes everything", e);
            }
            last = article;
            size++;
        }

        boolean isFull() {
            return bytes.size() >= FULL;
        }

        EvidenceBlock block() {
            return new EvidenceBlock(cell, size, bytes.toByteArray());
        }
    }
}
