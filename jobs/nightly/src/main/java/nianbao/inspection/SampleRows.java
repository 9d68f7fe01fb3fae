package nianbao.inspection;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nianbao.language.Title;
import nianbao.observation.Observation;
import nianbao.reading.inspect.Sample;
import org.jspecify.annotations.Nullable;

/** Some figures of a table, beside what stands in their cells. */
record SampleRows(InspectionWords words) {

    List<List<Object>> of(List<Sample> samples) {
        return samples.stream().map(this::row).toList();
    }

    private List<Object> row(Sample sample) {
        Observation figure = sample.figure();
        return Arrays.asList(
                figure.cell(),
                sample.written().strip(),
                value(figure.value()),
                figure.unit(),
                words.say(new Title(figure.status().words().zh(), figure.status().words().en())),
                figure.period().year(),
                sample.division(),
                figure.indicator(),
                figure.category());
    }

    private static @Nullable BigDecimal value(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }
}
