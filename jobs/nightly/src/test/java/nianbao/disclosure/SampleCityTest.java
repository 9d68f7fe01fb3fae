package nianbao.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.job.Nights;
import nianbao.sample.SampleWarehouse;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCityTest {

    private static final String FIGURES = """
            select division_code || ' ' || indicator || ' ' || cast(value as bigint)
            from observation
            where form = 'crime' and year = 2016 and breakdown is null and indicator in ('cases_filed', 'cases_solved') and value between 5 and 30
            order by 1
            limit 40""";

    @TempDir
    Path folder;

    /** The exports of a night are refused where anything is found in them, or in them and what was published before. */
    @Test
    void nobody_finds_a_small_count_of_the_sample_city_over_five_releases_with_revisions() throws Exception {
        Nights nights = new Nights(folder, SampleWarehouse.ROOT.resolve("sql"), definitions());

        send(nights, file -> file.contains("2015") || file.contains("2016"));
        nights.pass();
        List<String> figures = nights.ask(FIGURES);
        send(nights, file -> file.contains("2017") && file.contains("阳谷"));
        correct(nights, figures.subList(0, 30), -4);
        nights.pass();
        send(nights, file -> file.contains("2017"));
        correct(nights, figures.subList(10, 40), 3);
        nights.pass();
        correct(nights, figures.subList(0, 20), -4);
        nights.pass();
        correct(nights, figures.subList(0, 5), -5);
        nights.pass();

        assertThat(Folders.names(nights.home().releases())).hasSize(5);
        assertThat(nights.ask("select distinct reason from suppressed order by 1")).contains("kept", "small");
        assertThat(nights.ask("select count(*) > 1000 from suppressed where margin > 0")).containsExactly("true");
    }

    /** The form of crimes as it is shipped, but that small counts are hidden. */
    private Path definitions() throws IOException {
        for (String kept : List.of("jobs/forms", "data-samples/reference")) {
            Files.createDirectories(folder.resolve(kept));
            for (Path file : files(SampleWarehouse.ROOT.resolve(kept))) {
                Files.copy(file, folder.resolve(kept).resolve(file.getFileName()));
            }
        }
        Path forms = folder.resolve("jobs/forms");
        for (Path file : files(forms)) {
            if (!file.endsWith("crime.yaml") && !file.endsWith("denominators.yaml")) {
                Files.delete(file);
            }
        }
        Path crime = forms.resolve("crime.yaml");
        Files.writeString(crime, Files.readString(crime)
                .replace("level: township\n", "level: township\npublish: {minimum: 5}\n")
                .replace("  villages:\n", "  villages:\n    publish: {minimum: 0}\n"));
        return forms;
    }

    private static void send(Nights nights, Predicate<String> chosen) throws IOException {
        Path inbox = SampleWarehouse.ROOT.resolve("data-samples/inbox");
        for (Path file : files(inbox)) {
            String name = inbox.relativize(file).toString();
            Path sent = nights.inbox().resolve(name);
            if (name.contains("治安状况") && chosen.test(name) && Files.notExists(sent)) {
                Files.createDirectories(sent.getParent());
                Files.copy(file, sent);
            }
        }
    }

    private static void correct(Nights nights, List<String> figures, int by) throws IOException {
        Files.writeString(nights.definitions().resolve("corrections.yaml"), figures.stream()
                .map(figure -> figure.split(" "))
                .map(figure -> """
                        - {form: crime, year: 2016, division: "%s", indicator: %s, expect: %s, value: %d, reason: 经核实, role: 统计科, date: 2017-05-01}
                        """.formatted(figure[0], figure[1], figure[2], Long.parseLong(figure[2]) + by))
                .collect(Collectors.joining()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
