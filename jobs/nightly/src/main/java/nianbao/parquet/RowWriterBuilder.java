package nianbao.parquet;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;

/** Gives parquet-java's writer our rows. */
final class RowWriterBuilder<R> extends ParquetWriter.Builder<R, RowWriterBuilder<R>> {

    private final WriteSupport<R> support;

    RowWriterBuilder(OutputFile file, WriteSupport<R> support) {
        super(file);
        this.support = support;
    }

    @Override
    protected RowWriterBuilder<R> self() {
        return this;
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
        return support;
    }

    // Hadoop's configuration is on the compiler's class path alone: nothing ever calls this.
    @Override
    @Deprecated
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
        return support;
    }
}
