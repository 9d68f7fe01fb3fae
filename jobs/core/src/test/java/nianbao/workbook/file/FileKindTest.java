package nianbao.workbook.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nianbao.workbook.HandMade;
import nianbao.workbook.Open;
import nianbao.workbook.Opened.Reason;
import nianbao.workbook.SampleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_what_it_holds_and_not_what_it_is_called() throws IOException {
        Path renamed = folder.resolve("new.xls");
        Files.move(SampleBook.write(folder.resolve("sample.xlsx")), renamed);
        assertThat(Open.workbook(renamed).sheets()).hasSize(5);
        Files.move(SampleBook.write(folder.resolve("sample.xls")), folder.resolve("old.xlsx"));
        assertThat(Open.workbook(folder.resolve("old.xlsx")).sheets()).hasSize(5);
    }

    @Test
    void what_is_no_workbook_is_told_by_its_content() throws IOException {
        assertNotExcel("<html><body><table><tr><td>1</td></tr></table></body></html>", "HTML");
        assertNotExcel("\ufeff<!DOCTYPE html PUBLIC '-//W3C//DTD HTML 4.01//EN'>", "HTML");
        assertNotExcel("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "XML spreadsheet");
        assertNotExcel("<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?><Workbook><Worksheet><Table><Row/></Table></Worksheet></Workbook>",
                "XML spreadsheet");
        assertNotExcel("<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table/></Worksheet></Workbook>", "XML spreadsheet");
        assertNotExcel("<html xmlns:x='urn:schemas-microsoft-com:office:spreadsheet'><table/></html>", "HTML");
        assertNotExcel("<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " office:mimetype='application/vnd.oasis.opendocument.spreadsheet'><table:table/></office:document>", ".fods");
        assertNotExcel("<?xml version='1.0'?><any/>", "XML");
        assertNotExcel("%PDF-1.4", "PDF");
        assertNotExcel("{\\rtf1", "RTF");
        assertNotExcel("乡镇,立案数\n古楼街道,35\n", "CSV");
        assertNotExcel("Rar!\u001a\u0007", "RAR");
        assertNotExcel("\u0001\u0002\u0003\u0000", "unknown");
    }

    private void assertNotExcel(String content, String found) throws IOException {
        Path file = Files.writeString(folder.resolve("any.xls"), content);
        assertThat(Open.failed(file).reason()).isEqualTo(Reason.NOT_EXCEL);
        assertThat(Open.failed(file).found()).contains(found);
    }

    @Test
    void packages_of_other_kinds_are_told_apart() throws IOException {
        HandMade book = HandMade.rows("");
        assertThat(found(new HandMade().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))).contains(".ods");
        assertThat(found(book.with("workbook.xml", "workbook.bin"))).contains(".xlsb");
        assertThat(found(book.with("xl/workbook.xml", "word/document.xml"))).contains("Word");
        assertThat(found(new HandMade().part("readme.txt", "x"))).contains("without a workbook");
    }

    private String found(HandMade book) throws IOException {
        assertThat(Open.failed(book.in(folder)).reason()).isEqualTo(Reason.NOT_EXCEL);
        return Open.failed(book.in(folder)).found();
    }

    @Test
    void empty_and_truncated_files_are_damaged() throws IOException {
        assertThat(Open.failed(Files.createFile(folder.resolve("empty.xlsx"))).found()).contains("0 bytes");
        for (String name : new String[] {"sample.xlsx", "sample.xls"}) {
            byte[] whole = Files.readAllBytes(SampleBook.write(folder.resolve(name)));
            Path cut = Files.write(folder.resolve("cut-" + name), Arrays.copyOf(whole, whole.length / 2));
            assertThat(Open.failed(cut).reason()).as(name).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void a_workbook_of_excel_95_is_refused_clearly() throws IOException {
        byte[] records = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0};
        assertThat(Open.failed(Files.write(folder.resolve("bare.xls"), records)).found()).contains("Excel 95");
    }
}
