package nianbao.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetFileWriter.Mode;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** What a file of rows is called and made of. */
public record ParquetTable<R>(String name, List<Column<R, ?>> columns) {

    /** Opens {@code <name>.parquet} in the folder for writing, in place of one that is there. */
    public RowFile<R> create(Path folder) throws IOException {
        Files.createDirectories(folder);
        ParquetFileWriter file = new ParquetFileWriter(
                new LocalOutputFile(folder.resolve(name + ".parquet")),
                schema(),
                Mode.OVERWRITE,
                ParquetWriter.DEFAULT_BLOCK_SIZE,
                ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
                null,
                properties());
        return new RowFile<>(schema(), columns, properties(), file);
    }

    private MessageType schema() {
        return new MessageType(name, columns.stream().<Type>map(Column::type).toList());
    }

    private ParquetProperties properties() {
        ParquetProperties.Builder properties = ParquetProperties.builder()
                // Numbers stand in it as they are, which takes the least time.
                .withWriterVersion(WriterVersion.PARQUET_1_0)
                // DuckDB looks at every row of these files, so that nothing would be gained by knowing which could be left out.
                .withStatisticsEnabled(false)
                .withSizeStatisticsEnabled(false);
        // Numbers seldom repeat so much that looking each of them up would pay off.
        columns.stream()
                .filter(column -> !column.isText())
                .forEach(column -> properties.withDictionaryEncoding(column.type().getName(), false));
        return properties.build();
    }

    /** Writes all rows as {@code <name>.parquet} in the folder. */
    public void write(Path folder, List<R> rows) throws IOException {
        try (RowFile<R> file = create(folder)) {
            for (R row : rows) {
                file.write(row);
            }
        }
    }
}
