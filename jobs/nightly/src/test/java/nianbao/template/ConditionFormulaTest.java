package nianbao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as the load asks them and as a cell works them out. */
class ConditionFormulaTest {

    private static final Map<String, String> CELLS = Map.of("a", "$A1", "b", "$B1", "c", "$C1", "case", "$C1");
    private static final List<@Nullable Double> FIGURES = Arrays.asList(null, 0.0, 1.0, 2.5, -3.0);

    @ParameterizedTest
    @ValueSource(strings = {
        "a <= b",
        "a + b = c",
        "a <= 1.1 * b and c >= 0",
        "a between b and 10",
        "a not between b and c",
        "b between a * 0.1 - 1 and (a + 2) * 10",
        "a = case when b = 0 then 1 else 0 end",
        "a >= case when b > 2 then b when b = 0 then c else 1 end",
        "a in (0, 1, b)",
        "a not in (2.5, c)",
        "not (a = b or a = c)",
        "a = b or b = c and a <> c",
        "coalesce(a, 0) + coalesce(b, 0) <= c",
        "abs(a - b) <= greatest(c, 1)",
        "least(a, b) >= -3 and round(c) <= 10",
        "floor(a) = ceil(a)",
        "a / nullif(b, 0) <= c",
        "a is not null and a != b",
        "a % 2 = 0",
        "\"case\" - -a > +b"})
    void a_row_breaks_it_in_excel_when_it_does_in_the_load(String condition) throws Exception {
        List<Figures> all = Figures.all();
        List<Boolean> inSql = brokenInSql(condition, all);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet().createRow(0);
            for (int place = 0; place < all.size(); place++) {
                Figures figures = all.get(place);
                boolean inExcel = brokenInExcel(row, condition, figures);
                // While a figure is blank a cell may say nothing yet where SQL can tell already.
                if (figures.isWhole() || inExcel) {
                    assertThat(inExcel).as(condition + " with " + figures).isEqualTo(inSql.get(place));
                }
            }
        }
    }

    @Test
    void of_what_is_joined_by_and_each_part_tells_by_itself() {
        assertThat(ConditionFormula.parts("a <= b and c > 0 and (a = 1 or b = 2)", CELLS::get))
                .extracting(ConditionFormula.Part::needed)
                .containsExactly(Set.of("a", "b"), Set.of("c"), Set.of("a", "b"));
    }

    @Test
    void what_is_no_condition_is_refused() {
        assertThatThrownBy(() -> ConditionFormula.parts("a <= b )", CELLS::get)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConditionFormula.parts("a in 3", CELLS::get)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What stands in three cells. */
    private record Figures(@Nullable Double a, @Nullable Double b, @Nullable Double c) {

        static List<Figures> all() {
            return FIGURES.stream().flatMap(a -> FIGURES.stream().flatMap(b -> FIGURES.stream().map(c -> new Figures(a, b, c)))).toList();
        }

        boolean isWhole() {
            return a != null && b != null && c != null;
        }
    }

    private static List<Boolean> brokenInSql(String condition, List<Figures> all) throws Exception {
        String rows = IntStream.range(0, all.size())
                .mapToObj(place -> "(%d, %s, %s, %s)".formatted(place, all.get(place).a(), all.get(place).b(), all.get(place).c()))
                .collect(Collectors.joining(", "));
        try (Database database = Database.inMemory()) {
            return database.list(
                    new Sql("select coalesce(not (" + condition.replace("\"case\"", "c") + "), false) as broken from (values " + rows + ") as row (place, a, b, c) order by place"),
                    row -> row.getBoolean("broken"));
        }
    }

    private static boolean brokenInExcel(Row row, String condition, Figures figures) {
        List<@Nullable Double> given = Arrays.asList(figures.a(), figures.b(), figures.c());
        for (int column = 0; column < given.size(); column++) {
            Double figure = given.get(column);
            if (figure == null) {
                row.createCell(column).setBlank();
            } else {
                row.createCell(column).setCellValue(figure);
            }
        }
        Cell cell = row.createCell(3);
        cell.setCellFormula(ConditionFormula.parts(condition, CELLS::get).stream()
                .map(part -> FormCheck.broken(part, name -> "ISNUMBER(" + CELLS.get(name) + ")"))
                .collect(Collectors.joining(",", "OR(", ")")));
        return row.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator().evaluate(cell).getBooleanValue();
    }
}
