package themetrends.extract;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a web page says of itself in its first bytes; loads no library. */
final class HtmlCharset {
    private static final Pattern HTML =
            Pattern.compile("(?i)<!doctype\\s+html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<!--.{0,200}-->\\s*<html");
    private static final Pattern CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{2,40})");
    private static final int HEAD = 4096;

    private HtmlCharset() {}

    static boolean isHtml(String head) {
        return HTML.matcher(head).find();
    }

    /** The encoding that a page declares and this Java knows; empty for other files. */
    static String declared(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] <= ' ' && bytes[start] >= 0) {
            start++;
        }
        if (start == bytes.length || bytes[start] != '<') {
            return "";
        }
        String head = new String(bytes, start, Math.min(HEAD, bytes.length - start), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        boolean declares = isHtml(head) && charset.find();
        return declares && TextDecoder.named(charset.group(1)).isPresent() ? charset.group(1) : "";
    }
}
