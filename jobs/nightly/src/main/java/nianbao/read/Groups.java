package nianbao.read;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.IntStream;
import nianbao.collect.Collected;
import nianbao.reading.submission.Received;
import nianbao.warehouse.Run;

/** Shares workbooks out so that every group has about the same number of bytes. */
public final class Groups {

    private final List<Group> groups;

    Groups(Map<String, Long> bytes, int count) {
        groups = IntStream.range(0, count).mapToObj(number -> new Group()).toList();
        bytes.entrySet().stream()
                .sorted(Entry.<String, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
                .forEach(this::place);
    }

    /** What a run has received that belongs to the group with a number, from 0, of so many. */
    public static List<Received> received(Run run, int number, int count) {
        Collected collected = Collected.of(run);
        Set<String> own = new Groups(collected.bytes(), count).group(number);
        return collected.received().stream().filter(workbook -> own.contains(workbook.submission())).toList();
    }

    /** The submissions of one group, counted from 0. */
    Set<String> group(int number) {
        return groups.get(number).workbooks;
    }

    // The largest first, each into the group that is smallest so far.
    private void place(Entry<String, Long> workbook) {
        Group smallest = groups.stream().min(Comparator.comparingLong(group -> group.bytes)).orElseThrow();
        smallest.workbooks.add(workbook.getKey());
        smallest.bytes += workbook.getValue();
    }

    private static final class Group {
        private final Set<String> workbooks = new HashSet<>();
        private long bytes;
    }
}
