package nianbao.parquet;

import static nianbao.parquet.Column.date;
import static nianbao.parquet.Column.decimal;
import static nianbao.parquet.Column.integer;
import static nianbao.parquet.Column.text;
import static nianbao.parquet.Column.timestamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {

    private record Line(String name, Integer year, BigDecimal value, LocalDate day, Instant time) {}

    private static final ParquetTable<Line> LINES = new ParquetTable<>(
            "line",
            List.of(
                    text("name", Line::name),
                    integer("year", Line::year),
                    decimal("value", Line::value),
                    date("day", Line::day),
                    timestamp("time", Line::time)));

    private static final Line NOTHING = new Line(null, null, null, null, null);

    @TempDir
    Path folder;

    @Test
    void duckdb_reads_back_chinese_dates_and_times_as_written() throws Exception {
        LINES.write(folder, List.of(new Line(
                "闫寺街道", 2015, BigDecimal.TEN, LocalDate.of(2015, 12, 31), Instant.parse("2018-02-01T03:04:05Z"))));

        assertThat(read("name || ' ' || year || ' ' || day || ' ' || time")).containsExactly("闫寺街道 2015 2015-12-31 2018-02-01 03:04:05");
    }

    @Test
    void decimals_stay_exact_to_the_last_of_28_digits() throws Exception {
        List<String> figures = List.of(
                "9999999999999999999999.999999", "-9999999999999999999999.999999", "0.000001", "-0.000001", "0.000000", "143000.000000");
        LINES.write(folder, figures.stream().map(figure -> value(new BigDecimal(figure))).toList());

        assertThat(read("value")).containsExactlyElementsOf(figures);
    }

    @Test
    void what_a_calculated_cell_has_beyond_six_decimals_is_rounded() throws Exception {
        LINES.write(folder, List.of(value(new BigDecimal("98.41180866965621"))));

        assertThat(read("value")).containsExactly("98.411809");
    }

    @Test
    void a_figure_that_does_not_fit_is_not_cut_off() {
        assertThatThrownBy(() -> LINES.write(folder, List.of(value(new BigDecimal("1E22")))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("28 digits");
    }

    @Test
    void nulls_stay_nulls() throws Exception {
        LINES.write(folder, List.of(NOTHING));

        assertThat(read("coalesce(name, year::varchar, value::varchar, day::varchar, time::varchar, 'nothing')"))
                .containsExactly("nothing");
    }

    @Test
    void a_file_without_rows_has_its_columns_and_their_types() throws Exception {
        LINES.write(folder, List.of());

        assertThat(describe()).containsExactly("VARCHAR", "INTEGER", "DECIMAL(28,6)", "DATE", "TIMESTAMP");
    }

    @Test
    void pages_are_compressed_with_zstandard() throws Exception {
        LINES.write(folder, List.of(value(BigDecimal.ONE)));

        try (Database database = Database.inMemory()) {
            assertThat(database.list(
                            new Sql("select distinct compression from parquet_metadata('" + file() + "')"),
                            row -> row.getString(1)))
                    .containsExactly("ZSTD");
        }
    }

    private static Line value(BigDecimal value) {
        return new Line(null, null, value, null, null);
    }

    private Path file() {
        return folder.resolve("line.parquet");
    }

    private List<String> read(String expression) throws SQLException {
        try (Database database = Database.inMemory()) {
            return database.list(
                    new Sql("select " + expression + " from read_parquet('" + file() + "')"), row -> row.getString(1));
        }
    }

    private List<String> describe() throws SQLException {
        try (Database database = Database.inMemory()) {
            return database.list(
                    new Sql("describe select * from read_parquet('" + file() + "')"),
                    row -> row.getString("column_type"));
        }
    }
}
