package themetrends.cli;

import themetrends.corpus.InputProblems;

/** The options of one command as picocli fills them in. */
interface CommandOptions {
    /**
     * The options, checked.
     *
     * @throws InputProblems with every wrong value at once
     */
    Request checked();
}
