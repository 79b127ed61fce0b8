package themetrends.report;

import themetrends.corpus.DocumentRow;
import themetrends.corpus.Rejection;
import themetrends.corpus.RepairRow;
import themetrends.measure.AuditRow;
import themetrends.measure.Candidate;
import themetrends.measure.Cell;
import themetrends.measure.Contrast;
import themetrends.measure.Cooccurrence;
import themetrends.measure.Evidence;
import themetrends.measure.TfIdf;
import themetrends.measure.Trend;
import themetrends.measure.Uptake;
import themetrends.measure.YearTerm;
import themetrends.report.changes.Change;

/** All tables; their columns stand with those of like tables. */
final class Tables {
    static final Table<Cell> TERM_FREQUENCY = FrequencyTables.TERM_FREQUENCY;
    static final Table<Trend> TRENDS = TrendTables.TRENDS;
    static final Table<Contrast> CONTRASTS = TrendTables.CONTRASTS;
    static final Table<TfIdf> TF_IDF = FrequencyTables.TF_IDF;
    static final Table<YearTerm> YEAR_TERMS = FrequencyTables.YEAR_TERMS;
    static final Table<Candidate> CANDIDATES = TrendTables.CANDIDATES;
    static final Table<DocumentRow> DOCUMENTS = SourceTables.DOCUMENTS;
    static final Table<Evidence> EVIDENCE = MentionTables.EVIDENCE;
    static final Table<AuditRow> SEGMENTATION_AUDIT = MentionTables.SEGMENTATION_AUDIT;
    static final Table<Cooccurrence> COOCCURRENCE = MentionTables.COOCCURRENCE;
    static final Table<Uptake> UPTAKE = MentionTables.UPTAKE;
    static final Table<Change> CHANGES = HistoryTables.CHANGES;
    static final Table<RepairRow> REPAIRS = SourceTables.REPAIRS;
    static final Table<Rejection> REJECTED = SourceTables.REJECTED;

    private Tables() {}
}
