package nianbao.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The cells that a finding names, as in {@code C12}, {@code C12, D12} or {@code C5:C19}. */
final class CellAddresses {

    private static final Pattern CELL_OR_RANGE = Pattern.compile("[A-Z]{1,3}[0-9]+(:[A-Z]{1,3}[0-9]+)?");

    private CellAddresses() {}

    static List<CellAddress> in(@Nullable String cells) {
        if (cells == null) {
            return List.of();
        }
        return CELL_OR_RANGE.matcher(cells).results()
                .map(found -> CellRangeAddress.valueOf(found.group()))
                .flatMap(range -> StreamSupport.stream(range.spliterator(), false))
                .toList();
    }
}
