package nianbao.collect;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A walk through the inbox, on which a file that cannot be looked at keeps nobody from looking at the others. */
final class Walk extends SimpleFileVisitor<Path> {

    /** Tables of figures, whether they can be read or have to be sent again as a workbook. */
    private static final Set<String> WORKBOOKS = Set.of(
            "xlsx", "xlsm", "xls", "xltx", "xltm", "xlt", "et", "ett", "xlsb", "ods", "fods", "xml", "csv");
    private static final Set<String> CLUTTER = Set.of("Thumbs.db", "desktop.ini");

    private final Path inbox;
    private final List<Found> workbooks = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private int others;

    Walk(Path inbox) {
        this.inbox = inbox;
    }

    Listing listing() {
        workbooks.sort(Comparator.comparing(Found::path));
        passedOver.sort(Comparator.comparing(PassedOver::file));
        return new Listing(List.copyOf(workbooks), others, List.copyOf(passedOver));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(inbox) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isClutter(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            passOver(file, PassedOver.Reason.LINK);
        } else if (attributes.isRegularFile() && isWorkbook(file)) {
            found(file, attributes);
        } else {
            others++;
            passOver(file, PassedOver.Reason.NO_WORKBOOK);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (!isClutter(file)) {
            passOver(file, e instanceof NoSuchFileException ? PassedOver.Reason.GONE : PassedOver.Reason.UNREADABLE);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
        return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
    }

    private void found(Path file, BasicFileAttributes attributes) {
        try {
            workbooks.add(new Found(file, below(file), Stamp.of(file, attributes)));
        } catch (IOException e) {
            visitFileFailed(file, e);
        }
    }

    private void passOver(Path file, PassedOver.Reason reason) {
        passedOver.add(PassedOver.of(below(file), reason));
    }

    private String below(Path file) {
        return Inbox.joined(inbox.relativize(file));
    }

    private static boolean isClutter(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("~$") || CLUTTER.contains(name) || isHidden(file);
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString();
        return WORKBOOKS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
