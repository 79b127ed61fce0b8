package themetrends.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.Article;
import themetrends.corpus.ArticleHead;
import themetrends.corpus.Dating;
import themetrends.corpus.Kind;
import themetrends.corpus.Origin;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.corpus.TokenisedArticle;
import themetrends.job.store.Entry;
import themetrends.text.CodedTokens;
import themetrends.text.Mends;
import themetrends.text.Repair;
import themetrends.text.RepairNote;

/** What was found in a source, as the bytes of an entry, and back. */
final class SourceCodec {
    private SourceCodec() {}

    /**
     * An entry.
     *
     * @throws IOException if a text has half a character, which UTF-8 cannot tell
     */
    static Entry entry(String key, String path, ReadSource source) throws IOException {
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ByteArrayOutputStream tokens = new ByteArrayOutputStream();
        Out out = new Out(facts);
        out.number(source.rejections().size());
        for (Rejection rejection : source.rejections()) {
            out.string(rejection.place());
            out.string(rejection.reason());
        }
        out.number(source.repairs().size());
        for (RepairRow repair : source.repairs()) {
            out.string(repair.place());
            out.note(repair.note());
        }
        out.number(source.articles().size());
        for (TokenisedArticle article : source.articles()) {
            byte[] words = utf8(article.article().text());
            byte[] codes = article.tokens().bytes();
            out.head(article.article().head());
            out.mends(article.article().mends());
            out.number(words.length);
            out.number(codes.length);
            text.writeBytes(words);
            tokens.writeBytes(codes);
        }
        return new Entry(key, path, facts.toByteArray(), text.toByteArray(), tokens.toByteArray());
    }

    /**
     * What was found in a source.
     *
     * @param path path of the source
     * @param sha256 hash of its bytes
     * @throws IOException or a runtime exception if the entry was not made here
     */
    static ReadSource source(Entry entry, String path, String sha256) throws IOException {
        In in = new In(entry.facts());
        List<Rejection> rejections = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            rejections.add(new Rejection(path, in.string(), in.string()));
        }
        List<RepairRow> repairs = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            repairs.add(new RepairRow(path, in.string(), in.note()));
        }
        List<TokenisedArticle> articles = new ArrayList<>();
        int count = in.number();
        int text = 0;
        int tokens = 0;
        for (int i = 1; i <= count; i++) {
            ArticleHead head = in.head(path, i, sha256);
            Mends mends = in.mends();
            int textEnd = text + in.number();
            int tokensEnd = tokens + in.number();
            String words = new String(entry.text(), text, textEnd - text, StandardCharsets.UTF_8);
            CodedTokens codes = CodedTokens.of(Arrays.copyOfRange(entry.tokens(), tokens, tokensEnd));
            articles.add(new TokenisedArticle(new Article(head, words, mends), codes));
            text = textEnd;
            tokens = tokensEnd;
        }
        return new ReadSource(rejections, repairs, articles);
    }

    private static byte[] utf8(String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }

    /** Writes parts of a source. */
    private static final class Out {
        private final DataOutputStream out;

        Out(ByteArrayOutputStream to) {
            out = new DataOutputStream(to);
        }

        void note(RepairNote note) throws IOException {
            string(note.rule().name());
            number(note.line());
            number(note.at());
            string(note.before());
            string(note.after());
        }

        void head(ArticleHead head) throws IOException {
            string(head.title());
            dating(head.dating());
            string(head.kind().name());
            string(head.kindFrom());
            origin(head.origin());
        }

        private void origin(Origin origin) throws IOException {
            string(origin.format());
            string(origin.encoding());
            string(origin.place());
            string(origin.outlet());
        }

        private void dating(@Nullable Dating dating) throws IOException {
            out.writeBoolean(dating != null);
            if (dating != null) {
                number(dating.year());
                string(dating.date());
                string(dating.from().name());
                string(dating.evidence());
            }
        }

        void mends(Mends mends) throws IOException {
            byte[] seams = mends.seams().toByteArray();
            number(seams.length);
            out.write(seams);
            number(mends.removed().size());
            for (Mends.Removed removed : mends.removed()) {
                number(removed.at());
                string(removed.text());
            }
        }

        void string(String text) throws IOException {
            byte[] bytes = utf8(text);
            number(bytes.length);
            out.write(bytes);
        }

        /** Mostly a byte: most numbers are small. */
        void number(int number) throws IOException {
            if (number >= 0 && number < 0xFF) {
                out.writeByte(number);
            } else {
                out.writeByte(0xFF);
                out.writeInt(number);
            }
        }
    }

    /** Reads parts of a source, as {@link Out} wrote them. */
    private static final class In {
        private final DataInputStream in;

        In(byte[] from) {
            in = new DataInputStream(new ByteArrayInputStream(from));
        }

        RepairNote note() throws IOException {
            Repair rule = Repair.valueOf(string());
            return new RepairNote(rule, number(), number(), string(), string());
        }

        ArticleHead head(String path, int number, String sha256) throws IOException {
            String title = string();
            Dating dating = dating();
            Kind kind = Kind.valueOf(string());
            return new ArticleHead(path, number, sha256, title, dating, kind, string(), origin());
        }

        private Origin origin() throws IOException {
            return new Origin(string(), string(), string(), string());
        }

        private @Nullable Dating dating() throws IOException {
            return in.readBoolean() ? new Dating(number(), string(), Dating.From.valueOf(string()), string()) : null;
        }

        Mends mends() throws IOException {
            BitSet seams = BitSet.valueOf(bytes());
            List<Mends.Removed> removed = new ArrayList<>();
            for (int i = number(); i > 0; i--) {
                removed.add(new Mends.Removed(number(), string()));
            }
            return new Mends(seams, removed);
        }

        String string() throws IOException {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        private byte[] bytes() throws IOException {
            byte[] bytes = new byte[number()];
            in.readFully(bytes);
            return bytes;
        }

        int number() throws IOException {
            int number = in.readUnsignedByte();
            return number == 0xFF ? in.readInt() : number;
        }
    }
}
