package nianbao.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class LostPartsTest {

    @Test
    void what_there_was_more_of_before_is_named_whatever_the_numbers_of_its_parts() throws Exception {
        byte[] before = packaged("[Content_Types].xml", "xl/worksheets/sheet1.xml", "xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/media/image1.png", "xl/calcChain.xml");
        byte[] after = packaged("[Content_Types].xml", "xl/worksheets/sheet7.xml", "xl/worksheets/sheet8.xml", "xl/charts/chart9.xml", "xl/media/image1.jpeg");

        assertThat(LostParts.between(before, after)).containsExactly("xl/charts/chart");
        assertThat(LostParts.between(before, before)).isEmpty();
    }

    @Test
    void of_a_file_that_is_no_package_nothing_is_known() throws Exception {
        assertThat(LostParts.between("records".getBytes(StandardCharsets.UTF_8), packaged("xl/workbook.xml"))).isEqualTo(List.of());
    }

    @Test
    void a_part_is_the_same_whichever_way_its_folders_are_separated_and_waste_is_not_missed() throws Exception {
        byte[] before = packaged("xl\\worksheets\\sheet1.xml", "docProps\\app.xml", "[trash]/0000.dat");
        assertThat(LostParts.between(before, packaged("xl/worksheets/sheet1.xml"))).isEmpty();
    }

    private static byte[] packaged(String... names) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return content.toByteArray();
    }
}
