package nianbao.parquet;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Hands rows to Parquet column by column. */
final class RowWriteSupport<R> extends WriteSupport<R> {

    private final MessageType schema;
    private final List<Column<R, ?>> columns;
    private RecordConsumer file;

    RowWriteSupport(String name, List<Column<R, ?>> columns) {
        this.schema = new MessageType(name, columns.stream().<Type>map(Column::type).toList());
        this.columns = columns;
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, Map.of());
    }

    // Hadoop's configuration is on the compiler's class path alone: nothing ever calls this.
    @Override
    @Deprecated
    public WriteContext init(Configuration configuration) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        file = consumer;
    }

    @Override
    public void write(R row) {
        file.startMessage();
        for (int index = 0; index < columns.size(); index++) {
            columns.get(index).write(row, index, file);
        }
        file.endMessage();
    }
}
