package nianbao.comparison;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet as XML, in memory. The library is going to hide what is overridden here, not to take it away. */
@SuppressWarnings("deprecation")
final class HeldRows extends SheetDataWriter {

    // Made while the library begins, so that nothing may stand behind it here.
    private @Nullable ByteArrayOutputStream bytes;

    HeldRows(SharedStringsTable texts) throws IOException {
        super(texts);
    }

    @Override
    public @Nullable File createTempFile() {
        return null;
    }

    @Override
    public Writer createWriter(@Nullable File none) {
        bytes = new ByteArrayOutputStream();
        return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public InputStream getWorksheetXMLInputStream() {
        return new ByteArrayInputStream(Objects.requireNonNull(bytes).toByteArray());
    }
}
