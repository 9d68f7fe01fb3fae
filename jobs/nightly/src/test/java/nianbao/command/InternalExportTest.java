package nianbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nianbao.disclosure.RandomCities;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalExportTest {

    private static final String INTERNAL = "内部资料：含不公布的数，不得外传";

    @TempDir
    private Path folder;

    @Test
    void what_is_for_the_office_alone_says_so_on_every_page_and_sheet_and_what_is_published_on_none() throws Exception {
        RandomCities cities = new RandomCities(folder, 1, 5);
        cities.send(2015);
        cities.nights().pass();
        Path internal = export(cities, "internal", "--internal", "--bundle");
        Path published = export(cities, "published", "--bundle");

        assertThat(pages(internal)).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(Files.readString(page)).contains(INTERNAL));
        assertThat(pages(published)).allSatisfy(page -> assertThat(Files.readString(page)).doesNotContain(INTERNAL));
        assertThat(sheets(internal)).isNotEmpty().allSatisfy(sheet -> assertThat(sheet).contains(INTERNAL));
        assertThat(sheets(published)).noneSatisfy(sheet -> assertThat(sheet).contains(INTERNAL));
        assertThat(header(internal)).containsExactly(INTERNAL);
        assertThat(header(published)).isEmpty();
    }

    private Path export(RandomCities cities, String place, String... options) {
        Path out = folder.resolve(place);
        String[] words = Stream.concat(
                        Stream.of("export", "--city", "10", "--to", out.toString(), "--home", cities.nights().home().folder().toString()), Stream.of(options))
                .toArray(String[]::new);
        assertThat(Root.commandLine(words).setOut(new PrintWriter(new StringWriter())).execute(words)).isZero();
        return out;
    }

    private static List<Path> pages(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static List<String> sheets(Path folder) throws Exception {
        try (PDDocument paper = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setPageEnd("\f");
            return List.of(text.getText(paper).split("\f\\s*"));
        }
    }

    private static List<String> header(Path folder) throws Exception {
        try (InputStream file = Files.newInputStream(folder.resolve("report.docx"));
                XWPFDocument document = new XWPFDocument(file)) {
            return document.getHeaderList().stream().map(header -> header.getText().strip()).toList();
        }
    }
}
