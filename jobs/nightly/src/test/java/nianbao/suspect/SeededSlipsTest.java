package nianbao.suspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nianbao.observation.Finding;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips put into sound sample returns, each where two rules cross, and what is found of them. */
class SeededSlipsTest {

    @TempDir
    static Path folder;

    private static final Map<String, List<StatedCell>> CROSSED = new HashMap<>();

    private static SampleReturns samples;

    @BeforeAll
    static void read() throws Exception {
        samples = SampleReturns.read(folder);
    }

    @AfterAll
    static void close() throws Exception {
        samples.close();
    }

    @Test
    void of_a_thousand_slips_nearly_all_are_found_and_none_is_called_certain_wrongly() throws Exception {
        Score score = new Score();
        Random random = new Random(2026);
        while (score.tried < 1000) {
            StatedWorkbook workbook = samples.workbooks().get(random.nextInt(samples.workbooks().size()));
            Optional<Slipped> slipped = slip(workbook, random);
            if (slipped.isPresent()) {
                score.add(slipped.get().workbook(), List.of(slipped.get()));
            }
        }
        System.out.println("single slips: " + score);
        assertThat(score.named).as("in the marked set").isGreaterThanOrEqualTo(990);
        assertThat(score.alone).as("alone").isGreaterThanOrEqualTo(900);
        assertThat(score.right).as("with the right figure").isGreaterThanOrEqualTo(850);
        assertThat(score.certainlyWrong).isEmpty();
    }

    @Test
    void of_three_hundred_pairs_of_slips_nine_in_ten_are_found_both() throws Exception {
        Score score = new Score();
        Random random = new Random(2027);
        while (score.tried < 300) {
            StatedWorkbook workbook = samples.workbooks().get(random.nextInt(samples.workbooks().size()));
            Optional<Slipped> first = slip(workbook, random);
            Optional<Slipped> second = first.isPresent() ? slip(first.get().workbook(), random) : Optional.empty();
            if (second.isPresent() && !second.get().cell().equals(first.get().cell())) {
                score.add(second.get().workbook(), List.of(first.get(), second.get()));
            }
        }
        System.out.println("double slips: " + score);
        assertThat(score.named).as("both in the marked set").isGreaterThanOrEqualTo(270);
        assertThat(score.certainlyWrong).isEmpty();
    }

    /** A workbook in which a cell holds another figure than is meant. */
    private record Slipped(StatedWorkbook workbook, StatedCell cell, BigDecimal meant) {}

    private static Optional<Slipped> slip(StatedWorkbook workbook, Random random) throws SQLException {
        List<StatedCell> cells = CROSSED.get(workbook.submission());
        if (cells == null) {
            cells = crossed(workbook);
            CROSSED.put(workbook.submission(), cells);
        }
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        StatedCell cell = cells.get(random.nextInt(cells.size()));
        BigDecimal written = mistyped(workbook, cell, random);
        Domain domain = new Domains(workbook, samples.definitions()).of(cell);
        boolean possible = written.compareTo(cell.value()) != 0 && domain.range().contains(written);
        return possible ? Optional.of(new Slipped(Changed.in(workbook, samples, cell, written), cell, cell.value())) : Optional.empty();
    }

    /** The cells that somebody typed and in which two rules cross. */
    private static List<StatedCell> crossed(StatedWorkbook workbook) throws SQLException {
        Map<StatedCell, Integer> crossed = new HashMap<>();
        samples.examination(workbook).equations().stream()
                .filter(Equation::isRule)
                .forEach(equation -> equation.cells().forEach(cell -> crossed.merge(cell, 1, Integer::sum)));
        return crossed.entrySet().stream()
                .filter(cell -> cell.getValue() > 1 && !cell.getKey().calculated() && cell.getKey().value().signum() > 0)
                .map(Map.Entry::getKey)
                .sorted(CellOrder.BY_PLACE)
                .toList();
    }

