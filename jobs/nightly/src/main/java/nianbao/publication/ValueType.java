package nianbao.publication;

/** What a column holds, in the words of each format. */
enum ValueType {
    TEXT("String", "string", "string"),
    YEAR("ObservationalTimePeriod", "gYear", "year"),
    NUMBER("Decimal", "decimal", "number"),
    COUNT("Integer", "integer", "integer");

    private final String sdmx;
    private final String csvw;
    private final String tableSchema;

    ValueType(String sdmx, String csvw, String tableSchema) {
        this.sdmx = sdmx;
        this.csvw = csvw;
        this.tableSchema = tableSchema;
    }

    String sdmx() {
        return sdmx;
    }

    String csvw() {
        return csvw;
    }

    String tableSchema() {
        return tableSchema;
    }
}
