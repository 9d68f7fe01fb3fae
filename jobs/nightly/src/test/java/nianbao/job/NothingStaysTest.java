package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nianbao.definition.Definitions;
import nianbao.rebuild.Rebuild;
import nianbao.run.Summary;
import nianbao.sql.SqlFolder;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of what is refused, and of what nobody could open, nothing stays. All persons and numbers are invented. */
class NothingStaysTest {

    @TempDir
    Path folder;

    private final List<String> planted = new ArrayList<>();
    private Nights nights;
    private int number;

    @BeforeEach
    void begin() {
        nights = Nights.in(folder);
    }

    @Test
    void nothing_of_a_refused_workbook_is_written_anywhere_by_any_of_three_nights() throws Exception {
        right("right.xlsx", workbook -> {});
        right(word("甲某某") + "/list.xlsx", workbook -> row(workbook, "户主", word("王某某")));
        right("2015/comment " + word("乙某某") + ".xlsx", workbook -> comment(workbook.getSheetAt(0), plant()));
        right("2015/header.xlsx", workbook -> workbook.getSheetAt(0).getHeader().setCenter(plant()));
        right("2015/name.xlsx", workbook -> workbook.createSheet(plant()));
        right("2015/cell.xlsx", workbook -> row(workbook, "备注", "找 " + plant()));
        right("2015/count.xlsx", workbook -> workbook.getSheetAt(0).getRow(3).getCell(1).setCellValue(Double.parseDouble(plant())));
        right(plant() + "/folder.xlsx", workbook -> row(workbook, "备注", "a"));
        right("2015/" + plant() + ".xlsx", workbook -> row(workbook, "备注", "b"));
        old("2015/old.xls", workbook -> comment(workbook.getSheetAt(0), plant()));
        text("2015/" + word("丙某某") + ".xlsx", "乡镇,电话\n清河镇," + plant() + "\n");
        text("2015/photo " + plant() + ".jpg", "a picture");
        Files.copy(inbox("2015/cell.xlsx"), inbox("2015/cell again " + word("丁某某") + ".xlsx"));

        List<String> told = new ArrayList<>(NightLog.during(nights));
        told.addAll(NightLog.during(nights));
        Files.copy(inbox("2015/header.xlsx"), inbox("2015/header again " + word("戊某某") + ".xlsx"));
        told.addAll(NightLog.during(nights));

        assertThat(nights.ask("select outcome, count(*) from submission group by outcome order by outcome")).containsExactly("accepted 1", "refused 10");
        assertThat(nights.ask("select file from submission where outcome = 'refused'")).allMatch(file -> file.matches("(mediation 9001 2015 )?[0-9a-f]{10}.*\\.xlsx?"));
        assertThat(new EverythingWritten(nights.home()).placesOf(planted)).isEmpty();
        assertThat(new EverythingWritten(nights.home()).placesOf(List.of("right.xlsx", "清河镇"))).hasSizeGreaterThan(10)
                .anyMatch(place -> place.startsWith("landing/")).anyMatch(place -> place.startsWith("view ")).anyMatch(place -> place.startsWith("originals/"));
        assertThat(String.join("\n", told)).doesNotContain(planted);
    }

    @Test
    void a_refused_workbook_that_lies_untouched_is_told_of_once_and_one_that_comes_again_by_its_neutral_name() throws Exception {
        right("2015/cell.xlsx", workbook -> row(workbook, "备注", "找 " + plant()));

        assertThat(nights.pass().submissions()).containsEntry("refused", 1L);
        Summary second = nights.pass();
        assertThat(second.received()).isZero();
        assertThat(second.cameAgain()).isEmpty();
        Files.copy(inbox("2015/cell.xlsx"), inbox("2015/once more.xlsx"));
        right("2015/other.xlsx", workbook -> {});

        assertThat(nights.pass().cameAgain()).singleElement().satisfies(again -> assertThat(again.file()).startsWith("mediation 9001 2015 "));
    }

    @Test
    void what_was_refused_for_its_name_alone_is_accepted_under_another() throws Exception {
        String name = plant();
        right("2015/" + name + ".xlsx", workbook -> {});
        assertThat(nights.pass().submissions()).containsEntry("refused", 1L);

        Files.move(inbox("2015/" + name + ".xlsx"), inbox("2015/return.xlsx"));

        assertThat(nights.pass().submissions()).containsEntry("accepted", 1L);
    }

    @Test
    void a_file_that_could_not_be_opened_is_returned_and_not_kept_and_the_release_can_be_built_again() throws Exception {
        right("right.xlsx", workbook -> {});
        text("broken.xlsx", "no workbook at all: " + "x".repeat(50));

        assertThat(nights.pass().submissions()).containsEntry("returned", 1L).containsEntry("accepted", 1L);
        assertThat(Nights.files(nights.home().originals())).hasSize(1);
        assertThat(nights.pass().received()).isZero();
        assertThat(new Rebuild(nights.home(), new SqlFolder(nights.sql()), Definitions.load(nights.definitions())).prove().differences()).isEmpty();
    }

    /** An invented telephone number that stands nowhere else. */
    private String plant() {
        return word("1390000" + (7100 + ++number));
    }

    private String word(String word) {
        planted.add(word);
        return word;
    }

    private Path inbox(String file) {
        return nights.inbox().resolve(file);
    }

    private void text(String file, String content) throws IOException {
        Files.createDirectories(inbox(file).getParent());
        Files.writeString(inbox(file), content);
    }

    /** A right return but for what is added to it. */
    private void right(String file, Consumer<Workbook> addition) throws IOException {
        save(new XSSFWorkbook(), file, addition);
    }

    private void old(String file, Consumer<Workbook> addition) throws IOException {
        save(new HSSFWorkbook(), file, addition);
    }

    private void save(Workbook empty, String file, Consumer<Workbook> addition) throws IOException {
        Files.createDirectories(inbox(file).getParent());
        try (Workbook workbook = Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).row("白塔镇", 8, 8).in(empty);
                OutputStream out = Files.newOutputStream(inbox(file))) {
            addition.accept(workbook);
            workbook.write(out);
        }
    }

    private static void row(Workbook workbook, String heading, String text) {
        Sheet sheet = workbook.createSheet("附表");
        sheet.createRow(0).createCell(0).setCellValue(heading);
        sheet.createRow(1).createCell(0).setCellValue(text);
    }

    private static void comment(Sheet sheet, String text) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString("请打 " + text));
        sheet.getRow(2).getCell(0).setCellComment(comment);
    }
}
