package themetrends.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import themetrends.measure.Findings;
import themetrends.report.chart.ChartStyle;
import themetrends.report.chart.Charts;
import themetrends.report.chart.Figure;
import themetrends.report.chart.Language;
import themetrends.report.chart.Written;

/** Draws the charts of the folder and of the page while the tables are written. */
final class Drawing implements AutoCloseable {
    /**
     * What is drawn.
     *
     * @param written what lies in the folder
     * @param figures the charts of the page
     */
    record Drawn(Written written, Map<Language, List<Figure>> figures) {}

    private final FutureTask<Drawn> work;

    private Drawing(FutureTask<Drawn> work) {
        this.work = work;
    }

    /** Begins to draw. */
    static Drawing begin(Findings findings, ChartStyle style, Path folder) {
        FutureTask<Drawn> work = new FutureTask<>(() -> drawn(findings, style, folder));
        Thread thread = new Thread(work, "charts");
        thread.setDaemon(true);
        thread.start();
        return new Drawing(work);
    }

    private static Drawn drawn(Findings findings, ChartStyle style, Path folder) throws IOException {
        Written written = Charts.write(findings, style, Files.createDirectory(folder));
        Map<Language, List<Figure>> figures = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            List<Figure> drawn = written.figures().get(language);
            figures.put(language, drawn != null ? drawn : Charts.figures(findings, style, language));
        }
        return new Drawn(written, figures);
    }

    /** What was drawn, when all is. */
    Drawn drawn() throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while charts were drawn", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the charts cannot be drawn: " + e.getCause(), e.getCause());
        }
    }

    /** Waits for the end, also where the tables failed: nobody may write into a folder that is about to be deleted. */
    @Override
    public void close() {
        try {
            work.get();
        } catch (ExecutionException | CancellationException e) {
            // Told by drawn(), or after a failure that came first.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
