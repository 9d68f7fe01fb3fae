package nianbao.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.reading.draft.InspectedHeading;
import nianbao.reading.draft.InspectedHeading.Meaning;
import nianbao.reading.inspect.InspectedTable;
import org.jspecify.annotations.Nullable;

/** The headings of a table, each with what it was taken for. */
record HeadingRows(InspectionWords words) {

    List<List<String>> of(InspectedTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.labels().forEach(label -> rows.add(
                Arrays.asList(label.cell(), label.text(), words.of("labels", words.of("dimension_" + label.dimension().word())), null)));
        Stream.concat(table.headings().stream(), table.rowHeadings().stream()).forEach(heading -> rows.add(row(heading)));
        return rows;
    }

    private List<String> row(InspectedHeading heading) {
        String unit = heading.meaning() == null || heading.use() == InspectedHeading.Use.COMPARED ? null : unit(heading.meaning());
        return Arrays.asList(heading.cell(), heading.text(), use(heading), unit);
    }

    private String use(InspectedHeading heading) {
        return switch (heading.use()) {
            case READ -> meaning(heading) + (heading.times() > 1 ? words.of("times", heading.times()) : "");
            case COMPARED -> words.of("compared", meaning(heading));
            case IGNORED, MISSING -> words.of("use_" + heading.use().name().toLowerCase(Locale.ROOT));
            case UNKNOWN -> heading.nearest() == null ? words.of("unknown") : words.of("unknown_near", heading.nearest());
            case REPEATED -> words.of("repeated", String.valueOf(heading.nearest()));
        };
    }

    private String meaning(InspectedHeading heading) {
        Meaning meaning = Objects.requireNonNull(heading.meaning());
        String category = meaning.category() == null ? null : meaning.breakdown() + "/" + meaning.category();
        String says = Stream.of(meaning.indicator(), category, meaning.division(), meaning.year())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return says.isEmpty() ? words.of("whole") : says;
    }

    private static @Nullable String unit(Meaning meaning) {
        return meaning.word() == null ? meaning.unit() : meaning.word() + (meaning.unit() == null ? "" : " → " + meaning.unit());
    }
}
