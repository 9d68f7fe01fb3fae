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
final class HeadingRows {

    private HeadingRows() {}

    static List<List<String>> of(InspectedTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.labels().forEach(label -> rows.add(
                Arrays.asList(label.cell(), label.text(), "labels: " + label.dimension().word(), null)));
        Stream.concat(table.headings().stream(), table.rowHeadings().stream()).forEach(heading -> rows.add(row(heading)));
        return rows;
    }

    private static List<String> row(InspectedHeading heading) {
        String unit = heading.meaning() == null || heading.use() == InspectedHeading.Use.COMPARED ? null : unit(heading.meaning());
        return Arrays.asList(heading.cell(), heading.text(), use(heading), unit);
    }

    private static String use(InspectedHeading heading) {
        return switch (heading.use()) {
            case READ -> meaning(heading) + (heading.times() > 1 ? " (" + heading.times() + " rows)" : "");
            case COMPARED -> "± change of " + meaning(heading);
            case IGNORED, MISSING -> "– " + heading.use().name().toLowerCase(Locale.ROOT);
            case UNKNOWN -> "? unknown" + (heading.nearest() == null ? "" : "; nearest: " + heading.nearest());
            case REPEATED -> "? repeated; first at " + heading.nearest();
        };
    }

    private static String meaning(InspectedHeading heading) {
        Meaning meaning = Objects.requireNonNull(heading.meaning());
        String category = meaning.category() == null ? null : meaning.breakdown() + "/" + meaning.category();
        String says = Stream.of(meaning.indicator(), category, meaning.division(), meaning.year())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return says.isEmpty() ? "the whole" : says;
    }

    private static @Nullable String unit(Meaning meaning) {
        return meaning.word() == null ? meaning.unit() : meaning.word() + (meaning.unit() == null ? "" : " → " + meaning.unit());
    }
}
