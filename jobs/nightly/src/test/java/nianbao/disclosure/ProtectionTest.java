package nianbao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nianbao.disclosure.JoinedCell.State;
import nianbao.linear.NativeSolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProtectionTest {

    @BeforeEach
    void solver() {
        assumeTrue(NativeSolver.isThere());
    }

    // Investment by activity and region: Fischetti and Salazar, Management Science 47 (2001).
    @Test
    void of_the_table_of_fischetti_and_salazar_three_cells_are_hidden_beside_the_sensitive_one() {
        Tables table = new Tables(new double[][] {{20, 50, 10}, {8, 19, 22}, {17, 32, 12}}, Set.of(6), 5);

        BitSet hidden = Protection.of(table.cells(), table.relations()).hidden();

        assertThat(table.isProtectedBy(hidden)).isTrue();
        assertThat(hidden.cardinality() - 1).isEqualTo(table.fewest()).isEqualTo(3);
    }

    @Test
    void small_tables_take_hardly_more_cells_than_the_fewest_that_there_are() {
        Random random = new Random(7);
        int hidden = 0;
        int fewest = 0;
        for (int number = 0; number < 25; number++) {
            Tables table = random(random);
            BitSet found = Protection.of(table.cells(), table.relations()).hidden();
            assertThat(table.isProtectedBy(found)).as("%s", table).isTrue();
            hidden += found.cardinality() - table.sensitive().size();
            fewest += table.fewest();
        }
        assertThat(hidden).isLessThanOrEqualTo(fewest * 11 / 10);
    }

    private static Tables random(Random random) {
        double[][] inner = new double[3][3 + random.nextInt(2)];
        Set<Integer> sensitive = new TreeSet<>();
        for (int row = 0; row < inner.length; row++) {
            for (int column = 0; column < inner[row].length; column++) {
                inner[row][column] = random.nextInt(5) == 0 ? 1 + random.nextInt(4) : 5 + random.nextInt(60);
                if (inner[row][column] < 5 && sensitive.size() < 3) {
                    sensitive.add(row * (inner[row].length + 1) + column);
                }
            }
        }
        return new Tables(inner, sensitive, 5);
    }

    @Test
    void a_cell_is_bare_where_others_know_too_much_already() {
        List<JoinedCell> cells = List.of(
                new JoinedCell(3, 1, "", State.HIDDEN, 5), new JoinedCell(40, 1, "", State.KNOWN, 0), new JoinedCell(43, 1, "", State.KNOWN, 0));

        Protection protection = Protection.of(cells, List.of(new Relation(new int[] {0, 1, 2}, new double[] {1, 1, -1})));

        assertThat(protection.bare().stream()).containsExactly(0);
        assertThat(protection.hidden().stream()).containsExactly(0);
    }

    @Test
    void cells_that_nothing_joins_to_a_sensitive_one_stay_open() {
        List<JoinedCell> cells = List.of(
                new JoinedCell(3, 1, "", State.HIDDEN, 5), new JoinedCell(40, 1, "", State.OPEN, 0), new JoinedCell(43, 9, "", State.OPEN, 0), new JoinedCell(7, 1, "", State.OPEN, 0));

        Protection protection = Protection.of(cells, List.of(new Relation(new int[] {0, 1, 2}, new double[] {1, 1, -1})));

        assertThat(protection.hidden().stream()).containsExactly(0, 1);
    }
}
