package themetrends.report.changes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import themetrends.corpus.Columns;
import themetrends.report.reading.ResultFolder;
import themetrends.report.reading.Row;

/** Goes through two tables that are sorted by source at the same time, so that neither has to be held in memory. */
final class SourceJoin {
    /** Is shown the rows of one source in both tables; one of the lists may be empty. */
    interface Visitor {
        void visit(String source, List<Row> before, List<Row> after);
    }

    private final Rows before;
    private final Rows after;

    private SourceJoin(Rows before, Rows after) {
        this.before = before;
        this.after = after;
    }

    /** Shows every source that either table names, by path. */
    static void of(ResultFolder before, ResultFolder after, String table, List<String> columns, Visitor visitor) {
        before.read(
                table,
                columns,
                row -> false,
                earlier -> after.read(table, columns, row -> false, later -> visit(earlier, later, visitor)));
    }

    private static boolean visit(Stream<Row> earlier, Stream<Row> later, Visitor visitor) {
        new SourceJoin(new Rows(earlier.iterator()), new Rows(later.iterator())).visitAll(visitor);
        return true;
    }

    private void visitAll(Visitor visitor) {
        while (true) {
            String a = before.source();
            String b = after.source();
            if (a == null && b == null) {
                return;
            }
            String source = a == null || (b != null && b.compareTo(a) < 0) ? b : a;
            visitor.visit(String.valueOf(source), before.of(source), after.of(source));
        }
    }

    /** The rows of a table, source by source. */
    private static final class Rows {
        private final Iterator<Row> rows;

        @Nullable
        private Row next;

        Rows(Iterator<Row> rows) {
            this.rows = rows;
            advance();
        }

        @Nullable
        String source() {
            return next == null ? null : next.get(Columns.SOURCE);
        }

        List<Row> of(@Nullable String source) {
            List<Row> found = new ArrayList<>();
            while (next != null && next.get(Columns.SOURCE).equals(source)) {
                found.add(next);
                advance();
            }
            return found;
        }

        private void advance() {
            next = rows.hasNext() ? rows.next() : null;
        }
    }
}
