package nianbao.workbook;

import java.util.List;

/** A workbook's sheets, hidden ones included, in their order, and what its formulas refer to. */
public record Workbook(List<Sheet> sheets, Globals globals) {}
