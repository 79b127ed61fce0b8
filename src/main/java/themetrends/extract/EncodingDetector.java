package themetrends.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.util.Arrays;
import java.util.Optional;

/**
 * What ICU takes bytes for: it knows the statistics of many encodings, those of other languages too. For bytes that are no
 * UTF-8 only; of UTF-16 without a byte order mark it is never sure.
 */
final class EncodingDetector {
    /** Bytes that are looked at. */
    private static final int SAMPLE = 64 * 1024;

    /** ICU's confidence, of 100: it gives 100 to thirty characters of Chinese, Japanese or Korean, and 10 to ten. */
    private static final int SURE = 50;

    private EncodingDetector() {}

    /** ICU's name of the encoding; empty where it is not sure. */
    static Optional<String> detected(byte[] bytes) {
        CharsetMatch best = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detect();
        return best == null || best.getConfidence() < SURE ? Optional.empty() : Optional.of(best.getName());
    }
}
