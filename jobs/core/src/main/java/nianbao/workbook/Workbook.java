package nianbao.workbook;

import java.util.List;

/** A workbook's sheets, hidden ones included, in their order. */
public record Workbook(List<Sheet> sheets) {}
