package nianbao.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** What a file of rows is called and made of. */
public record ParquetTable<R>(String name, List<Column<R, ?>> columns) {

    // As many as DuckDB itself writes: it cannot sort a file in little memory whose rows it has to read all together.
    private static final int ROWS_TOGETHER = 122_880;

    /** Opens {@code <name>.parquet} in the folder for writing, in place of one that is there. */
    public ParquetWriter<R> create(Path folder) throws IOException {
        Files.createDirectories(folder);
        LocalOutputFile file = new LocalOutputFile(folder.resolve(name + ".parquet"));
        RowWriterBuilder<R> writer = new RowWriterBuilder<>(file, new RowWriteSupport<>(name, columns));
        // Numbers seldom repeat so much that looking each of them up would pay off.
        columns.stream()
                .filter(column -> !column.isText())
                .forEach(column -> writer.withDictionaryEncoding(column.type().getName(), false));
        return writer
                .withConf(new PlainParquetConfiguration())
                .withCodecFactory(new ZstdCodecs())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withWriterVersion(WriterVersion.PARQUET_2_0)
                .withRowGroupRowCountLimit(ROWS_TOGETHER)
                // DuckDB looks at every row of these files, so that nothing would be gained by knowing which could be left out.
                .withStatisticsEnabled(false)
                .withSizeStatisticsEnabled(false)
                .withWriteMode(Mode.OVERWRITE)
                .build();
    }

    /** Writes all rows as {@code <name>.parquet} in the folder. */
    public void write(Path folder, List<R> rows) throws IOException {
        try (ParquetWriter<R> file = create(folder)) {
            for (R row : rows) {
                file.write(row);
            }
        }
    }
}
