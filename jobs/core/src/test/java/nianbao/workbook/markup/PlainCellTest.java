package nianbao.workbook.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nianbao.workbook.Budget;
import nianbao.workbook.CellFormats;
import nianbao.workbook.Contents;
import nianbao.workbook.Globals;
import nianbao.workbook.Names;
import nianbao.workbook.Pieces;
import nianbao.workbook.Seen;
import nianbao.workbook.Told;
import nianbao.workbook.Unreadable;
import nianbao.workbook.Workbook;
import nianbao.workbook.format.DateSystem;
import nianbao.workbook.xlsx.CellValues;
import nianbao.workbook.xlsx.SharedStrings;
import nianbao.workbook.xlsx.SheetPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell comes to the same on the short way for plain cells and on the way for all. */
class PlainCellTest {

    private static final int SEED = 20160229;
    private static final int CELLS = 5_000;
    private static final String[] PIECES = {
        "B", "XFD", "XFE", "5", "1048576", "1048577", "0", "12", "-", ".", "123456789", "0.1", "1e5", " ", "\n", "'", "\"", "<", ">", "/", "&amp;", "&", "n", "s", "b",
        "<f>", "</f>", "<v>", "</v>", "</c>", "SUM(B5:D5)", "东昌府区!B5", " s=\"3\"", " t=\"s\"", " t=\"str\"", "\u0001", "<v/>", "<f/>", "]]>"
    };

    @ParameterizedTest
    @ValueSource(strings = {
        "<c r=\"B5\"/>", "<c r=\"B5\" s=\"3\"/>", "<c r=\"B5\"><v>12</v></c>", "<c r=\"B5\" s=\"3\"><v>-0.5</v></c>", "<c r=\"XFD1048576\" s=\"1\" t=\"n\"><v>1360.0</v></c>",
        "<c r=\"A1\" t=\"s\"><v>1</v></c>", "<c r=\"A1\" s=\"2\" t=\"s\"><v>0</v></c>", "<c r=\"E5\" t=\"n\"><f>SUM(B5:D5)</f><v>3337.0</v></c>", "<c r=\"E5\"><f>东!B5</f><v>7</v></c>"
    })
    void what_most_programs_write_is_plain(String cell) throws IOException {
        Window window = new Window(new Pieces((cell + "<").getBytes(StandardCharsets.UTF_8), 100), 100);
        assertThat(window.isOver()).isFalse();
        assertThat(new PlainCell().read(window)).isTrue();
        assertThat(window.require(0)).isEqualTo((byte) '<');
        assertAlike(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<c r=\"XFE1\"><v>1</v></c>", "<c r=\"AAAA1\"><v>1</v></c>", "<c r=\"A0\"><v>1</v></c>", "<c r=\"A1048577\"><v>1</v></c>", "<c r=\"A\"><v>1</v></c>", "<c r=\"1\"><v>1</v></c>",
        "<c r=\"A00000001\"><v>1</v></c>", "<c r=\"A1\" s=\"\"><v>1</v></c>", "<c r=\"A1\"><v>1.</v></c>", "<c r=\"A1\"><v>.5</v></c>", "<c r=\"A1\"><v>-</v></c>", "<c r=\"A1\"><v></v></c>",
        "<c r=\"A1\"><v>123456789012345678</v></c>", "<c r=\"A1\"><v>1234567.12345678</v></c>", "<c r=\"A1\"><v>12345678.12345678</v></c>", "<c r=\"A1\" t=\"s\"><v>2</v></c>",
        "<c r=\"A1\" t=\"s\"><v>1.0</v></c>", "<c r=\"A1\"><f>A2&amp;A3</f><v>1</v></c>", "<c r=\"A1\"><f>A2>A3</f><v>1</v></c>", "<c r=\"A1\"><f>A2]]></f><v>1</v></c>",
        "<c r=\"A1\"><f>&</f><v>1</v></c>", "<c r=\"A1\"><f></f><v>1</v></c>", "<c r=\"A1\"><f>1+1</f></c>", "<c r=\"A1\" s=\"1\"></c>"
    })
    void what_is_odd_is_read_as_ever(String cell) throws IOException {
        assertAlike(cell);
    }

    @Test
    void cells_made_up_of_pieces_are_read_alike() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < CELLS; i++) {
            StringBuilder cell = new StringBuilder("<c r=\"C7\" s=\"1\" t=\"n\"><f>A1</f><v>12.5</v></c>");
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = 3 + random.nextInt(cell.length() - 3);
                cell.replace(at, Math.min(cell.length(), at + random.nextInt(4)), PIECES[random.nextInt(PIECES.length)]);
            }
            assertAlike(cell.toString());
        }
    }

    /** A blank more in its tag, which means nothing, keeps a cell from being plain. */
    private static void assertAlike(String cell) throws IOException {
        List<String> told = facts(cell, 1_000);
        assertThat(told).as(cell).isEqualTo(facts(cell.replaceFirst("<c ", "<c  "), 1_000));
        assertThat(told).as(cell).isEqualTo(facts(cell, 1)).isEqualTo(facts(cell, 7));
    }

    @Test
    void a_row_without_cells_does_not_take_the_cell_that_stands_behind_it() throws IOException {
        assertThat(Seen.of(sheet("<row r='1'/><c r=\"A1\"><v>1</v></c>", 100)).sheets().get("表")).isEmpty();
    }

    @Test
    void a_cell_without_a_row_in_its_address_is_refused_wherever_it_stands() throws IOException {
        for (String row : new String[] {"<row r='1'>%s</row>", "<row r='5'><c r=\"A5\"/>%s</row>", "<row r='5'><c r=\"A5\"/></row><row r='55'>%s</row>"}) {
            assertThatThrownBy(() -> sheet(row.formatted("<c r=\"A\"><v>1</v></c>"), 100)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void rows_whose_numbers_begin_alike_are_told_apart() throws IOException {
        String rows = "<row r='1'><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row><c r=\"A11\"><v>3</v></c><c r=\"B11\"><v>4</v></c></row>";
        assertThat(sheet(rows, 100).sheets().get(0).at(10, 1).text()).isEqualTo("4");
    }

    private static List<String> facts(String cell, int most) throws IOException {
        try {
            return Seen.of(sheet("<row r='5'>\n<c r=\"A5\"><v>1</v></c>" + cell + "<c><v>2</v></c></row>", most)).sheets().get("表");
        } catch (Unreadable e) {
            return Told.REFUSED;
        }
    }

    /** From a sheet part that comes a few bytes at a time. */
    private static Workbook sheet(String rows, int most) throws IOException {
        Budget budget = new Budget();
        Contents contents = new Contents(budget);
        SharedStrings strings = new SharedStrings(contents);
        strings.add(contents.text("乡镇"));
        strings.add(contents.text("合计"));
        CellFormats formats = new CellFormats(budget);
        formats.style(0, 0);
        formats.style(10, 0);
        formats.settle();
        byte[] part = ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8);
        Xml xml = new Xml("sheet", new Markup(new Pieces(part, most), 16), new Names());
        CellValues values = new CellValues(strings, contents, formats, DateSystem.SINCE_1900);
        Workbook workbook = new Workbook(List.of(new SheetPart(xml, values, budget).read("表")), List.of(), new Globals(List.of("表"), List.of(), new byte[0], false), Set.of());
        xml.complete();
        return workbook;
    }
}
