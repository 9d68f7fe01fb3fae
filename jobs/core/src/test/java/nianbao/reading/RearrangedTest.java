package nianbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Definitions;
import nianbao.observation.ControlTotal;
import nianbao.observation.Level;
import nianbao.observation.Observation;
import nianbao.observation.Outcome;
import nianbao.reading.submission.Received;
import nianbao.reading.submission.Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the layout, the figures are the same: valid workbooks are laid out anew at random, and read again. */
class RearrangedTest {

    private static final long SEED = 20171101;
    private static final int SAMPLES = 30;
    private static final int GENERATED = 12;
    private static final int VARIANTS = 2;
    private static final Instant RECEIVED = Instant.parse("2018-02-01T03:00:00Z");
    private static final Path INBOX = Path.of("../../data-samples/inbox");
    private static final String[] TOWNSHIPS = {"清河镇", "石桥乡", "石桥镇", "城关街道", "城关办", "清 河"};

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    @Test
    void the_sample_returns_say_the_same_in_any_layout() throws IOException {
        Reader reader = new Reader(Definitions.load(Path.of("../forms")));
        for (Path sample : samples(reader)) {
            holdsInAnyLayout(reader, sample, INBOX.relativize(sample).toString());
        }
    }

    @Test
    void generated_returns_say_the_same_in_any_layout() throws IOException {
        Reader reader = new Reader(Definitions.load(Path.of("src/test/resources/returns")));
        for (int number = 0; number < GENERATED; number++) {
            String file = "临江县" + number + ".xlsx";
            holdsInAnyLayout(reader, generated().save(folder.resolve(file)), file);
        }
    }

    private List<Path> samples(Reader reader) throws IOException {
        try (Stream<Path> files = Files.walk(INBOX)) {
            List<Path> all = new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
            Collections.shuffle(all, random);
            return all.stream().filter(file -> isValid(reader, file)).limit(SAMPLES).toList();
        }
    }

    private static boolean isValid(Reader reader, Path file) {
        return reader.read(received(file, INBOX.relativize(file).toString())).submission().outcome() == Outcome.ACCEPTED;
    }

    private Book generated() {
        Book book = Book.of("Sheet1")
                .row(2014 + random.nextInt(3) + "年度纠纷统计表")
                .row("填报单位：临江县司法局", null, "单位：万元")
                .row("乡镇", "受理", "成功", "成功率", "涉及金额", "纠纷类型", null, "备注")
                .row(null, null, null, null, null, "邻里", "家庭", null)
                .merge("F3:G3");
        List<Integer> townships = new ArrayList<>(IntStream.of(0, 1, 3).boxed().toList());
        Collections.shuffle(townships, random);
        townships.forEach(township -> book.row(TOWNSHIPS[township], count(), count(), rate(), amount(), count(), count(), "无"));
        return book.row("合计", 10, 10, null, 10, 5, 5).row("填表人：××");
    }

    private Object count() {
        int count = random.nextInt(2_000);
        return Rearrangement.any(List.of(count, count, count, String.valueOf(count), "—", "未统计", count + "余"), random);
    }

    private Object amount() {
        return random.nextBoolean() ? count() : random.nextInt(2_000) / 8.0;
    }

    private Object rate() {
        return random.nextBoolean() ? 90 + random.nextInt(100) / 10.0 : 90 + random.nextInt(10) + "%";
    }

    private void holdsInAnyLayout(Reader reader, Path original, String file) throws IOException {
        Reading expected = reader.read(received(original, file));
        for (int variant = 0; variant < VARIANTS; variant++) {
            Rearrangement rearrangement = new Rearrangement(random);
            reader.read(received(original, file), nowhere(), rearrangement);
            Path saved = rearrangement.save(folder.resolve("variant.xlsx"));
            Reading read = reader.read(received(saved, file));
            assertThat(errors(read)).as("%s, variant %d", file, variant).isEmpty();
            assertThat(figures(read)).as("%s, variant %d", file, variant).isEqualTo(figures(expected));
        }
    }

    private static Received received(Path content, String file) {
        return new Received("5ha", file, RECEIVED, content);
    }

    private static Sink nowhere() {
        return new Sink() {
            @Override
            public void observation(Observation observation) {}

            @Override
            public void total(ControlTotal total) {}
        };
    }

    private static List<String> errors(Reading reading) {
        return reading.findings().stream().filter(finding -> finding.level() == Level.ERROR).map(Object::toString).toList();
    }

    /** All that a figure is, apart from where it stands. */
    private static List<String> figures(Reading reading) {
        Stream<Observation> totals = reading.totals().stream().map(ControlTotal::figure);
        return Stream.concat(reading.observations().stream(), totals)
                .map(figure -> String.join(" ", figure.period().toString(), figure.divisionCode(), figure.indicator(), figure.breakdown(),
                        figure.category(), String.valueOf(figure.value()), figure.unit(), figure.status().name(), String.valueOf(figure.precision())))
                .sorted()
                .toList();
    }
}
