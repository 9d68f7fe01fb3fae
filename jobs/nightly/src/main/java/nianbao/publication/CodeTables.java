package nianbao.publication;

import java.util.List;

/** The text files that say what the codes of figures mean. */
enum CodeTables {
    DIVISION("codes-division", List.of("code"), List.of(
            PublishedColumn.text("code"),
            PublishedColumn.text("name"),
            PublishedColumn.text("level"),
            PublishedColumn.text("parent_code").optional(),
            PublishedColumn.text("first_year").as(ValueType.YEAR).optional(),
            PublishedColumn.text("last_year").as(ValueType.YEAR).optional(),
            PublishedColumn.text("current_code"))),
    INDICATOR("codes-indicator", List.of("STRUCTURE_ID", "INDICATOR", "CATEGORY"), List.of(
            PublishedColumn.text("STRUCTURE_ID"),
            Component.INDICATOR.column(),
            Component.CATEGORY.column(),
            PublishedColumn.text("within").optional(),
            PublishedColumn.text("title_zh"),
            PublishedColumn.text("title_en"),
            Component.UNIT_MEASURE.column(),
            PublishedColumn.text("kind"))),
    STATUS("codes-status", List.of("code"), List.of(
            PublishedColumn.text("code"),
            PublishedColumn.text("within").optional(),
            PublishedColumn.text("title_zh"),
            PublishedColumn.text("title_en"),
            PublishedColumn.text("sdmx").optional(),
            PublishedColumn.text("confidentiality"))),
    UNIT("codes-unit", List.of("code"), List.of(
            PublishedColumn.text("code"), PublishedColumn.text("title_zh"), PublishedColumn.text("title_en")));

    private final PublishedTable table;

    CodeTables(String name, List<String> key, List<PublishedColumn> columns) {
        this.table = new PublishedTable(name, PublicationWords.of(name), columns, key, List.of());
    }

    PublishedTable table() {
        return table;
    }

    /** The columns of another table that lead here. */
    PublishedTable.Reference from(String... columns) {
        return new PublishedTable.Reference(List.of(columns), table.name(), table.key());
    }
}
