package themetrends.job;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import themetrends.measure.Evidence;

/** A row of evidence on its way through a shuffle: as a bare row of fields, for a fifth of what a record costs. */
public final class EvidenceLine implements Externalizable, Comparable<EvidenceLine> {
    private static final long serialVersionUID = 1;
    private static final Evidence NONE = new Evidence(0, "", "", "", "", "", false, "", "", 0, 0, "", "", "");

    private Evidence row;

    /** For Java's serialisation, which fills it. */
    public EvidenceLine() {
        this(NONE);
    }

    EvidenceLine(Evidence row) {
        this.row = row;
    }

    Evidence row() {
        return row;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeInt(row.year());
        out.writeUTF(row.kind());
        out.writeUTF(row.voice());
        out.writeUTF(row.phrase());
        out.writeUTF(row.form());
        out.writeUTF(row.match());
        out.writeBoolean(row.negated());
        out.writeUTF(row.source());
        out.writeUTF(row.article());
        out.writeInt(row.sentence());
        out.writeInt(row.offset());
        out.writeUTF(row.pre());
        out.writeUTF(row.keyword());
        out.writeUTF(row.post());
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
        row = new Evidence(
                in.readInt(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readBoolean(),
                in.readUTF(),
                in.readUTF(),
                in.readInt(),
                in.readInt(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF());
    }

    @Override
    public int compareTo(EvidenceLine other) {
        return row.compareTo(other.row);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceLine line && row.equals(line.row);
    }

    @Override
    public int hashCode() {
        return row.hashCode();
    }
}
