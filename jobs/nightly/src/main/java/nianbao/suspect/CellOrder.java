package nianbao.suspect;

import java.util.Comparator;
import org.apache.poi.ss.util.CellAddress;

/** From top to bottom of each sheet. */
final class CellOrder {

    static final Comparator<StatedCell> BY_PLACE =
            Comparator.comparing(StatedCell::sheet).thenComparing(cell -> new CellAddress(cell.cell()));

    private CellOrder() {}
}
