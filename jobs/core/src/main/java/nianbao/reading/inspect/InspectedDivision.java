package nianbao.reading.inspect;

/** A division of a table, and in how many rows, columns and cells figures of it stand. */
public record InspectedDivision(String code, String name, int rows, int columns, int figures) {}
