package themetrends.job.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/**
 * Entries as the bytes of a Parquet file, and back. Its last part, the footer, names the
 * shortened keys of its rows in their order.
 */
final class EntryFile {
    private static final String KEYS = "theme-trends.keys";
    private static final int KEY_BYTES = 32;
    /** Behind the footer stand its length and four letters. */
    private static final int TAIL = 8;

    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("message source {"
            + " required fixed_len_byte_array(" + KEY_BYTES + ") key;"
            + " required binary source (STRING);"
            + " required binary facts;"
            + " required binary text (STRING);"
            + " required binary tokens; }");

    private EntryFile() {}

    /** The bytes of a file that holds the entries. */
    static byte[] write(List<Entry> entries) throws IOException {
        MemoryFile file = new MemoryFile(new byte[0]);
        String keys =
                entries.stream().map(entry -> EntryIndex.shortened(entry.key())).collect(Collectors.joining(" "));
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(file)
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withExtraMetaData(Map.of(KEYS, keys))
                .withCompressionCodec(CompressionCodecName.ZSTD)
                // Every value is another, and a long one: neither dictionaries nor statistics tell anything.
                .withDictionaryEncoding(false)
                .withStatisticsEnabled(false)
                .withSizeStatisticsEnabled(false)
                .withMinRowCountForPageSizeCheck(1)
                .withMaxRowCountForPageSizeCheck(16)
                .build()) {
            for (Entry entry : entries) {
                writer.write(group(entry));
            }
        }
        return file.written();
    }

    /**
     * The entries of a file.
     *
     * @throws DamagedFileException or a runtime exception if it is no file that {@link #write} made
     */
    static List<Entry> read(byte[] bytes) throws IOException {
        List<Entry> entries = new ArrayList<>();
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new MemoryFile(bytes), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            if (!schema.equals(SCHEMA)) {
                throw new DamagedFileException("the columns are others: " + schema);
            }
            PageReadStore rows = reader.readNextRowGroup();
            while (rows != null) {
                RecordReader<Group> records = new ColumnIOFactory()
                        .getColumnIO(SCHEMA)
                        .getRecordReader(rows, new GroupRecordConverter(SCHEMA));
                for (long i = 0; i < rows.getRowCount(); i++) {
                    entries.add(entry(records.read()));
                }
                rows = reader.readNextRowGroup();
            }
        }
        return entries;
    }

    private static Group group(Entry entry) {
        Group group = new SimpleGroup(SCHEMA);
        group.add("key", Binary.fromConstantByteArray(HexFormat.of().parseHex(entry.key())));
        group.add("source", entry.source());
        group.add("facts", Binary.fromConstantByteArray(entry.facts()));
        group.add("text", Binary.fromConstantByteArray(entry.text()));
        group.add("tokens", Binary.fromConstantByteArray(entry.tokens()));
        return group;
    }

    private static Entry entry(Group group) {
        return new Entry(
                HexFormat.of().formatHex(group.getBinary("key", 0).getBytes()),
                group.getString("source", 0),
                group.getBinary("facts", 0).getBytes(),
                group.getBinary("text", 0).getBytes(),
                group.getBinary("tokens", 0).getBytes());
    }

    /** How long the footer is, by the last bytes of a file; with those. */
    static int footerLength(byte[] tail) {
        return TAIL + ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt(tail.length - TAIL);
    }

    /** The footer of a file. */
    static byte[] footer(byte[] file) {
        return Arrays.copyOfRange(file, file.length - footerLength(file), file.length);
    }

    /** The shortened keys of the rows, by the footer. */
    static List<String> keys(byte[] footer) throws IOException {
        List<KeyValue> facts =
                Util.readFileMetaData(new ByteArrayInputStream(footer)).getKey_value_metadata();
        for (KeyValue fact : facts == null ? List.<KeyValue>of() : facts) {
            if (fact.getKey().equals(KEYS)) {
                return List.of(fact.getValue().split(" "));
            }
        }
        throw new DamagedFileException("the footer names no keys");
    }
}
