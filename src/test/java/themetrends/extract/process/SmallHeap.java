package themetrends.extract.process;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import themetrends.extract.ExtractionSettings;

/** A process of little memory that asks readers of much for files, and tells of each what it is told. */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] files) {
        GuardedExtractor extractor =
                new GuardedExtractor(ExtractionSettings.STANDARD, new JavaCommand(HostileParser.class));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        byte[] large = new byte[(int) HeapShare.FILE.bytes() + 1];
        large[0] = '<';
        out.println(told(extractor, "flood", new byte[] {'<'}));
        out.println(told(extractor, "large", large));
        out.println(told(extractor, "next", new byte[] {'<'}));
        System.exit(0);
    }

    private static String told(GuardedExtractor extractor, String file, byte[] bytes) {
        try {
            return extractor.extract(file, bytes).refusals().get(0).reason();
        } catch (ParserDeathException e) {
            return e.reason();
        }
    }
}
