package themetrends.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import themetrends.measure.Cell;
import themetrends.measure.CellKey;
import themetrends.measure.Findings;
import themetrends.measure.Status;

/** What the findings cannot tell, and what was left out of them, in sentences. */
final class Limits {
    private final Findings findings;

    /** The cells of all texts: one for each year and phrase. */
    private final List<Cell> all;

    Limits(Findings findings) {
        this.findings = findings;
        this.all = findings.cells().stream()
                .filter(cell -> cell.key().kind().equals(CellKey.ALL))
                .filter(cell -> cell.key().voice().equals(CellKey.ALL))
                .toList();
    }

    List<Said> cannotBeTold() {
        List<Said> limits = new ArrayList<>();
        limits.add(Said.of(
                "limit.thin",
                Figures.count(all.size()),
                Figures.count(with(Status.THIN)),
                Figures.count(Cell.THIN_BELOW)));
        if (with(Status.ZERO) > 0) {
            limits.add(Said.of("limit.zero", Figures.count(with(Status.ZERO))));
        }
        limits.add(gaps());
        all.stream()
                .filter(cell -> cell.tokens() > 0)
                .min(Comparator.comparingLong(Cell::tokens))
                .ifPresent(cell -> limits.add(Said.of(
                        "limit.small",
                        Integer.toString(cell.key().year()),
                        Figures.count(cell.tokens()),
                        Figures.rate((double) Cell.PER / cell.tokens()))));
        limits.add(Said.of("limit.cause"));
        return limits;
    }

    private long with(Status status) {
        return all.stream().filter(cell -> cell.status() == status).count();
    }

    private Said gaps() {
        String years = all.stream()
                .filter(cell -> cell.tokens() == 0)
                .map(cell -> Integer.toString(cell.key().year()))
                .distinct()
                .collect(Collectors.joining(", "));
        return years.isEmpty() ? Said.of("limit.gaps.none") : Said.of("limit.gaps", years);
    }

    /**
     * What was not counted.
     *
     * @param repairs how many repairs were made
     */
    List<Said> leftOut(long repairs) {
        Findings.Totals totals = findings.totals();
        List<Said> left = new ArrayList<>();
        if (!findings.rejected().isEmpty()) {
            left.add(Said.of("out.rejected", Figures.count(findings.rejected().size())));
        }
        if (totals.undated() > 0) {
            left.add(Said.of("out.undated", Figures.count(totals.undated())));
        }
        if (totals.reprints() + totals.repeated().sentences() > 0) {
            left.add(Said.of(
                    "out.reprints",
                    Figures.count(totals.reprints()),
                    Figures.count(totals.repeated().sentences())));
        }
        long other = totals.articles() - totals.counted() - totals.undated() - totals.reprints();
        if (other > 0) {
            left.add(Said.of("out.other", Figures.count(other)));
        }
        if (left.isEmpty()) {
            left.add(Said.of("out.nothing"));
        }
        if (repairs > 0) {
            left.add(Said.of("out.repaired", Figures.count(repairs)));
        }
        return left;
    }
}
