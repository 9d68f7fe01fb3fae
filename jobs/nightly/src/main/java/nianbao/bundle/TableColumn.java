package nianbao.bundle;

import nianbao.sql.Sql;

/**
 * A column of a table.
 *
 * @param type as DuckDB calls it
 */
public record TableColumn(String name, String type) {

    private static final String NEEDED = """
            case
                when bool_and(%1$s = trunc(%1$s) and abs(%1$s) < 9e18) then 'BIGINT'
                when bool_and(cast(cast(%1$s as double) as decimal(38, 6)) = %1$s) then 'DOUBLE'
                else '%2$s'
            end""";
    // Most figures are whole numbers, and as such are written in half the time.
    private static final String PLAIN = """
            case
                when %1$s = try_cast(%1$s as bigint) then cast(try_cast(%1$s as bigint) as varchar)
                else rtrim(rtrim(cast(cast(%1$s as decimal(38, 6)) as varchar), '0'), '.')
            end as %1$s""";
    // With what Excel begins a formula; the full-width forms too, where Chinese is written. A number below zero is none.
    private static final String FORMULA = "regexp_matches(%1$s, '^[=+@\\t＝＋－＠-].') and not regexp_full_match(%1$s, '.[0-9][0-9.,%%]*')";
    // What moves a cursor or turns the direction of what is read around.
    private static final String HIDDEN =
            "[\\x{0}-\\x{8}\\x{B}-\\x{1F}\\x{7F}-\\x{9F}\\x{61C}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}]";

    /** Its name in SQL. */
    String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Gives over all rows the type that programs compute with: of whole numbers, of binary fractions that give all back, or its own. */
    String needed() {
        return hasIdleDecimals() ? NEEDED.formatted(quoted(), type) : "coalesce(max(%1$s), %1$s)".formatted(Sql.literal(type));
    }

    /** The column in its type, from one of any other. */
    String cast() {
        return "cast(%1$s as %2$s) as %1$s".formatted(quoted(), type);
    }

    /** The column as a text file has it that spreadsheet programs open: numbers without idle zeros, and no text that is worked out. */
    public String written() {
        if (hasIdleDecimals() || type.equals("DOUBLE")) {
            return PLAIN.formatted(quoted());
        }
        if (type.equals("VARCHAR")) {
            String shown = "regexp_replace(%s, '%s', '\uFFFD', 'g')".formatted(quoted(), HIDDEN);
            return "case when %s then '''' || %s else %s end as %s".formatted(FORMULA.formatted(quoted()), shown, shown, quoted());
        }
        return quoted();
    }

    private boolean hasIdleDecimals() {
        return type.startsWith("DECIMAL") || type.equals("HUGEINT");
    }
}
