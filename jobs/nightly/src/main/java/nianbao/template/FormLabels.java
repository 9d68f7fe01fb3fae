package nianbao.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Dimension;
import nianbao.definition.Heading;
import nianbao.definition.Placement;
import nianbao.definition.Placement.Place;
import nianbao.division.Division;
import nianbao.drift.FormYear;
import nianbao.warehouse.Failure;

/** What stands before the figures of a row: the name of its division and, where the form has them, its code and where it lies. */
record FormLabels(FormYear form, FormSender sender) {

    private static final Map<Dimension, String> USUAL = Map.of(Dimension.DIVISION, "单位", Dimension.CODE, "代码", Dimension.WITHIN, "所属");
    private static final Set<Dimension> OUTSIDE = Set.of(Dimension.YEAR, Dimension.UNIT);

    /** Refuses a form whose figures cannot be told by a row a division and a column an indicator. */
    static void refuseOthers(FormYear form) {
        var layout = form.form().layout();
        boolean columns = layout.isIn(Dimension.INDICATOR, Place.COLUMNS) && layout.isIn(Dimension.DIVISION, Place.ROWS);
        boolean other = layout.in(Place.ROWS).stream().anyMatch(dimension -> !USUAL.containsKey(dimension))
                || layout.in(Place.COLUMNS).stream().anyMatch(dimension -> dimension != Dimension.INDICATOR && dimension != Dimension.CATEGORY)
                || layout.placement(Dimension.CODE).map(Placement::scheme).isPresent()
                || form.form().breakdowns().stream().anyMatch(breakdown -> breakdown.of() == null);
        if (!columns || other) {
            throw Failure.of("no_template_of_form", form.form().source());
        }
    }

    List<Dimension> dimensions() {
        return form.form().layout().in(Place.ROWS).stream().filter(dimension -> !OUTSIDE.contains(dimension)).toList();
    }

    List<String> headings() {
        return dimensions().stream().map(this::heading).toList();
    }

    private String heading(Dimension dimension) {
        return form.form().layout().placement(dimension).stream()
                .flatMap(placement -> placement.headings().stream())
                .filter(heading -> heading.holdsIn(form.year()) && !heading.text().isBlank())
                .map(Heading::text)
                .findFirst()
                .map(text -> text.replace('(', '（').replace(')', '）'))
                .orElse(USUAL.getOrDefault(dimension, ""));
    }

    String text(Dimension dimension, Division row) {
        return switch (dimension) {
            case CODE -> row.code();
            case WITHIN -> above(row);
            default -> name(row);
        };
    }

    /** Behind the name of what it lies in where another row has the same. */
    private String name(Division row) {
        boolean same = sender.rows().stream().filter(other -> other.name().equals(row.name())).count() > 1;
        return same && !dimensions().contains(Dimension.WITHIN) ? above(row) + row.name() : row.name();
    }

    private String above(Division row) {
        return new FormSenders(form.form(), form.year()).above(row).map(Division::name).orElse("");
    }

    /** By their names, one a row: for formulas and lists. */
    List<String> names() {
        return sender.rows().stream().map(this::name).collect(Collectors.toList());
    }
}
