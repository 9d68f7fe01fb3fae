package nianbao.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;

/**
 * A Parquet file open for writing. Its rows are flat, so that each value goes straight to its column: the way by which
 * parquet-java itself writes a row, for rows within rows, takes longer than the columns do.
 */
public final class RowFile<R> implements Closeable {

    // As many as DuckDB itself writes: it cannot sort a file in little memory whose rows it has to read all together.
    private static final int ROWS_TOGETHER = 122_880;
    private static final int ROWS_A_LOOK = 1024;
    private static final long BYTES_TOGETHER = 32L << 20;

    private final MessageType schema;
    private final List<Column<R, ?>> columns;
    private final ParquetProperties properties;
    private final ParquetFileWriter file;
    private final BytesInputCompressor compressor = new ZstdCodecs().getCompressor(CompressionCodecName.ZSTD);
    private final ColumnWriter[] writers;
    private ColumnChunkPageWriteStore pages;
    private ColumnWriteStore store;
    private int rows;
    /** Whether a part of a row is in it. */
    private boolean broken;

    RowFile(MessageType schema, List<Column<R, ?>> columns, ParquetProperties properties, ParquetFileWriter file) throws IOException {
        this.schema = schema;
        this.columns = columns;
        this.properties = properties;
        this.file = file;
        this.writers = new ColumnWriter[columns.size()];
        file.start();
        begin();
    }

    /** Of a row that cannot be written nothing more is; the file is never finished then. */
    public void write(R row) throws IOException {
        broken = true;
        for (int index = 0; index < writers.length; index++) {
            columns.get(index).write(row, writers[index]);
        }
        store.endRecord();
        broken = false;
        rows++;
        if (rows == ROWS_TOGETHER || rows % ROWS_A_LOOK == 0 && store.getBufferedSize() > BYTES_TOGETHER) {
            end();
            begin();
        }
    }

    private void begin() {
        rows = 0;
        pages = new ColumnChunkPageWriteStore(
                compressor, schema, properties.getAllocator(), properties.getColumnIndexTruncateLength(), properties.getPageWriteChecksumEnabled());
        store = properties.newColumnWriteStore(schema, pages, pages);
        for (int index = 0; index < writers.length; index++) {
            writers[index] = store.getColumnWriter(schema.getColumns().get(index));
        }
    }

    private void end() throws IOException {
        try (ColumnChunkPageWriteStore written = pages;
                ColumnWriteStore filled = store) {
            if (rows > 0) {
                file.startBlock(rows);
                filled.flush();
                written.flushToFileWriter(file);
                file.endBlock();
            }
        }
    }

    /** Writes what is left. */
    @Override
    public void close() throws IOException {
        try (file) {
            if (!broken) {
                end();
                file.end(Map.of());
            }
        }
    }
}
