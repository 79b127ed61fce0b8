package themetrends.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import themetrends.corpus.RawText;
import themetrends.corpus.TextPieces;
import themetrends.extract.ExtractionSettings;
import themetrends.extract.LargeText;
import themetrends.extract.LongLines;
import themetrends.extract.Sha256;
import themetrends.files.Opener;
import themetrends.text.Han;
import themetrends.text.Repair;

/**
 * Plain texts too large to be held whole: read once for their hash and for damage, and once more for their articles, piece
 * by piece. What is judged by a whole source, such as lines that recur on its pages, is judged by a piece. Nothing of them is
 * kept for the next run.
 */
final class LargeSources {
    private final ExtractionSettings settings;
    private final SourceExtraction extraction;
    private final Opener files;

    LargeSources(ExtractionSettings settings, SourceExtraction extraction, Opener files) {
        this.settings = settings;
        this.extraction = extraction;
        this.files = files;
    }

    /** A row for each piece of a file; empty where it is no plain text. */
    Optional<Iterator<ReadSource>> pieces(SourceFile file) {
        try {
            Optional<LargeText> text = LargeText.of(file.path(), sample(file), settings);
            return text.isEmpty() ? Optional.empty() : Optional.of(pieces(file, text.get()));
        } catch (IOException e) {
            return Optional.of(rejected(file, ReadSources.UNREADABLE));
        }
    }

    private byte[] sample(SourceFile file) throws IOException {
        try (InputStream in = files.open(file.location())) {
            return in.readNBytes(LargeText.SAMPLE);
        }
    }

    private Iterator<ReadSource> pieces(SourceFile file, LargeText text) throws IOException {
        MessageDigest digest = Sha256.digest();
        boolean hasHan = false;
        try (InputStream in = new DigestInputStream(files.open(file.location()), digest)) {
            TextPieces pieces = new TextPieces(text.reader(in));
            while (pieces.hasNext()) {
                String piece = pieces.next();
                if (piece.indexOf('\0') >= 0) {
                    return rejected(file, LargeText.NUL_BYTES);
                }
                Optional<String> reason = LongLines.refusal(piece, settings.limits());
                if (reason.isPresent()) {
                    return rejected(file, reason.get());
                }
                hasHan = hasHan || Han.anyIn(piece);
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return rejected(file, text.undecodable());
            }
            throw e.getCause();
        }
        return hasHan
                ? new Pieces(file, text, HexFormat.of().formatHex(digest.digest()))
                : rejected(file, LargeText.NO_HAN);
    }

    private static Iterator<ReadSource> rejected(SourceFile file, String reason) {
        return List.of(ReadSource.rejected(file.path(), reason)).iterator();
    }

    /** The second reading. */
    private final class Pieces implements Iterator<ReadSource> {
        private final SourceFile file;
        private final LargeText text;
        private final String sha256;
        private final TextPieces pieces;
        private int number;
        private int lines;
        private int articles;

        Pieces(SourceFile file, LargeText text, String sha256) throws IOException {
            this.file = file;
            this.text = text;
            this.sha256 = sha256;
            Reader reader = text.reader(files.open(file.location()));
            TaskCompletionListener atEnd = context -> {
                try {
                    reader.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
            TaskContext.get().addTaskCompletionListener(atEnd);
            pieces = new TextPieces(reader);
        }

        @Override
        public boolean hasNext() {
            return pieces.hasNext();
        }

        @Override
        public ReadSource next() {
            String piece = pieces.next();
            RawText raw = text.piece(piece, ++number);
            ReadSource read = extraction.piece(file.path(), sha256, raw, lines, articles);
            lines += Repair.lineEnds(piece);
            articles += read.articles().size();
            return read;
        }
    }
}
