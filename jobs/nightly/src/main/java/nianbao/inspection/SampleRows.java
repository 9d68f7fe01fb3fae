package nianbao.inspection;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nianbao.observation.Observation;
import nianbao.reading.inspect.Sample;
import org.jspecify.annotations.Nullable;

/** Some figures of a table, beside what stands in their cells. */
final class SampleRows {

    static final List<String> HEAD =
            List.of("cell", "written", "value", "unit", "status", "year", "division", "indicator", "category");

    private SampleRows() {}

    static List<List<Object>> of(List<Sample> samples) {
        return samples.stream().map(SampleRows::row).toList();
    }

    private static List<Object> row(Sample sample) {
        Observation figure = sample.figure();
        return Arrays.asList(
                figure.cell(),
                sample.written().strip(),
                value(figure.value()),
                figure.unit(),
                figure.status().name().toLowerCase(Locale.ROOT),
                figure.period().year(),
                sample.division(),
                figure.indicator(),
                figure.category());
    }

    private static @Nullable BigDecimal value(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }
}
