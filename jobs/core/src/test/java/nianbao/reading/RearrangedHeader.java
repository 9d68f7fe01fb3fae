package nianbao.reading;

import static nianbao.reading.Rearrangement.any;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Dimension;
import nianbao.definition.Heading;
import nianbao.definition.Placement;
import nianbao.reading.heading.Counted;
import nianbao.reading.row.ColumnReader.Column;
import nianbao.reading.row.Understood;
import nianbao.reading.table.ColumnHeading;
import nianbao.reading.table.Table;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A header for columns in a new order: other words of the same year, groups merged or repeated or left standing alone. */
final class RearrangedHeader {

    private final Understood understood;
    private final Random random;
    private final List<List<String>> paths = new ArrayList<>();

    /** @param order the old columns in their new order */
    RearrangedHeader(Understood understood, List<Integer> order, Random random) {
        this.understood = understood;
        this.random = random;
        Map<Integer, Column> read = understood.columns().stream()
                .collect(Collectors.toMap(column -> column.heading().index(), column -> column));
        order.forEach(old -> paths.add(read.containsKey(old) ? renamed(read.get(old)) : kept(old)));
    }

    int rows() {
        return paths.stream().mapToInt(List::size).max().orElse(1);
    }

    private List<String> kept(int old) {
        Table table = understood.table();
        Dimension label = table.labelColumns().entrySet().stream()
                .filter(entry -> entry.getValue() == old)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        ColumnHeading heading = table.heading(old, understood.context().texts());
        return label == null ? heading.levels().stream().map(level -> level.written().strip()).toList() : label(label);
    }

    private List<String> label(Dimension dimension) {
        Placement placement = understood.context().layout().placement(dimension).orElseThrow();
        return List.of(any(placement.headings(), random).text());
    }

    private List<String> renamed(Column column) {
        Counted counted = column.says().counted();
        List<Heading> words = counted.category() == null ? counted.indicator().headings() : counted.category().headings();
        List<Heading> held = words.stream().filter(heading -> heading.holdsIn(understood.context().stated().year())).toList();
        List<String> path = new ArrayList<>(List.of(any(held, random).text().split("/")));
        String unit = column.heading().unit();
        if (unit != null) {
            path.set(path.size() - 1, path.get(path.size() - 1) + any(List.of("（%s）", "(%s)", "\n（单位：%s）"), random).formatted(unit));
        }
        return path;
    }

    void write(Sheet sheet, int top, int left) {
        int rows = rows();
        Stream.iterate(top, row -> row + 1).limit(rows).forEach(sheet::createRow);
        for (int index = 0; index < paths.size(); index++) {
            write(sheet, top, left, index);
        }
        merge(sheet, top, left);
    }

    private void write(Sheet sheet, int top, int left, int index) {
        List<String> path = paths.get(index);
        for (int level = 0; level < path.size(); level++) {
            Row row = sheet.getRow(top + level);
            row.createCell(left + index).setCellValue(path.get(level));
        }
    }

    /** Down always, since a short heading among long ones is merged or stands at the top; across where neighbours share a group. */
    private void merge(Sheet sheet, int top, int left) {
        for (int index = 0; index < paths.size(); index++) {
            int levels = paths.get(index).size();
            if (levels < rows() && random.nextBoolean()) {
                sheet.addMergedRegion(new CellRangeAddress(top + levels - 1, top + rows() - 1, left + index, left + index));
            }
        }
        for (int level = 0; level < rows() - 1; level++) {
            across(sheet, top, left, level);
        }
    }

    private void across(Sheet sheet, int top, int left, int level) {
        int first = 0;
        for (int index = 1; index <= paths.size(); index++) {
            if (index == paths.size() || !isSameGroup(first, index, level)) {
                group(sheet.getRow(top + level), new CellRangeAddress(top + level, top + level, left + first, left + index - 1));
                first = index;
            }
        }
    }

    /** Merged, repeated over each of its columns, or over the first alone. */
    private void group(Row row, CellRangeAddress group) {
        int choice = random.nextInt(3);
        if (group.getNumberOfCells() == 1 || choice == 1) {
            return;
        }
        for (int column = group.getFirstColumn() + 1; column <= group.getLastColumn(); column++) {
            row.removeCell(row.getCell(column));
        }
        if (choice == 0) {
            row.getSheet().addMergedRegion(group);
        }
    }

    private boolean isSameGroup(int one, int other, int level) {
        List<String> first = paths.get(one);
        List<String> second = paths.get(other);
        return first.size() > level + 1 && second.size() > level + 1 && first.subList(0, level + 1).equals(second.subList(0, level + 1));
    }
}
