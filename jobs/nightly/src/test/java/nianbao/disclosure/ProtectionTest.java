package nianbao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.disclosure.JoinedCell.State;
import nianbao.linear.NativeSolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProtectionTest {

    @BeforeEach
    void solver() {
        assumeTrue(NativeSolver.isThere());
    }

    /** Tables that others show their methods by: what they are, with the cells that are too small or told by one contributor. */
    private static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(
                        "investment by activity and region: Fischetti and Salazar, Management Science 47 (2001)",
                        new Tables(new double[][] {{20, 50, 10}, {8, 19, 22}, {17, 32, 12}}, Set.of(6), 5)),
                Arguments.of(
                        "persons by age and country, of which one cell is small: example1 of the R package SSBtools",
                        new Tables(new double[][] {{5, 2, 0}, {6, 3, 4}}, Set.of(1), 3)),
                Arguments.of(
                        "persons by region and sex, of which one cell is small: microdata1 of the R package sdcTable",
                        new Tables(new double[][] {{18, 2}, {14, 19}, {12, 10}, {11, 14}}, Set.of(1), 5)),
                Arguments.of(
                        "amounts by region and sex, of which one person has most of one: microdata1 of the R package sdcTable",
                        new Tables(new double[][] {{178, 20}, {140, 204}, {118, 106}, {366, 152}}, Set.of(9), 36.6)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void tables_of_the_literature_take_as_many_cells_as_the_fewest_that_there_are(String what, Tables table) {
        BitSet hidden = Protection.of(table.cells(), table.relations()).hidden();

        assertThat(table.isProtectedBy(hidden)).as(what).isTrue();
        assertThat(hidden.cardinality() - table.sensitive().size()).as(what).isEqualTo(table.fewest());
    }

    @Test
    void small_tables_take_hardly_more_cells_than_the_fewest_that_there_are() {
        Random random = new Random(7);
        int hidden = 0;
        int fewest = 0;
        int plain = 0;
        for (int number = 0; number < 25; number++) {
            Tables table = random(random);
            BitSet found = Protection.of(table.cells(), table.relations()).hidden();
            assertThat(table.isProtectedBy(found)).as("%s", table).isTrue();
            hidden += found.cardinality() - table.sensitive().size();
            fewest += table.fewest();
            plain += table.byHand().cardinality() - table.sensitive().size();
        }
        assertThat(hidden).as("fewest %d, by hand %d", fewest, plain).isLessThanOrEqualTo(fewest * 11 / 10).isLessThan(plain);
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
