package nianbao.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.definition.Break;
import nianbao.definition.Break.Change;
import nianbao.definition.Definition;
import nianbao.definition.Rule;
import nianbao.label.Label;
import nianbao.language.Title;

/** What is different about a form from year to year: its columns, what they mean and its rules. */
public record FormChanges(Definition form) {

    /** All that changed after one year and until another, year by year. */
    public List<FormChange> between(int from, int to) {
        return IntStream.rangeClosed(from + 1, to).boxed().flatMap(year -> in(year).stream()).toList();
    }

    /** What is different in a year from the one before. */
    public List<FormChange> in(int year) {
        FormYear before = FormYear.of(form, year - 1);
        FormYear now = FormYear.of(form, year);
        List<FormChange> changes = new ArrayList<>();
        GroupNames groups = GroupNames.of(before, now);
        changes.addAll(groups.changes());
        now.columns().forEach(column -> changes.addAll(of(column, before, groups, year)));
        before.columns().stream()
                .filter(column -> same(column, now).isEmpty())
                .forEach(column -> changes.add(change(ChangeKind.DROPPED, column, year, words(column), FormChange.NOTHING)));
        now.columns().forEach(column -> changes.addAll(broken(column, unitBefore(column, before), year)));
        before.columns().stream()
                .filter(column -> same(column, now).isEmpty())
                .forEach(column -> changes.addAll(broken(column, FormChange.NOTHING, year)));
        rules(before, now, changes);
        return changes.stream().sorted(Comparator.comparing(FormChange::kind)).toList();
    }

    private List<FormChange> of(FormColumn column, FormYear before, GroupNames groups, int year) {
        Optional<FormColumn> same = same(column, before);
        if (same.isEmpty()) {
            return List.of(change(ChangeKind.ADDED, column, year, FormChange.NOTHING, words(column)));
        }
        FormColumn old = same.get();
        List<FormChange> changes = new ArrayList<>();
        boolean sameHeading = Label.normal(old.heading()).equals(Label.normal(column.heading()));
        // Words that become the group of what stood under them, such as 立案数 › 本年 of 立案数, are no other words.
        boolean opened = column.groups().contains(old.heading()) && !old.groups().contains(old.heading());
        if (!sameHeading && !opened) {
            changes.add(change(ChangeKind.RENAMED, column, year, words(old), words(column)));
        } else if (!old.groups().equals(column.groups()) && !groups.renamed(old, column)) {
            changes.add(change(ChangeKind.MOVED, column, year, words(old), words(column)));
        }
        boolean told = breaks(column, year).anyMatch(broken -> broken.kind() == Change.UNIT);
        if (!old.unit().equals(column.unit()) && !told) {
            changes.add(change(ChangeKind.UNIT_CHANGED, column, year, said(old.unit()), said(column.unit())));
        }
        return changes;
    }

    private static Optional<FormColumn> same(FormColumn column, FormYear year) {
        return year.columns().stream().filter(other -> other.name().equals(column.name())).findFirst();
    }

    private static Title unitBefore(FormColumn column, FormYear before) {
        return same(column, before).map(FormColumn::unit).filter(unit -> !unit.equals(column.unit())).map(FormChanges::said).orElse(FormChange.NOTHING);
    }

    /** @param unit the word of its unit until then, where that is another one now */
    private List<FormChange> broken(FormColumn column, Title unit, int year) {
        return breaks(column, year)
                .map(broken -> change(kind(broken), column, year, broken.kind() == Change.UNIT ? unit : FormChange.NOTHING, broken.text()))
                .toList();
    }

    private Stream<Break> breaks(FormColumn column, int year) {
        return form.breaks().stream().filter(broken -> broken.year() == year && concerns(broken, column));
    }

    private static boolean concerns(Break broken, FormColumn column) {
        return column.breakdown() == null || column.category() == null
                ? broken.concerns(column.indicator())
                : broken.concerns(column.breakdown(), column.category());
    }

    private static ChangeKind kind(Break broken) {
        return broken.kind() == Change.UNIT ? ChangeKind.UNIT_CHANGED : ChangeKind.DEFINITION_CHANGED;
    }

    private static void rules(FormYear before, FormYear now, List<FormChange> changes) {
        now.rules().stream().filter(rule -> !before.rules().contains(rule))
                .forEach(rule -> changes.add(rule(rule, now.year(), FormChange.NOTHING, ChangeWords.of("rule_holds"))));
        before.rules().stream().filter(rule -> !now.rules().contains(rule))
                .forEach(rule -> changes.add(rule(rule, now.year(), ChangeWords.of("rule_held"), FormChange.NOTHING)));
    }

    private static FormChange rule(Rule rule, int year, Title before, Title after) {
        return new FormChange(ChangeKind.RULE_CHANGED, year, rule.name(), rule.message(), before, after);
    }

    private static FormChange change(ChangeKind kind, FormColumn column, int year, Title before, Title after) {
        return new FormChange(kind, year, column.name(), column.title(), before, after);
    }

    private static Title words(FormColumn column) {
        return said(String.join(" › ", column.levels()));
    }

    static Title said(String text) {
        return new Title(text, text);
    }
}