    private static BigDecimal mistyped(StatedWorkbook workbook, StatedCell cell, Random random) {
        String digits = cell.value().toBigInteger().toString();
        int at = random.nextInt(digits.length());
        BigDecimal rest = cell.value().subtract(new BigDecimal(cell.value().toBigInteger()));
        return switch (random.nextInt(9)) {
            case 0 -> at + 1 < digits.length()
                    ? new BigDecimal(digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2)).add(rest)
                    : cell.value();
            case 1 -> digits.length() > 1 ? new BigDecimal(digits.substring(0, at) + digits.substring(at + 1)).add(rest) : cell.value();
            case 2 -> new BigDecimal(digits.substring(0, at) + digits.charAt(at) + digits.substring(at)).add(rest);
            case 3 -> new BigDecimal(digits.substring(0, at) + random.nextInt(10) + digits.substring(at)).add(rest);
            case 4 -> new BigDecimal(digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1)).add(rest);
            case 5 -> cell.value().movePointRight(1);
            case 6 -> cell.value().movePointRight(4);
            case 7 -> beside(workbook, cell).orElse(cell.value());
            default -> cell.before() == null ? cell.value() : cell.before();
        };
    }

    private static Optional<BigDecimal> beside(StatedWorkbook workbook, StatedCell cell) {
        CellAddress place = new CellAddress(cell.cell());
        String below = new CellAddress(place.getRow() + 1, place.getColumn()).formatAsString();
        return workbook.figures().stream()
                .filter(other -> other.sheet().equals(cell.sheet()) && other.cell().equals(below))
                .map(StatedCell::value)
                .findFirst();
    }

    /** How many slips were tried, and what was found of them. */
    private static final class Score {
        private int tried;
        private int unbroken;
        private int named;
        private int alone;
        private int right;
        private int certain;
        private final List<String> certainlyWrong = new ArrayList<>();

        void add(StatedWorkbook workbook, List<Slipped> slips) throws SQLException {
            SuspectSearch examination = samples.examination(workbook);
            if (examination.equations().stream().allMatch(equation -> equation.holds(StatedCell::value))) {
                unbroken++;
                return;
            }
            tried++;
            Map<String, Slipped> wrong = new HashMap<>();
            slips.forEach(slip -> wrong.put(slip.cell().sheet() + "!" + slip.cell().cell(), slip));
            Set<String> marked = new HashSet<>();
            int proposed = 0;
            for (Finding finding : examination.findings(List.of())) {
                Set<String> cells = cells(finding);
                marked.addAll(cells);
                Slipped slip = wrong.get(finding.sheet() + "!" + finding.cell());
                boolean meets = slip != null && finding.expected() != null
                        && new BigDecimal(finding.expected()).compareTo(slip.cell().written(slip.meant()).setScale(6, RoundingMode.HALF_UP)) == 0;
                proposed += meets && finding.isOfWrongCells() ? 1 : 0;
                certain += finding.rule().equals("suspect_certain") ? 1 : 0;
                if (finding.rule().equals("suspect_certain") && !meets) {
                    certainlyWrong.add(workbook.submission() + " " + finding.cell() + " " + finding.message() + " but " + slips.stream().map(one -> one.cell().cell() + " " + one.meant()).toList());
                }
            }
            named += marked.containsAll(wrong.keySet()) ? 1 : 0;
            alone += marked.equals(wrong.keySet()) ? 1 : 0;
            right += proposed == slips.size() ? 1 : 0;
        }

        private static Set<String> cells(Finding finding) {
            Set<String> cells = new HashSet<>();
            for (String range : finding.cell().split(", ")) {
                CellRangeAddress.valueOf(range).forEach(cell -> cells.add(finding.sheet() + "!" + cell.formatAsString()));
            }
            return cells;
        }

        @Override
        public String toString() {
            return tried + " tried, " + named + " in the marked set, " + alone + " alone, " + right + " with the right figure, " + certain
                    + " called certain, " + certainlyWrong.size() + " of them wrong; " + unbroken + " broke no rule";
        }
    }
}
