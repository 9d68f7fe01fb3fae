package nianbao.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @TempDir
    Path folder;

    @BeforeEach
    void publish() throws Exception {
        try (Database warehouse = Database.writable(new Home(folder).warehouse())) {
            warehouse.execute(new Sql("""
                    create table figure as
                    select * from (values
                        ('东昌府区', 2016, 1234.500000::decimal(28, 6), date '2016-12-31', true),
                        ('莘县, "旧"', 2017, 0::decimal(28, 6), null, false),
                        ('', 2018, null, null, null)) as f(name, year, value, day, final)
                    """));
        }
    }

    @Test
    void a_table_gives_chinese_characters_the_two_columns_they_take() throws Exception {
        assertThat(answer("select name, value, day from figure order by year", Format.TABLE)).isEqualTo("""
                name         value  day
                ----------  ------  ----------
                东昌府区    1234.5  2016-12-31
                莘县, "旧"       0

                """);
    }

    @Test
    void a_text_of_several_lines_keeps_them_in_a_table() throws Exception {
        assertThat(answer("select 'a' || chr(10) || 'bc' as text, 1 as number", Format.TABLE)).isEqualTo("""
                text  number
                ----  ------
                a          1
                bc
                """);
    }

    @Test
    void csv_quotes_what_needs_it_and_tells_empty_from_null() throws Exception {
        assertThat(answer("select name, value, day from figure order by year", Format.CSV)).isEqualTo("""
                name,value,day
                东昌府区,1234.5,2016-12-31
                "莘县, ""旧""\",0,
                "",,
                """);
    }

    @Test
    void no_text_is_a_formula_where_a_spreadsheet_program_opens_it_and_numbers_stay_numbers() throws Exception {
        String query = "select '=1+1' as text, '-2+3' as sum, '-5' as number, -5 as negative, chr(27) || '[2J' as control, 'a' || chr(8238) || 'b' as turned";

        assertThat(answer(query, Format.CSV)).isEqualTo("text,sum,number,negative,control,turned\n'=1+1,'-2+3,-5,-5,\\u001b[2J,a\\u202eb\n");
        new Query(query).answer(new Home(folder), Format.XLSX, new Destination.Saved(folder.resolve("safe.xlsx")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(folder.resolve("safe.xlsx").toFile())) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(2).getCellStyle().getQuotePrefixed()).isFalse();
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(-5);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("\\u001b[2J");
        }
    }

    @Test
    void nothing_on_the_screen_moves_its_cursor() throws Exception {
        String query = "select chr(27) || '[31m' as \"a\u009bb\"";

        for (Format format : List.of(Format.TABLE, Format.MARKDOWN)) {
            assertThat(answer(query, format)).contains("\\u001b[31m", "a\\u009bb").doesNotContain("\u001b", "\u009b");
        }
    }

    @Test
    void json_gives_decimals_as_numbers() throws Exception {
        assertThat(answer("select name, value, final, 1000000000000000000000000000000::decimal(38, 0) as big from figure order by year", Format.JSON))
                .isEqualTo("""
                        [
                        {"name":"东昌府区","value":1234.5,"final":true,"big":1000000000000000000000000000000},
                        {"name":"莘县, \\"旧\\"","value":0,"final":false,"big":1000000000000000000000000000000},
                        {"name":"","value":null,"final":null,"big":1000000000000000000000000000000}
                        ]
                        """);
    }

    @Test
    void markdown_aligns_chinese_and_keeps_bars_and_lines_inside_a_cell() throws Exception {
        assertThat(answer("select name, value from figure where year < 2018 union all select 'a|b' || chr(10) || 'c', null", Format.MARKDOWN))
                .isEqualTo("""
                        | name       |  value |
                        | ---------- | -----: |
                        | 东昌府区   | 1234.5 |
                        | 莘县, "旧" |      0 |
                        | a\\|b<br>c  |        |
                        """);
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_days_as_days_and_long_numbers_as_they_are() throws Exception {
        Path file = folder.resolve("answer.xlsx");
        new Query("select name, year, value, day, 12345678901234567890::decimal(38, 0) as big from figure order by year")
                .answer(new Home(folder), Format.XLSX, new Destination.Saved(file));

        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("value");
            assertThat(shown(sheet.getRow(1))).containsExactly("东昌府区", "2016", "1,234.5", "2016-12-31", "12345678901234567890");
            assertThat(sheet.getRow(2).getCell(3)).isNull();
            assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isZero();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void a_row_of_a_workbook_is_as_high_as_the_text_that_is_folded_in_it() throws Exception {
        Path file = folder.resolve("folded.xlsx");
        new Query("select '镇' as text union all select repeat('乡镇', 40) order by 1 desc")
                .answer(new Home(folder), Format.XLSX, new Destination.Saved(file));

        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            assertThat(workbook.getSheetAt(0).getRow(1).getHeightInPoints()).isEqualTo(15);
            assertThat(workbook.getSheetAt(0).getRow(2).getHeightInPoints()).isEqualTo(45);
        }
    }

    @Test
    void a_workbook_goes_to_a_file_only() {
        assertThatThrownBy(() -> answer("select 1", Format.XLSX)).isInstanceOf(Failure.class).hasMessageContaining("--output");
    }

    @Test
    void an_answer_without_rows_is_still_an_answer() throws Exception {
        String nothing = "select name from figure where year = 1";

        assertThat(answer(nothing, Format.TABLE)).isEqualTo("name\n----\n");
        assertThat(answer(nothing, Format.CSV)).isEqualTo("name\n");
        assertThat(answer(nothing, Format.JSON)).isEqualTo("[\n]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "copy figure to 'never_written.csv'",
        "create table other (i integer)",
        "create temp table other (i integer)",
        "insert into figure (year) values (1)",
        "delete from figure",
        "drop table figure",
        "attach 'other.duckdb' as other",
        "install httpfs",
        "set threads = 1",
        "select 1; drop table figure",
        "explain analyze copy figure to 'never_written.csv'",
        "explain analyze /* /* */ select 1; -- */ copy figure to 'never_written.csv'",
        "with f as (copy figure to 'never_written.csv') select 1",
        "select (with f as (copy figure to 'never_written.csv') select 1)",
        "with f as (delete from figure returning year) from f",
        "with f as (insert into figure (year) values (1) returning year) select * from f union all select 2",
        "pivot figure on year using sum(value) group by name",
        "prepare f as from figure",
        "call checkpoint()",
        "pragma enable_profiling",
        "",
        "with f as (select 1) select * from f; drop table figure",
        "-- a comment\n delete from figure"
    })
    void a_statement_that_may_write_is_refused(String sql) {
        assertThatThrownBy(() -> answer(sql, Format.TABLE))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Only queries are answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select name from figure",
        "with f as (select name from figure) select name from f;",
        "from figure",
        "values (1)",
        "show tables",
        "describe figure",
        "summarize figure",
        "explain select name from figure",
        "explain analyze select name from figure",
        "/* plan */ explain -- of\n select name from figure",
        "select 1; select name from figure",
        "with recursive f as (select 1 as i union all select i + 1 from f where i < 3) from f",
        "from figure join range(2016, 2018) as r(year) using (year)",
        "select view_name from duckdb_views()",
        "pivot figure on year in (2016, 2017) using sum(value) group by name",
        "-- years\nselect year from figure"
    })
    void every_kind_of_query_is_answered(String sql) throws Exception {
        assertThat(answer(sql, Format.CSV)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "from query('from figure')",
        "select * from read_text('other.txt')",
        "select year from figure where name in (select content from read_blob('other.txt'))",
        "from enable_logging()",
        "from glob('*')",
        "from sniff_csv('other.csv')",
        "from checkpoint()"
    })
    void a_function_that_reaches_beyond_the_views_is_refused_by_its_name(String sql) {
        assertThatThrownBy(() -> answer(sql, Format.TABLE))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Queries read the published views here")
                .hasMessageContaining(sql.replaceAll(".*from (\\w+)\\(.*", "$1"));
    }

    @Test
    void a_query_that_makes_no_sense_fails_with_the_words_of_the_database() {
        assertThatThrownBy(() -> answer("selec name from figure", Format.TABLE)).hasMessageContaining("syntax error");
        assertThatThrownBy(() -> answer("select name\nfrom figure figure figure", Format.TABLE))
                .hasMessageContaining("line 2, column 20");
    }

    private static List<String> shown(Row row) {
        DataFormatter formatter = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false).map(formatter::formatCellValue).toList();
    }

    private String answer(String sql, Format format) throws IOException {
        StringWriter out = new StringWriter();
        new Query(sql).answer(new Home(folder), format, new Destination.Screen(out));
        return out.toString();
    }
}
