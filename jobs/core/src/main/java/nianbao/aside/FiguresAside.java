package nianbao.aside;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that stand together in a workbook beside its cells: what a chart, a pivot table or a link keeps of a column, or what a
 * formula is worked out with.
 *
 * @param sheet to which they belong; null when they are none's, or when nothing tells
 * @param cell to which they belong, or null
 */
public record FiguresAside(Whereabouts place, String sheet, @Nullable String cell, FigureColumn numbers) {}
