package nianbao.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.language.Title;
import nianbao.observation.Finding;
import nianbao.observation.Level;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;

/** Colours the cells that findings are about, and says in a comment on each what is wrong. */
final class CellMarks {

    /** More than can be read in the comment on one cell. */
    private static final int MOST_MESSAGES = 8;

    private final Workbook workbook;
    private final Map<Look, CellStyle> looks = new HashMap<>();

    CellMarks(Workbook workbook) {
        this.workbook = workbook;
    }

    /** A style of the sender, coloured. */
    private record Look(int style, Tint tint) {}

    void mark(List<Finding> findings) {
        Map<String, List<Finding>> bySheet = findings.stream()
                .filter(finding -> finding.sheet() != null)
                .collect(Collectors.groupingBy(Finding::sheet, LinkedHashMap::new, Collectors.toList()));
        bySheet.forEach((name, about) -> {
            Sheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                mark(sheet, about);
            }
        });
    }

    private void mark(Sheet sheet, List<Finding> findings) {
        Map<CellAddress, List<Finding>> byCell = new LinkedHashMap<>();
        List<CellRangeAddress> merged = sheet.getMergedRegions();
        for (Finding finding : findings) {
            for (CellAddress address : CellAddresses.in(finding.cell())) {
                byCell.computeIfAbsent(visible(merged, address), key -> new ArrayList<>()).add(finding);
            }
        }
        CellNotes notes = new CellNotes(sheet);
        byCell.forEach((address, about) -> {
            Cell cell = cell(sheet, address);
            cell.setCellStyle(coloured(cell.getCellStyle(), tint(about)));
            notes.add(cell, messages(about));
        });
    }

    /** The list has the others. */
    private static List<String> messages(List<Finding> about) {
        List<String> all = about.stream().map(Finding::message).map(GroupedDigits::of).distinct().toList();
        if (all.size() <= MOST_MESSAGES) {
            return all;
        }
        Title more = ExportWords.of("more_on_the_list", Map.of("left", all.size() - MOST_MESSAGES));
        return Stream.concat(all.stream().limit(MOST_MESSAGES), Stream.of(more.zh() + " / " + more.en())).toList();
    }

    /** Of merged cells only the first one shows. */
    private static CellAddress visible(List<CellRangeAddress> merged, CellAddress address) {
        return merged.stream()
                .filter(region -> region.isInRange(address))
                .map(region -> new CellAddress(region.getFirstRow(), region.getFirstColumn()))
                .findFirst()
                .orElse(address);
    }

    private static Cell cell(Sheet sheet, CellAddress address) {
        Row row = CellUtil.getRow(address.getRow(), sheet);
        return CellUtil.getCell(row, address.getColumn());
    }

    private static Tint tint(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isOfWrongCells)) {
            return Tint.SUSPECT;
        }
        Level worst = findings.stream().map(Finding::level).min(Comparator.naturalOrder()).orElseThrow();
        return switch (worst) {
            case ERROR -> Tint.ERROR;
            case WARNING -> Tint.WARNING;
            case NOTE -> Tint.PERHAPS;
        };
    }

    private CellStyle coloured(CellStyle style, Tint tint) {
        return looks.computeIfAbsent(new Look(style.getIndex(), tint), look -> {
            CellStyle copy = workbook.createCellStyle();
            copy.cloneStyleFrom(style);
            tint.fill(copy);
            return copy;
        });
    }
}
