package nianbao.aside;

import org.jspecify.annotations.Nullable;

/**
 * A text that stands in a workbook beside its cells.
 *
 * @param sheet to which it belongs; null when it is none's, or when nothing tells
 * @param cell to which it belongs, or null
 */
public record Aside(Whereabouts place, String sheet, @Nullable String cell, String text) {}
