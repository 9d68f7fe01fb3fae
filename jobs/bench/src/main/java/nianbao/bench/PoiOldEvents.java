package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** POI's event API for the old format: a bare listener, without number formats. */
final class PoiOldEvents implements Way {

    @Override
    public String name() {
        return "POI event API";
    }

    @Override
    public long read(Path file) throws IOException {
        Cells cells = new Cells();
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(cells);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            new HSSFEventFactory().processWorkbookEvents(request, container);
        }
        return cells.count;
    }

    private static final class Cells implements HSSFListener {

        private @Nullable SSTRecord strings;
        private long count;

        @Override
        public void processRecord(Record record) {
            if (record instanceof SSTRecord table) {
                strings = table;
            } else if (record instanceof LabelSSTRecord label) {
                count += Objects.requireNonNull(strings).getString(label.getSSTIndex()).getString().isEmpty() ? 0 : 1;
            } else if (record instanceof NumberRecord number) {
                count += Double.isNaN(number.getValue()) ? 0 : 1;
            } else if (record instanceof FormulaRecord formula) {
                count += Double.isNaN(formula.getValue()) ? 0 : 1;
            }
        }
    }
}
