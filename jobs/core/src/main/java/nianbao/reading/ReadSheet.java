package nianbao.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.division.Division;
import nianbao.reading.row.DatedTable;
import nianbao.reading.table.FormFinder;
import nianbao.reading.table.Table;
import nianbao.workbook.Sheet;

/** A sheet, the form that it is read as, and its tables. */
record ReadSheet(Sheet sheet, Optional<FormFinder.Match> form, List<DatedTable> tables) {

    int newest() {
        return tables.stream().mapToInt(table -> table.understood().newestYear()).max().orElse(0);
    }

    /** The divisions that have a row in a table, or in one that goes on beside it. */
    Set<Division> members(Table table) {
        return tables.stream()
                .map(DatedTable::understood)
                .filter(other -> other.table().headerTop() == table.headerTop() && other.table().headerBottom() == table.headerBottom())
                .flatMap(other -> other.members().stream())
                .collect(Collectors.toSet());
    }

    int months() {
        return tables.stream().mapToInt(DatedTable::months).max().orElse(DatedTable.WHOLE);
    }
}
