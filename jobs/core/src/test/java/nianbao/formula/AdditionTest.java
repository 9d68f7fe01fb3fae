package nianbao.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nianbao.formula.Scratch.Looked;
import nianbao.workbook.Content;
import nianbao.workbook.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdditionTest {

    private static final int ROWS = 40;
    private static final String[] FIGURES = {"A", "B", "C"};

    @TempDir
    private Path folder;

    /** In brackets a formula means the same, and goes to the evaluator. */
    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void what_is_added_up_is_what_the_evaluator_gives(String kind) {
        Random random = new Random(16);
        Scratch scratch = Scratch.of(kind);
        List<String> formulas = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            for (String column : FIGURES) {
                fill(scratch, column + row, random);
            }
            // Later ones refer to earlier ones as well.
            String formula = formula(random, row);
            formulas.add(formula);
            scratch.put("D" + row, "=" + formula).put("E" + row, "=(" + formula + ")");
        }

        Looked looked = scratch.look(folder);

        assertThat(formulas).anyMatch(formula -> formula.startsWith("SUM")).anyMatch(formula -> formula.contains("-SUM"));
        for (int row = 1; row <= ROWS; row++) {
            assertThat(looked.content("D" + row)).as(formulas.get(row - 1)).isEqualTo(looked.content("E" + row));
        }
        assertThat(formulas.stream().filter(formula -> looked.content("D" + (1 + formulas.indexOf(formula))) instanceof Content.Number)).hasSizeGreaterThan(ROWS / 4);
    }

    private static void fill(Scratch scratch, String cell, Random random) {
        switch (random.nextInt(60)) {
            case 0 -> scratch.put(cell, "=1/0");
            case 1, 2 -> scratch.put(cell, "=2>1");
            case 3, 4 -> scratch.put(cell, "12");
            case 5, 6, 7 -> scratch.put(cell, "文字");
            case 8, 9, 10, 11 -> { }
            case 12, 13, 14, 15, 16 -> scratch.put(cell, "=3*7.1");
            default -> scratch.put(cell, random.nextInt(100_000) / 1000.0);
        }
    }

    private static String formula(Random random, int row) {
        StringBuilder formula = new StringBuilder(operand(random, row));
        for (int i = random.nextInt(3); i > 0; i--) {
            formula.append(random.nextBoolean() ? "+" : "-").append(operand(random, row));
        }
        return formula.toString();
    }

    private static String operand(Random random, int row) {
        return switch (random.nextInt(4)) {
            case 0 -> cell(random, row);
            case 1 -> "SUM(" + cell(random, row) + "," + cell(random, row) + ":" + cell(random, row) + ")";
            default -> "SUM(" + cell(random, row) + ":" + cell(random, row) + ")";
        };
    }

    /** Above the row, or beside the formula. */
    private static String cell(Random random, int row) {
        String column = row == 1 ? "A" : "ABCABCABCD".substring(random.nextInt(10)).substring(0, 1);
        return "$".repeat(random.nextInt(2)) + column + "$".repeat(random.nextInt(2)) + (row == 1 ? 1 : 1 + random.nextInt(row - 1));
    }

    @Test
    void a_formula_that_does_anything_else_is_no_addition() {
        for (String other : List.of(
                "", "SUM(", "SUM()", "SUM(A1", "SUM(A1:)", "SUM(A1 A2)", "SUM(A1:B2)*2", "A1+2", "A1*A2", "-A1", "(A1)", "乙!A1", "SUM(乙!A1:A3)", "A:A", "SUM(A:A)",
                "A0", "A1+", "A1048577", "XFE1", "SUMIF(A1:A2,1)", "sum(A1)", "合计", "A1:B2", "TRUE", "R1C1")) {
            assertThat(AdditionWords.read(new Formula.Words(other, 0, 0))).as(other).isNull();
        }
    }

    @Test
    void a_formula_for_several_cells_is_added_up_where_it_stands() {
        Addition moved = AdditionWords.read(new Formula.Words("SUM(A1:$B$2)+C$3", 2, 1));

        assertThat(moved).isEqualTo(AdditionWords.read(new Formula.Words("SUM(B3:B2)+D3", 0, 0)));
        assertThat(AdditionWords.read(new Formula.Words("A1", -1, 0))).isNull();
    }
}
