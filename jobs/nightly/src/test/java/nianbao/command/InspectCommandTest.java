package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.job.Returns;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectCommandTest {

    private static final String DEFINITIONS = "src/test/resources/nianbao/forms";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path workbook;

    @BeforeEach
    void save() throws Exception {
        workbook = folder.resolve("inbox/2015/a.xlsx");
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(workbook);
    }

    @Test
    void a_workbook_that_can_be_read_ends_with_0_and_is_told_in_columns() {
        assertThat(inspect(workbook.toString())).isZero();
        assertThat(out.toString())
                .startsWith("inbox/2015/a.xlsx: accepted\n")
                .contains("  form      mediation (")
                .contains("Headings\ncell  heading")
                .contains("Samples\ncell  written  value  unit")
                .endsWith("over all workbooks together; ./nianbao check does so now.\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void json_has_keys_that_tools_can_rely_on() {
        assertThat(inspect("--format", "json", workbook.toString())).isZero();

        JsonNode told = JsonMapper.shared().readTree(out.toString());
        assertThat(told.propertyNames()).containsExactlyInAnyOrder("submission", "sheets", "findings", "draft", "read");
        JsonNode sheet = told.get("sheets").get(0);
        assertThat(sheet.propertyNames()).containsExactlyInAnyOrder("name", "cells", "form", "others", "skipped", "tables");
        assertThat(sheet.get("form").propertyNames()).containsExactlyInAnyOrder("form", "title", "word", "place", "known", "headings");
        JsonNode table = sheet.get("tables").get(0);
        assertThat(table.propertyNames()).containsExactlyInAnyOrder(
                "above", "header", "data", "footer", "title", "sender", "periods", "units", "labels", "headings", "row_headings", "divisions",
                "totals", "unmatched", "figures", "samples");
        assertThat(table.get("headings").get(0).propertyNames())
                .containsExactlyInAnyOrder("cell", "text", "times", "use", "meaning", "nearest");
        assertThat(table.get("headings").get(0).get("use").asString()).isEqualTo("read");
        assertThat(table.get("samples").get(0).get("figure").get("value").isNumber()).isTrue();
    }

    @Test
    void a_workbook_that_no_definition_fits_ends_with_0_and_a_draft() throws Exception {
        Path other = folder.resolve("other.xlsx");
        GuidePage.read().saveWorkbook(other);

        assertThat(inspect(other.toString())).isZero();
        assertThat(out.toString()).startsWith("# A draft: no definition fits ").contains("indicator_1:");
    }

    @Test
    void of_a_workbook_of_which_a_sheet_is_known_the_other_is_drafted_below_what_is_read() throws Exception {
        Path partly = folder.resolve("inbox/2015/a.xlsx");
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(partly)))) {
            Sheet sheet = workbook.createSheet("学校");
            List<List<Object>> rows = List.of(List.of("2015年学校情况"), List.of("乡镇", "学校数", "学生数"), List.of("清河镇", 1, 20), List.of("石桥镇", 2, 30));
            for (List<Object> row : rows) {
                Row cells = sheet.createRow(rows.indexOf(row));
                for (Object value : row) {
                    Cell cell = cells.createCell(row.indexOf(value));
                    if (value instanceof Integer number) {
                        cell.setCellValue(number);
                    } else {
                        cell.setCellValue((String) value);
                    }
                }
            }
            try (OutputStream stream = Files.newOutputStream(partly)) {
                workbook.write(stream);
            }
        }

        assertThat(inspect(partly.toString())).isZero();
        assertThat(out.toString()).contains("a.xlsx: accepted", "\n\n# A draft: no definition fits a sheet of ", "headings: [学校数]");
    }

    @Test
    void of_a_folder_each_workbook_is_told_in_a_line_and_the_unknown_ones_are_drafted_together() throws Exception {
        GuidePage.read().saveWorkbook(folder.resolve("inbox/2016/other.xlsx"));

        assertThat(inspect(folder.resolve("inbox").toString())).isZero();
        assertThat(out.toString().lines().limit(4))
                .containsExactly(
                        "# workbook               outcome   form       years  figures  errors  warnings",
                        "# ---------------------  --------  ---------  -----  -------  ------  --------",
                        "# inbox/2015/a.xlsx      accepted  mediation  2015         2       0         0",
                        "# inbox/2016/other.xlsx  not read                          0       1         0");
        assertThat(out.toString()).contains("# A draft: no definition fits inbox/2016/other.xlsx", "indicator_1:");
    }

    @Test
    void a_folder_of_known_workbooks_is_told_in_lines_alone() {
        assertThat(inspect(folder.resolve("inbox").toString())).isZero();
        assertThat(out.toString()).startsWith("workbook           outcome ").contains("inbox/2015/a.xlsx  accepted  mediation  2015").doesNotContain("FILL_IN");
    }

    @Test
    void a_folder_without_workbooks_ends_with_1() throws Exception {
        assertThat(inspect(Files.createDirectories(folder.resolve("empty")).toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no workbook in ");
    }

    @Test
    void where_there_is_no_definition_yet_one_is_drafted() throws Exception {
        Path other = folder.resolve("other.xlsx");
        GuidePage.read().saveWorkbook(other);
        Path none = Files.createDirectories(folder.resolve("none"));

        int ended = Root.commandLine().setOut(new PrintWriter(out, true)).execute("inspect", "--definitions", none.toString(), other.toString());

        assertThat(ended).isZero();
        assertThat(out.toString()).startsWith("# A draft: no definition fits ").contains("indicator_1:");
    }

    @Test
    void a_file_that_cannot_be_opened_ends_with_1_and_its_finding() throws Exception {
        Path broken = Files.writeString(folder.resolve("b.xlsx"), "乡镇,受理");

        assertThat(inspect(broken.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("not_excel");
        assertThat(inspect(folder.resolve("nothing.xlsx").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no file");
    }

    @Test
    void wrong_usage_ends_with_2() {
        assertThat(inspect()).isEqualTo(2);
        assertThat(inspect("--format", "xml", workbook.toString())).isEqualTo(2);
        assertThat(inspect("--definition", "nothing_such", workbook.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no definition nothing_such; there are: mediation");
    }

    @Test
    void a_form_can_be_given() {
        assertThat(inspect("--definition", "mediation", workbook.toString())).isZero();
        assertThat(out.toString()).contains("  form      mediation (");
    }

    private int inspect(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "inspect";
        all[1] = "--definitions";
        all[2] = DEFINITIONS;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Root.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all);
    }
}
