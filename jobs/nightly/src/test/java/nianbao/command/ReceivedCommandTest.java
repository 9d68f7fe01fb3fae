package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.job.Nights;
import nianbao.job.Returns;
import nianbao.run.Summary;
import nianbao.warehouse.Folders;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReceivedCommandTest {

    @TempDir
    static Path folder;

    private static Nights nights;
    private static Summary first;
    private static Summary second;

    @BeforeAll
    static void load() throws Exception {
        nights = Nights.in(folder);
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).save(inbox("东县/old.xlsx"));
        Files.setLastModifiedTime(inbox("东县/old.xlsx"), FileTime.from(Instant.parse("2018-01-10T08:00:00Z")));
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 13, 11).save(inbox("东县/更正.xlsx"));
        Returns.of(2015, "西县", "2016年1月8日").row("石桥镇", 5, 9).save(inbox("西县/wrong.xlsx"));
        Files.createSymbolicLink(inbox("西县/link.xlsx"), inbox("西县/wrong.xlsx"));
        first = nights.pass();
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 14, 11).save(inbox("东县/later.xlsx"));
        Files.copy(inbox("东县/old.xlsx"), inbox("东县/copy.xlsx"));
        second = nights.pass();
    }

    @Test
    void all_that_came_is_in_one_list_with_what_became_of_it_and_why() {
        assertThat(list()).containsExactlyInAnyOrder(
                "东县 东县/old.xlsx not_in_force 已接收但未生效：1/1 个单位的数字以“东县/更正.xlsx”为准（涵盖全年的、年份更新的出版物、更正的、晚到的优先）",
                "东县 东县/更正.xlsx not_in_force 现以“东县/later.xlsx”为准",
                "西县 西县/wrong.xlsx returned 成功数大于调解数",
                "西县 西县/link.xlsx left_out 是链接，不跟随链接",
                "东县 东县/later.xlsx in_force ",
                "东县 东县/copy.xlsx again 与“东县/old.xlsx”相同");
    }

    @Test
    void it_may_be_asked_for_one_sender_and_from_a_day_on() {
        assertThat(list("--sender", "9002")).hasSize(1);
        assertThat(list("--sender", "西县")).hasSize(2);
        assertThat(list("--since", "2999-01-01")).isEmpty();
    }

    @Test
    void each_sender_has_a_workbook_a_night_in_both_languages() throws Exception {
        assertThat(Nights.files(nights.home().receipts())).containsExactlyInAnyOrder(
                first.release() + "/东县.xlsx", first.release() + "/西县.xlsx", second.release() + "/东县.xlsx");
        try (Workbook receipt = WorkbookFactory.create(nights.home().receipts().resolve(first.release()).resolve("西县.xlsx").toFile())) {
            assertThat(texts(receipt.getSheetAt(0).getRow(0)))
                    .containsExactly("收到时间 Received", "文件 File", "结果", "Result", "错误数 Errors", "待核实 To confirm", "原因", "Reason");
            assertThat(texts(receipt.getSheetAt(0).getRow(2)).subList(1, 8)).containsExactly(
                    "西县/wrong.xlsx", "已退回，请改正后重报", "returned; please correct it and send it again", "1.0", "0.0", "成功数大于调解数",
                    "More disputes settled than mediated");
        }
    }

    @Test
    void a_night_that_broke_off_before_its_receipts_has_them_with_the_next(@TempDir Path other) throws Exception {
        Nights broken = Nights.in(other);
        Returns.of(2014, "东县", "2015年1月8日").row("清河镇", 12, 11).save(broken.inbox().resolve("a.xlsx"));
        String without = broken.pass().release();
        Folders.delete(broken.home().receipts());
        Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 13, 11).save(broken.inbox().resolve("b.xlsx"));

        String next = broken.pass().release();

        assertThat(Nights.files(broken.home().receipts())).containsExactly(without + "/东县.xlsx", next + "/东县.xlsx");
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getLastCellNum()).mapToObj(cell -> row.getCell(cell).toString()).toList();
    }

    private static List<String> list(String... options) {
        StringWriter out = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("received", "--home", nights.home().folder().toString(), "--format", "json"));
        arguments.addAll(List.of(options));
        String[] all = arguments.toArray(String[]::new);
        assertThat(Root.commandLine(all).setOut(new PrintWriter(out)).execute(all)).isZero();
        List<String> rows = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(out.toString())) {
            rows.add(String.join(" ", row.get("sender").asString(), row.get("file").asString(), row.get("state").asString(),
                    row.get("reason_zh").asString("")));
        }
        return rows;
    }

    private static Path inbox(String name) {
        return nights.inbox().resolve(name);
    }
}
