package nianbao.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nianbao.workbook.Opened.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {

    private static final String ROW = "<row r='3'><c r='B3'><v>7</v></c></row>";

    @TempDir
    private Path folder;

    @Test
    void the_strict_edition_of_the_standard_is_read() throws IOException {
        HandMade book = HandMade.rows(ROW)
                .with("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .with("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/");
        assertThat(Open.sheet(book.in(folder)).at(2, 1).text()).isEqualTo("7");
    }

    @Test
    void any_prefix_will_do() throws IOException {
        HandMade book = HandMade.rows("").part("xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='urn:any'><x:sheetData><x:row r='3'><x:c r='B3'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        assertThat(Open.sheet(book.in(folder)).at(2, 1).text()).isEqualTo("7");
    }

    @Test
    void parts_are_found_by_absolute_paths_in_any_case_and_behind_backslashes() throws IOException {
        HandMade absolute = HandMade.rows(ROW).with("'worksheets/sheet1.xml", "'/xl/worksheets/sheet1.xml");
        HandMade upper = HandMade.rows(ROW).with("'worksheets/sheet1.xml", "'WorkSheets/SHEET1.xml");
        HandMade back = HandMade.rows(ROW).with("xl/worksheets/sheet1.xml", "xl\\worksheets\\sheet1.xml");
        HandMade dotted = HandMade.rows(ROW).with("'worksheets/sheet1.xml", "'./../xl/worksheets/sheet1.xml");
        for (HandMade book : new HandMade[] {absolute, upper, back, dotted}) {
            assertThat(Open.sheet(book.in(folder)).at(2, 1).text()).isEqualTo("7");
        }
    }

    @Test
    void rows_and_cells_without_addresses_follow_each_other() throws IOException {
        Sheet sheet = Open.sheet(HandMade.rows(
                "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"
                        + "<row><c r='B9'><v>6</v></c></row>").in(folder));
        assertThat(sheet.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::address))
                .containsExactly("A1", "B1", "C5", "D5", "A6", "B9");
    }

    @Test
    void rows_and_cells_in_disorder_are_put_in_order_and_the_last_of_a_cell_stays() throws IOException {
        Sheet sheet = Open.sheet(HandMade.rows(
                "<row r='4'><c r='B4'><v>1</v></c></row><row r='2'><c r='C2'><v>2</v></c><c r='A2'><v>3</v></c><c r='C2'><v>9</v></c></row>"
                        + "<row r='4' hidden='1'><c r='A4'><v>4</v></c><c r='B4'><v>5</v></c></row>").in(folder));
        assertThat(sheet.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.address() + cell.text()))
                .containsExactly("A23", "C29", "A44", "B45");
        assertThat(sheet.isHidden(3)).isTrue();
        assertThat(sheet.isHidden(1)).isFalse();
    }

    @Test
    void rich_text_is_joined_and_what_is_only_read_aloud_is_left_out() throws IOException {
        HandMade book = HandMade.rows("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='inlineStr'><is><r><t>行</t></r><r><t>内</t></r></is></c></row>")
                .strings("<si><t>别的</t></si><si><r><rPr><b/></rPr><t>东</t></r><rPh sb='0' eb='1'><t>dong</t></rPh><r><t xml:space='preserve'> 昌</t></r><phoneticPr/></si>");
        Sheet sheet = Open.sheet(book.in(folder));
        assertThat(sheet.at(0, 0).text()).isEqualTo("东 昌");
        assertThat(sheet.at(0, 1).text()).isEqualTo("行内");
    }

    @Test
    void texts_of_all_shapes_keep_their_places_in_the_table() throws IOException {
        HandMade book = HandMade.rows("<row r='1'>" + "<c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c><c t='s'><v>4</v></c>" + "</row>")
                .strings("<si><t>镇</t></si>\n<si><t>A&amp;B</t></si><si><t xml:space='preserve'> C</t></si><other/><si><t>D&gt;</t></si><si><t>x_x0041_\r\ny</t></si>");
        assertThat(Open.sheet(book.in(folder)).rows().get(0).cells()).extracting(Cell::text).containsExactly("镇", "A&B", " C", "D>", "xA\ny");
    }

    @Test
    void escaped_characters_are_restored() throws IOException {
        HandMade book = HandMade.rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='str'><f>A1</f><v>a_x000a_b</v></c></row>")
                .strings("<si><t>一_x000D_二_x005F_x000D_ _x12_</t></si>");
        Sheet sheet = Open.sheet(book.in(folder));
        assertThat(sheet.at(0, 0).text()).isEqualTo("一\r二_x000D_ _x12_");
        assertThat(sheet.at(0, 1).text()).isEqualTo("a\nb");
    }

    @Test
    void a_workbook_needs_no_table_of_strings_unless_a_cell_points_into_it() throws IOException {
        assertThat(Open.sheet(HandMade.rows(ROW).in(folder)).rows()).hasSize(1);
        HandMade dangling = HandMade.rows("<row r='1'><c r='A1' t='s'><v>4</v></c></row>");
        assertThat(Open.failed(dangling.in(folder)).found()).contains("shared string 4 of 0");
        HandMade empty = HandMade.rows("<row r='1'><c r='A1' t='s'><v></v></c><c r='B1'><v>1</v></c></row>");
        assertThat(Open.sheet(empty.in(folder)).rows().get(0).cells()).hasSize(1);
    }

    @Test
    void what_should_be_a_number_and_is_none_stays_visible() throws IOException {
        Sheet sheet = Open.sheet(HandMade.rows("<row r='1'><c r='A1'><v>7.8S</v></c><c r='B1'><v>1e999</v></c><c r='C1'><v> 12 </v></c></row>").in(folder));
        assertThat(sheet.at(0, 0).content()).isEqualTo(new Content.Text("7.8S"));
        assertThat(sheet.at(0, 1).content()).isEqualTo(new Content.Fault("#NUM!"));
        assertThat(sheet.at(0, 2).content()).isEqualTo(new Content.Number(12));
    }

    @Test
    void a_cell_of_an_iso_date_is_a_number_that_shows_a_day() throws IOException {
        HandMade book = HandMade.rows("<row r='1'><c r='A1' t='d'><v>2015-01-08</v></c><c r='B1' t='d'><v>2015-01-08T12:00:00Z</v></c></row>");
        for (HandMade either : new HandMade[] {book, book.with("<sheets>", "<workbookPr date1904='true'/><sheets>")}) {
            Sheet sheet = Open.sheet(either.in(folder));
            assertThat(sheet.at(0, 0).date()).contains(LocalDate.of(2015, 1, 8));
            assertThat(sheet.at(0, 1).date()).contains(LocalDate.of(2015, 1, 8));
        }
    }

    @Test
    void dates_in_the_formats_of_the_chinese_edition_are_known_by_their_number() throws IOException {
        HandMade book = HandMade.rows("<row r='1'><c r='A1' s='1'><v>42012</v></c><c r='B1' s='2'><v>0.5</v></c></row>")
                .styles("<numFmts><numFmt numFmtId='200' formatCode='0.0%'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='57'/><xf numFmtId='200'/></cellXfs>");
        Sheet sheet = Open.sheet(book.in(folder));
        assertThat(sheet.at(0, 0).date()).contains(LocalDate.of(2015, 1, 8));
        assertThat(sheet.at(0, 1).format()).isEqualTo("0.0%");
        assertThat(sheet.at(0, 1).date()).isEmpty();
    }

    @Test
    void a_part_that_is_missing_or_broken_is_named() throws IOException {
        assertThat(Open.failed(HandMade.rows(ROW).without("xl/worksheets/sheet1.xml").in(folder)).found()).contains("表");
        assertThat(Open.failed(HandMade.rows(ROW).without("xl/_rels/workbook.xml.rels").in(folder)).found()).contains("表");
        assertThat(Open.failed(HandMade.rows("<row r='1'>").in(folder)).found()).contains("sheet1.xml", "not well-formed");
        assertThat(Open.failed(HandMade.rows("<row r='1'><c r='1A'><v>1</v></c></row>").in(folder)).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(Open.failed(HandMade.rows("<row r='1'><c r='A1' t='x'><v>1</v></c></row>").in(folder)).found()).contains("type of cell");
    }

    @Test
    void a_sheet_whose_content_is_not_there_is_named_and_the_others_are_read() throws IOException {
        HandMade book = HandMade.rows("<row r='1'><c r='A1'><v>1</v></c></row>");
        Workbook module = Open.workbook(book.with("<sheets>", "<sheets><sheet name='Module1' sheetId='2' r:id=''/>").in(folder));
        Workbook lost = Open.workbook(book.with("<sheets>", "<sheets><sheet name='表二' sheetId='2' r:id='rId9'/>").in(folder));

        assertThat(module.sheets()).extracting(Sheet::name).containsExactly("表");
        assertThat(module.lost()).containsExactly("Module1");
        assertThat(lost.lost()).containsExactly("表二");
    }
}
