package nianbao.export;

import nianbao.definition.Title;

/** One row of {@code comparison.sql}. */
record ComparisonRow(Title form, Block.Place place, SeriesLine.Item item, ComparedFigure figure) {}
