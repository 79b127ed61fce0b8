package themetrends.output;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The right to publish to a folder, which one run has at a time. */
interface Lock extends AutoCloseable {
    /**
     * Makes sure that nobody has taken it over.
     *
     * @throws IOException if somebody has, as after this machine had slept
     */
    default void requireHeld() throws IOException {}

    /** Lets go. */
    @Override
    void close() throws IOException;

    /** Where a lock is to be had. */
    interface Place {
        /** The lock, if nobody holds it. */
        Optional<? extends Lock> take() throws IOException, InterruptedException;

        /** Who holds it, in words for people. */
        String holder() throws IOException;

        /** Between two looks at a lock that another run holds. */
        long LOOK_AGAIN_MILLIS = 200;

        /**
         * The lock, for which it may have to wait.
         *
         * @param typed the folder as the user wrote it
         * @param waiting whether to wait
         * @param tell is told once if it has to wait
         * @throws BusyOutputException if another run holds it and waiting is not wanted
         */
        default Lock get(String typed, boolean waiting, Consumer<String> tell)
                throws IOException, InterruptedException {
            boolean told = false;
            while (true) {
                Optional<? extends Lock> lock = take();
                if (lock.isPresent()) {
                    return lock.get();
                }
                String busy = "Another run is at work on the output «" + typed + "» (" + holder() + "): ";
                if (!waiting) {
                    throw new BusyOutputException(busy + "let it end, or wait for it with --wait.");
                }
                if (!told) {
                    tell.accept(busy + "waiting for it.");
                    told = true;
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        }
    }
}
