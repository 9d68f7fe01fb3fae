package nianbao.reading.row;

import nianbao.change.Growth;
import nianbao.workbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of changes, which are held against the figures of the row above it.
 *
 * @param unit the unit word of its label, or null
 */
public record ChangeRow(Row row, Growth words, @Nullable String unit, Line compared) {}
