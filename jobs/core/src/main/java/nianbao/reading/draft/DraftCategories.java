package nianbao.reading.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nianbao.definition.Dimension;

/** The breakdown that a draft makes of labels of rows that are neither divisions nor indicators. */
final class DraftCategories {

    private final Draft draft;
    private final int column;
    private final Map<String, DraftHeading> categories = new LinkedHashMap<>();
    private final DraftWords words;
    private final StringBuilder yaml = new StringBuilder();

    private DraftCategories(Draft draft, int column, DraftWords words) {
        this.draft = draft;
        this.words = words;
        this.column = column;
        draft.alike().forEach(table -> new DraftRows(table, draft.layout(), column).headings()
                .filter(heading -> !heading.key().isEmpty() && !TotalGuess.isTotal(heading.key()))
                .forEach(heading -> categories.putIfAbsent(heading.key(), heading)));
    }

    /** The section {@code breakdowns}; empty when there is none. */
    static String text(Draft draft, DraftWords words) {
        Integer column = draft.layout().labels().get(Dimension.CATEGORY);
        return column == null ? "" : new DraftCategories(draft, column, words).text();
    }

    private String text() {
        DraftHeading title = DraftHeading.of("", HeadingExplanation.written(draft.main().table(), column), null, null);
        line("");
        line("breakdowns:");
        line("  breakdown_1:" + words.beside("breakdown"));
        line("    title: {zh: " + YamlText.of(title.chinese()) + ", en: " + YamlText.of(title.english()) + "}");
        line("    totals: " + YamlText.list(totals()));
        line("    categories:");
        List<String> keys = List.copyOf(categories.keySet());
        keys.forEach(key -> category(keys, key));
        return yaml.toString();
    }

    private List<String> totals() {
        return draft.main().cells(column).stream().map(cell -> cell.text().strip()).filter(TotalGuess::isTotal).distinct().collect(Collectors.toCollection(ArrayList::new));
    }

    private void category(List<String> keys, String key) {
        DraftHeading heading = Objects.requireNonNull(categories.get(key));
        line("      category_" + (keys.indexOf(key) + 1) + ":");
        line("        title: {zh: " + YamlText.of(heading.chinese()) + ", en: " + YamlText.of(heading.english()) + "}");
        line("        headings: " + YamlText.list(List.of(heading.text())));
        int within = keys.indexOf(parent(heading));
        if (within >= 0) {
            line("        within: category_" + (within + 1));
        }
    }

    /** The key of the category right above; an empty text of one that is no part. */
    private static String parent(DraftHeading heading) {
        String[] path = heading.above().split("/");
        return path.length < 2 ? "" : path[path.length - 2];
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
