package nianbao.yearbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The rows of headings over indicators. */
final class Headings {

    private static final String DOWN = "↓";

    private final Paper paper;
    private final Layout layout;
    private final Figures figures;

    Headings(Paper paper, Layout layout, Figures figures) {
        this.paper = paper;
        this.layout = layout;
        this.figures = figures;
    }

    /** Prints them from a column on, label column first, and goes to the row below them; several sets may stand side by side. */
    void print(List<Integer> firsts, String label, String english, List<Counted> counted, int year) {
        List<List<String>> columns = new ArrayList<>();
        columns.add(label(label, english));
        for (Item item : Item.of(counted, layout)) {
            columns.add(item instanceof Item.Growth growth ? growth(growth, year) : levels(counted, counted.indexOf(item.counted()), year));
        }
        int depth = columns.stream().mapToInt(List::size).max().orElseThrow();
        columns.replaceAll(levels -> padded(levels, depth));
        for (int level = 0; level < depth; level++) {
            for (int first : firsts) {
                row(first, columns, level, depth);
            }
            paper.next();
        }
    }

    /** A translation stands in the last row; what is above it goes down to it. */
    private List<String> padded(List<String> levels, int depth) {
        if (!layout.has(Trait.BILINGUAL) || levels.size() == depth) {
            return levels;
        }
        List<String> padded = new ArrayList<>(levels.subList(0, levels.size() - 1));
        padded.addAll(Collections.nCopies(depth - levels.size(), DOWN));
        padded.add(levels.get(levels.size() - 1));
        return padded;
    }

    private void row(int first, List<List<String>> columns, int level, int depth) {
        for (int column = 0; column < columns.size(); column++) {
            List<String> levels = columns.get(column);
            String text = level < levels.size() ? levels.get(level) : null;
            if (text != null && !text.equals(DOWN)) {
                paper.print(first + column, text);
                int down = (int) levels.subList(level + 1, levels.size()).stream().takeWhile(DOWN::equals).count();
                boolean last = level == levels.size() - 1 && !layout.has(Trait.BROKEN_NAMES);
                if (layout.has(Trait.UNMERGED)) {
                    continue;
                }
                paper.merge(last ? depth - level : 1 + down, first + column, last ? 1 : span(columns, column, level));
            }
        }
    }

    /** A heading of several columns goes on over those that are empty. */
    private int span(List<List<String>> columns, int column, int level) {
        int span = 1;
        while (column + span < columns.size() && level < columns.get(column + span).size() && columns.get(column + span).get(level) == null) {
            span++;
        }
        return layout.has(Trait.BROKEN_NAMES) || layout.has(Trait.BILINGUAL) && !layout.has(Trait.TWO_ROWS) ? 1 : span;
    }

    private List<String> label(String label, String english) {
        return layout.has(Trait.BILINGUAL) ? List.of(label, english) : List.of(label);
    }

    private List<String> levels(List<Counted> counted, int index, int year) {
        Counted one = counted.get(index);
        String unit = layout.unit() == Layout.UnitPlace.HEADING ? "（" + figures.unit(one, year) + "）" : "";
        String label = text(one, year) + footnote(index);
        boolean whole = index + 1 < counted.size() && counted.get(index + 1).above().equals(one.label());
        List<String> levels = new ArrayList<>();
        if (layout.has(Trait.TWO_ROWS)) {
            levels.addAll(one.isPart() ? Arrays.asList(null, label + unit) : whole ? List.of(label + unit, "合计") : List.of(label + unit));
        } else if (layout.has(Trait.BROKEN_NAMES) && !one.isPart() && label.length() > 3) {
            levels.addAll(List.of(label.substring(0, 2), label.substring(2) + unit));
        } else {
            levels.add((one.isPart() ? mark() : "") + label + unit);
        }
        if (layout.has(Trait.BILINGUAL)) {
            levels.add(one.english());
        }
        return levels;
    }

    private List<String> growth(Item.Growth growth, int year) {
        List<String> levels = new ArrayList<>();
        if (growth.inside() && layout.has(Trait.TWO_ROWS)) {
            levels.add(null);
        }
        levels.add(growthText(growth, year));
        if (layout.has(Trait.BILINGUAL)) {
            levels.add("Growth Rate");
        }
        return levels;
    }

    String growthText(Item.Growth growth, int year) {
        return (growth.inside() ? "" : text(growth.counted(), year)) + "比上年增长（%）";
    }

    String mark() {
        return layout.has(Trait.OF_WHICH) ? "其中：" : "#";
    }

    String text(Counted counted, int year) {
        String text = layout.has(Trait.DRIFT) && year >= 2015 ? counted.later() : counted.label();
        return layout.has(Trait.SPACED) && text.length() < 4 ? String.join("  ", text.split("")) : text;
    }

    /** Behind the first of all labels. */
    private String footnote(int index) {
        return layout.has(Trait.FOOTNOTES) && index == 0 ? "①" : "";
    }
}
