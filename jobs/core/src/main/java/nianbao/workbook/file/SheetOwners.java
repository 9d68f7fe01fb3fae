package nianbao.workbook.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import nianbao.workbook.Unreadable;
import org.jspecify.annotations.Nullable;

/** Tells to which sheet a part of a package belongs: one that the sheet refers to, or what that refers to. */
final class SheetOwners {

    private SheetOwners() {}

    /**
     * The name of the sheet, or null.
     *
     * @param sheets names of sheets by their parts
     * @param owners what has been found out before; filled when it is first asked for, for hardly ever anybody asks
     */
    static @Nullable String of(PackageParts parts, Map<String, String> sheets, Map<String, String> owners, String path) {
        if (owners.isEmpty()) {
            sheets.forEach((part, sheet) -> own(parts, part, sheet, owners));
        }
        return owners.get(PackageParts.key(path));
    }

    private static void own(PackageParts parts, String first, String sheet, Map<String, String> owners) {
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            String part = open.pop();
            boolean fresh = owners.putIfAbsent(PackageParts.key(part), sheet) == null;
            if (fresh) {
                open.addAll(referredTo(part, parts));
            }
        }
    }

    private static List<String> referredTo(String part, PackageParts parts) {
        try {
            return Relationships.of(part, parts).paths();
        } catch (Unreadable e) {
            // Whoever reads the part says that it is broken.
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
