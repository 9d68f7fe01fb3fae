package nianbao.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Slices in such numbers that what tests look at together fits into memory, however large a release is. */
record Batches(Path release, long bytes) {

    /** The slices in their order, cut wherever the files of their figures come to more than the bytes given. */
    List<List<Slice>> of(Collection<Slice> slices) throws IOException {
        List<List<Slice>> batches = new ArrayList<>();
        long left = 0;
        for (Slice slice : slices) {
            if (left <= 0) {
                batches.add(new ArrayList<>());
                left = bytes;
            }
            batches.get(batches.size() - 1).add(slice);
            left -= size(slice);
        }
        return batches;
    }

    private long size(Slice slice) throws IOException {
        Path figures = release.resolve(slice.in("observation"));
        return Files.exists(figures) ? Files.size(figures) : 0;
    }
}
