package nianbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nianbao.drift.FormColumn;
import nianbao.drift.FormYear;
import nianbao.job.Nights;
import nianbao.template.FilledTemplate.Typist;
import nianbao.warehouse.Home;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that are filled in rightly but for one cell a row: what the sheet Check counts is what the load finds. */
class TemplateChecksTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final Set<String> IMPOSSIBLE = Set.of("below_minimum", "above_maximum", "not_whole", "not_a_number", "negative_amount");
    private static final int FIRST_ROW = 5;
    private static final int FIRST_RULE = 3;

    @TempDir
    static Path folder;

    private static final List<FilledTemplate> DAMAGED = new ArrayList<>();
    /** By file and row, the rules that the load says are broken. */
    private static final Map<String, Set<String>> FOUND = new TreeMap<>();

    @BeforeAll
    static void load() throws Exception {
        for (String form : List.of("crime 2017", "mediation 2017", "insurance 2017", "surveillance 2017", "surveillance 2012", "patrol 2017",
                "legal_service 2017", "denominators 2017", "caseload 2017")) {
            damage(form.split(" ")[0], Integer.parseInt(form.split(" ")[1]));
        }
        Nights nights = new Nights(folder, ROOT.resolve("sql"), ROOT.resolve("jobs/forms"));
        nights.pass();
        for (String line : nights.ask("select file, regexp_extract(cell, '[0-9]+') as row, rule from finding join submission using (submission) where level <> 'note'")) {
            String[] words = line.split(" ");
            FOUND.computeIfAbsent(words[0] + " " + words[1], none -> new TreeSet<>()).add(words[2]);
        }
    }

    /** As many copies as there are slips to make. */
    private static void damage(String form, int year) throws Exception {
        int copies = 1;
        for (int copy = 0; copy < copies; copy++) {
            Path inbox = folder.resolve("inbox/" + form + copy);
            FilledTemplate template = TemplateTest.written(form, year, "聊城市", inbox, new Home(folder.resolve("none")));
            List<Slip> slips = Slip.all(template.form());
            int rows = new FormSenders(template.form().form(), year).named("聊城市").orElseThrow().rows().size();
            int from = copy * rows;
            template.change(typist -> {
                typist.fill();
                for (int row = 0; row < rows && from + row < slips.size(); row++) {
                    slips.get(from + row).make(typist, row);
                }
            });
            copies = (slips.size() + rows - 1) / rows;
            DAMAGED.add(template);
        }
    }

    /** One wrong cell. */
    private record Slip(FormColumn column, Object other) {

        static List<Slip> all(FormYear form) {
            return form.columns().stream()
                    .filter(column -> !form.isWorkedOut(column))
                    .flatMap(column -> others(column).map(other -> new Slip(column, other)))
                    .toList();
        }

        private static Stream<Object> others(FormColumn column) {
            return column.indicator().values().isEmpty() ? Stream.of(1.0, 3.0, 0.0, -1.0, "若干") : Stream.of("是", "否", 7.0);
        }

        /** One more, three times as much, nothing, less than nothing, or a word. */
        void make(Typist typist, int row) {
            Object right = new RightFigures(typist.plan().form(), row).of(column);
            Object wrong = !(other instanceof Double number) || !(right instanceof Double figure) ? other
                    : number == 1 ? figure + 1 : number == 3 ? figure * 3 : number;
            typist.type(column, row, wrong);
        }
    }

    @Test
    void what_it_counts_is_what_the_load_finds() throws Exception {
        for (FilledTemplate template : DAMAGED) {
            assertAgrees(template, template.file());
        }
        assertThat(FOUND.values()).flatExtracting(rules -> rules).contains("offences_add_up", "homicide_flag_agrees", "premium_follows_rate", "working_on_target", "pending_follows");
    }

    @Test
    void libreoffice_counts_the_same() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "no LibreOffice is installed");
        Path out = folder.resolve("recalculated");
        List<String> command = new ArrayList<>(List.of("/usr/bin/soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out.toString()));
        Map<FilledTemplate, Path> named = new HashMap<>();
        for (FilledTemplate template : DAMAGED) {
            Path copy = folder.resolve("sent").resolve(named.size() + ".xlsx");
            Files.createDirectories(copy.getParent());
            withoutResults(template.file(), copy);
            command.add(copy.toString());
            named.put(template, out.resolve(copy.getFileName()));
        }

        Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertThat(office.waitFor(10, TimeUnit.MINUTES)).isTrue();

        for (Map.Entry<FilledTemplate, Path> template : named.entrySet()) {
            assertAgrees(template.getKey(), template.getValue());
        }
    }

    /** A copy that says nothing of what its formulas give. */
    private static void withoutResults(Path file, Path copy) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    cell.setCellFormula(cell.getCellFormula());
                }
            })));
            try (OutputStream out = Files.newOutputStream(copy)) {
                workbook.write(out);
            }
        }
    }

    private static void assertAgrees(FilledTemplate template, Path file) throws IOException {
        template.look(file, typist -> {
            int left = 0;
            for (int row = 0; row < typist.plan().rows(); row++) {
                Counts counts = Counts.of(typist, row);
                left += counts.left();
                String place = folder.resolve("inbox").relativize(template.file()) + " " + (typist.plan().firstRow() + row + 1);
                Set<String> found = FOUND.getOrDefault(place, Set.of());
                assertThat(counts.impossible() > 0).as(place + " holds what is not possible " + found).isEqualTo(found.stream().anyMatch(IMPOSSIBLE::contains));
                // Of a cell that cannot be read the load says nothing else.
                if (counts.impossible() == 0) {
                    assertThat(counts.broken()).as(place).isEqualTo(found);
                }
            }
            assertThat(typist.status()).isEqualTo("还有 %,d 处 / %,d left".formatted(left, left));
        });
    }

    /** What the sheet Check says of a row. */
    private record Counts(int impossible, Set<String> broken) {

        static Counts of(Typist typist, int row) {
            XSSFRow counts = typist.workbook().getSheet(CheckSheet.NAME).getRow(FIRST_ROW + row);
            List<FormCheck> checks = FormCheck.of(typist.plan().form());
            Set<String> broken = new TreeSet<>();
            for (int rule = 0; rule < checks.size(); rule++) {
                if (counts.getCell(FIRST_RULE + rule).getNumericCellValue() > 0) {
                    broken.add(checks.get(rule).rule().name());
                }
            }
            return new Counts((int) counts.getCell(FIRST_RULE - 1).getNumericCellValue(), broken);
        }

        int left() {
            return impossible + broken.size();
        }
    }
}
