package themetrends.report.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import themetrends.extract.Sha256;

/** What a browser may do with the page: apply this style, run this script, and nothing else; load nothing at all. */
final class ContentPolicy {
    private ContentPolicy() {}

    /** The policy for a page with one style and one script. */
    static String of(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
