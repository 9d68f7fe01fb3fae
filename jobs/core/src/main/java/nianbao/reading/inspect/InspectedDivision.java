package nianbao.reading.inspect;

import org.jspecify.annotations.Nullable;

/** A division of a table, and in how many rows, columns and cells figures of it stand. */
public record InspectedDivision(String code, @Nullable String name, int rows, int columns, int figures) {}
