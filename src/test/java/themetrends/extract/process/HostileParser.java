package themetrends.extract.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import themetrends.extract.Extraction;

/** A parser that does to its process what a file asks for by its name. */
final class HostileParser {
    private HostileParser() {}

    public static void main(String[] args) throws IOException {
        ParserMain.serve(settings -> (path, bytes) -> read(path));
    }

    private static Extraction read(String path) {
        switch (path) {
            case "spin" -> spin();
            case "wait" -> sleep();
            case "eat" -> eat();
            case "nest" -> nest(0);
            case "exit" -> System.exit(0);
            case "halt" -> Runtime.getRuntime().halt(7);
            case "throw" -> throw new IllegalStateException("a parser that throws");
            case "print" -> System.out.println("a parser that prints");
            case "flood" -> {
                return Extraction.refused("洪".repeat(20 << 20));
            }
            default -> {}
        }
        return Extraction.refused(
                "read " + path + " by " + ProcessHandle.current().pid());
    }

    private static void spin() {
        long turns = 0;
        while (turns < Long.MAX_VALUE) {
            turns += ProcessHandle.current().isAlive() ? 0 : 1;
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < Integer.MAX_VALUE) {
            eaten.add(new byte[1 << 20]);
        }
    }

    private static int nest(int depth) {
        return nest(depth + 1) + 1;
    }
}
