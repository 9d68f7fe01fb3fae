package nianbao.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.reading.Received;

/** Shares workbooks out so that every group has about the same number of bytes. */
final class Groups {

    private final List<Group> groups;

    Groups(List<Received> workbooks, int count) {
        groups = IntStream.range(0, count).mapToObj(number -> new Group()).toList();
        workbooks.stream()
                .sorted(Comparator.comparingLong(Groups::size).reversed().thenComparing(Received::file))
                .forEach(this::place);
    }

    List<List<Received>> all() {
        return groups.stream().map(group -> group.workbooks).toList();
    }

    // The largest first, each into the group that is smallest so far.
    private void place(Received workbook) {
        Group smallest = groups.stream().min(Comparator.comparingLong(group -> group.bytes)).orElseThrow();
        smallest.workbooks.add(workbook);
        smallest.bytes += size(workbook);
    }

    private static long size(Received workbook) {
        try {
            return Files.size(workbook.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Group {
        private final List<Received> workbooks = new ArrayList<>();
        private long bytes;
    }
}
