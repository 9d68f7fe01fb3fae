package nianbao.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.parquet.RowFile;

/** Rows of a workbook that count only once it is read to its end. */
record Unsettled<R>(RowFile<R> file, List<R> rows) implements Closeable {

    Unsettled(RowFile<R> file) {
        this(file, new ArrayList<>());
    }

    void add(R row) {
        rows.add(row);
    }

    void settle() throws IOException {
        for (R row : rows) {
            file.write(row);
        }
        rows.clear();
    }

    void forget() {
        rows.clear();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
