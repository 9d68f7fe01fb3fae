package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night over workbooks with an invented number in each place in turn, and one over right workbooks with what looks like one. */
class EveryPlaceTest {

    /** Of all numbers. */
    private static final String BEGIN = "139000071";

    @TempDir
    private Path folder;

    private final List<String> planted = new ArrayList<>();

    @Test
    void a_number_in_any_place_refuses_the_workbook_and_nothing_stays() throws Exception {
        Nights nights = Nights.in(folder);
        for (PlantedPlace place : PlantedPlace.values()) {
            save(nights, place + ".xlsx", planted(place, new XSSFWorkbook()));
            save(nights, place + ".xls", planted(place, new HSSFWorkbook()));
        }
        for (PlantedPart part : PlantedPart.ALL) {
            save(nights, part.path().replace('/', ' ') + ".xlsx", part.in(bytes(right(new XSSFWorkbook())), number()));
        }
        unreadable().forEach((name, content) -> save(nights, name, content));
        save(nights, "at night " + number() + ".xlsx", bytes(right(new XSSFWorkbook())));
        save(nights, number() + "/below.xlsx", bytes(right(new HSSFWorkbook())));

        String told = String.join("\n", NightLog.during(nights));

        assertThat(nights.ask("select file, outcome from submission where outcome <> 'refused'")).isEmpty();
        assertThat(nights.ask("select count(*) from submission")).containsExactly(String.valueOf(planted.size()));
        assertThat(planted).allMatch(number -> number.startsWith(BEGIN));
        assertThat(new EverythingWritten(nights.home()).placesOf(List.of(BEGIN))).isEmpty();
        assertThat(told).doesNotContain(planted);
    }

    @Test
    void right_returns_with_what_looks_like_numbers_of_persons_are_accepted() throws Exception {
        Path forms = Files.createDirectories(folder.resolve("forms"));
        Files.writeString(forms.resolve("cover.yaml"), RiskyReturn.DEFINITION);
        Files.writeString(Files.createDirectories(forms.resolve("register")).resolve("division.csv"), RiskyReturn.register());
        Nights nights = new Nights(folder, Nights.in(folder).sql(), forms);
        List<RiskyReturn> returns = RiskyReturn.all();
        for (RiskyReturn risky : returns) {
            save(nights, risky.file(), bytes(risky.workbook()));
        }

        nights.pass();

        assertThat(nights.ask("select s.file, f.rule, f.cell, f.found from submission s join finding f using (submission) where s.outcome <> 'accepted'")).isEmpty();
        assertThat(nights.ask("select count(*) from submission where outcome = 'accepted'")).containsExactly(String.valueOf(returns.size()));
        assertThat(returns).hasSizeGreaterThan(40);
    }

    private byte[] planted(PlantedPlace place, Workbook empty) throws IOException {
        Workbook workbook = right(empty);
        place.plant(workbook, number());
        return bytes(workbook);
    }

    private static Workbook right(Workbook empty) {
        return Returns.of(2015, "东县", "2016年1月8日").row("清河镇", 12, 11).row("白塔镇", 8, 8).in(empty);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private Map<String, byte[]> unreadable() throws IOException {
        byte[] whole = planted(PlantedPlace.A_TEXT, new XSSFWorkbook());
        return Map.of(
                "text.xls", ("乡镇\t电话\n清河镇\t" + number() + "\n").getBytes(Charset.forName("GB18030")),
                "page.xls", ("<html><td>清河镇</td><td>" + number() + "</td></html>").getBytes(StandardCharsets.UTF_8),
                "sheet.xlsx", ("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Data>" + number() + "</Data></Workbook>").getBytes(StandardCharsets.UTF_8),
                "cut off.xlsx", java.util.Arrays.copyOf(whole, whole.length - 200));
    }

    /** One that stands nowhere else. */
    private String number() {
        planted.add(BEGIN + "%02d".formatted(planted.size()));
        return planted.get(planted.size() - 1);
    }

    private static void save(Nights nights, String name, byte[] content) {
        try {
            Path file = nights.inbox().resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
