package nianbao.drift;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.language.Title;

/**
 * Groups of columns that go on under other words: one is gone, another one is new, and whatever columns of it are left stand there.
 *
 * @param year the first year under the new words
 * @param renamed by the old groups of a column the new ones
 */
record GroupNames(int year, Map<List<String>, List<String>> renamed, FormYear now) {

    static GroupNames of(FormYear before, FormYear now) {
        Map<List<String>, Set<List<String>>> became = new LinkedHashMap<>();
        for (FormColumn old : before.columns()) {
            same(old, now).ifPresent(column -> became.computeIfAbsent(old.groups(), none -> new LinkedHashSet<>()).add(column.groups()));
        }
        Set<List<String>> there = groups(before);
        Set<List<String>> left = groups(now);
        Map<List<String>, List<String>> renamed = new LinkedHashMap<>();
        became.forEach((old, groups) -> {
            List<String> only = groups.iterator().next();
            if (groups.size() == 1 && old.size() == only.size() && !left.contains(old) && !there.contains(only)) {
                renamed.put(old, only);
            }
        });
        return new GroupNames(now.year(), renamed, now);
    }

    private static Set<List<String>> groups(FormYear year) {
        return year.columns().stream().map(FormColumn::groups).collect(Collectors.toSet());
    }

    private static Optional<FormColumn> same(FormColumn column, FormYear year) {
        return year.columns().stream().filter(other -> other.name().equals(column.name())).findFirst();
    }

    boolean renamed(FormColumn old, FormColumn column) {
        return column.groups().equals(renamed.get(old.groups()));
    }

    /** A line a group, whatever number of columns it has. */
    List<FormChange> changes() {
        return renamed.entrySet().stream().map(group -> change(group.getKey(), group.getValue())).toList();
    }

    private FormChange change(List<String> old, List<String> groups) {
        List<FormColumn> columns = now.columns().stream().filter(column -> column.groups().equals(groups)).toList();
        Title words = FormChanges.said(String.join(" › ", groups));
        return new FormChange(ChangeKind.RENAMED, year, columns.get(0).indicator().name(), words, FormChanges.said(String.join(" › ", old)), words);
    }
}
