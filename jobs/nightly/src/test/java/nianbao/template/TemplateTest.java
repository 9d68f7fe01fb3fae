package nianbao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.drift.FormColumn;
import nianbao.drift.FormYear;
import nianbao.drift.Languages;
import nianbao.job.Nights;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {

    private static final Path ROOT = Path.of(System.getProperty("nianbao.root"));
    private static final Path FORMS = ROOT.resolve("jobs/forms");
    private static final int FIRST = 2012;
    private static final int LAST = 2018;

    @TempDir
    Path folder;

    @Test
    void every_form_of_every_year_loads_without_a_finding_once_it_is_filled_in() throws Exception {
        List<Definition> forms = Definitions.load(FORMS).forms();
        for (Definition form : forms) {
            for (int year = FIRST; year <= LAST; year++) {
                String sender = form.level().equals("county") ? "聊城市" : "高唐县";
                written(form.form(), year, sender, folder.resolve("inbox/" + year + "/" + sender)).fill();
            }
        }

        Nights nights = nights();
        nights.pass();

        assertThat(nights.ask("select rule, level, file, cell, found, message from finding join submission using (submission)")).isEmpty();
        assertThat(nights.ask("select outcome, count(*) from submission group by outcome")).containsExactly("accepted " + forms.size() * (LAST - FIRST + 1));
    }

    @Test
    void the_figures_of_the_year_before_stand_where_the_form_has_its_cells_and_cannot_be_changed() throws Exception {
        written("mediation", 2016, "高唐县", folder.resolve("inbox/2016/高唐县")).fill();
        Nights nights = nights();
        nights.pass();

        FilledTemplate next = written("mediation", 2017, "高唐县", folder.resolve("next"), nights.home());
        next.look(next.file(), typist -> {
            TablePlan plan = typist.plan();
            FormColumn settled = plan.form().total("disputes_settled").orElseThrow();
            XSSFSheet earlier = typist.workbook().getSheet(EarlierSheet.NAME);
            assertThat(earlier.getRow(plan.firstRow() + 1).getCell(plan.place(settled)).getNumericCellValue()).isEqualTo(70);
            assertThat(earlier.getRow(plan.firstRow()).getCell(plan.place(settled)).getCellStyle().getLocked()).isTrue();
            assertThat(earlier.getProtect()).isTrue();
        });
        next.fill();
        nights.with(folder.resolve("next")).pass();

        assertThat(nights.ask("select level, rule from finding")).isEmpty();
        assertThat(nights.ask("select year, count(*) from submission where outcome = 'accepted' group by year order by year")).containsExactly("2016 1", "2017 1");
    }

    @Test
    void nothing_but_the_figures_can_be_typed_and_what_is_typed_is_limited() throws Exception {
        FilledTemplate blank = written("crime", 2017, "高唐县", folder.resolve("blank"));
        blank.look(blank.file(), typist -> {
            XSSFWorkbook workbook = typist.workbook();
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(workbook.isStructureLocked()).isTrue();
            assertThat(workbook).allSatisfy(one -> assertThat(one.getProtect()).isTrue());
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
            assertThat(sheet.getDataValidations()).allMatch(limit -> limit.getErrorStyle() == DataValidation.ErrorStyle.STOP);
            FormYear form = blank.form();
            List<String> limits = sheet.getDataValidations().stream().map(limit -> limit.getValidationConstraint().getFormula1()).toList();
            assertThat(limits).contains("\"是,否,—,未统计\"", "IF(ISNUMBER($B7),AND($B7>=0,$B7=INT($B7)),OR($B7=\"—\",$B7=\"未统计\"))");
            assertThat(limits).hasSize((int) form.columns().stream().filter(column -> !form.isWorkedOut(column)).count());
        });
    }

    @Test
    void a_blank_one_says_how_much_is_left_and_is_no_return() throws Exception {
        FilledTemplate blank = written("patrol", 2017, "高唐县", folder.resolve("inbox/2017"));
        blank.look(blank.file(), typist -> assertThat(typist.status()).isEqualTo("还有 84 处 / 84 left"));

        Nights nights = nights();
        nights.pass();

        assertThat(nights.ask("select rule from finding")).containsExactly("no_figure");
    }

    @Test
    void marks_in_place_of_figures_are_none_of_what_is_left() throws Exception {
        FilledTemplate marked = written("patrol", 2017, "高唐县", folder.resolve("inbox/2017"));
        marked.change(typist -> {
            typist.fill();
            typist.type("vehicles", 0, "—");
            typist.type("members_full_time", 1, "未统计");
        });

        marked.look(marked.file(), typist -> assertThat(typist.status()).isEqualTo("还有 0 处 / 0 left"));
        Nights nights = nights();
        nights.pass();

        assertThat(nights.ask("select level, rule from finding order by rule")).containsOnly("note empty_mark");
    }

    @Test
    void there_is_one_for_each_sender_with_the_divisions_of_that_year() throws Exception {
        Templates templates = templates("crime", 2012, new Home(folder.resolve("none")));
        List<Path> written = templates.write(folder.resolve("all"));
        FormSenders later = new FormSenders(templates.form().form(), 2013);

        assertThat(written).hasSize(9).extracting(file -> file.getFileName().toString())
                .contains("2012年聊城经济技术开发区刑事案件和治安状况统计表.xlsx", "2012年冠县刑事案件和治安状况统计表.xlsx");
        assertThat(later.all()).hasSize(11);
        assertThat(later.all()).flatExtracting(FormSender::rows).hasSize(135).doesNotHaveDuplicates();
        assertThat(later.named("高新区").orElseThrow().rows()).hasSize(2);
    }

    @Test
    void nobody_else_has_one_and_years_without_the_form_neither() {
        Templates templates = templates("crime", 2017, new Home(folder.resolve("none")));

        assertThatThrownBy(() -> templates.write("东县", folder)).isInstanceOf(Failure.class).hasMessageContaining("高唐县 (371526)");
        assertThatThrownBy(() -> templates("patrol", 2011, new Home(folder.resolve("none")))).isInstanceOf(Failure.class).hasMessageContaining("2011");
    }

    private Nights nights() {
        return new Nights(folder, ROOT.resolve("sql"), FORMS);
    }

    private FilledTemplate written(String form, int year, String sender, Path to) throws Exception {
        return written(form, year, sender, to, new Home(folder.resolve("none")));
    }

    static FilledTemplate written(String form, int year, String sender, Path to, Home home) throws Exception {
        Templates templates = templates(form, year, home);
        return new FilledTemplate(templates.write(sender, to), templates.form());
    }

    private static Templates templates(String form, int year, Home home) {
        try {
            Definition definition = Definitions.load(FORMS).forms().stream().filter(one -> one.form().equals(form)).findFirst().orElseThrow();
            return Templates.of(definition, year, home, new SqlFolder(ROOT.resolve("sql")), Languages.BOTH);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
