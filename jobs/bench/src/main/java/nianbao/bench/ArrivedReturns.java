package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.bench.BenchReturn.Sent;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;

/** An inbox into which cities have put their returns on ten forms and ten years, and a home that knows nothing; written once. */
final class ArrivedReturns {

    private static final int FIRST = 2005;
    private static final int YEARS = 10;
    private static final int FORMS = BenchForm.OFFICES.length;

    private final Path folder;
    private final Path root;
    private final int count;

    ArrivedReturns(Path folder, Path root, int count) {
        this.folder = folder.toAbsolutePath().normalize();
        this.root = root.toAbsolutePath().normalize();
        this.count = count;
    }

    /** Makes what is missing, and forgets what an earlier measurement left in the home. */
    void make() throws IOException {
        if (Files.notExists(folder.resolve("complete"))) {
            write();
            Files.createFile(folder.resolve("complete"));
        }
        Folders.delete(home().folder());
    }

    Home home() {
        return new Home(folder.resolve("home"));
    }

    List<Path> workbooks() {
        return IntStream.range(0, count).mapToObj(this::workbook).toList();
    }

    /** What its operator would start in the night. */
    List<String> nightly() {
        return Launch.nightly(root, folder);
    }

    Path log() {
        return folder.resolve("night.log");
    }

    private void write() throws IOException {
        for (int form = 0; form < FORMS; form++) {
            new BenchForm(form).write(folder.resolve("forms"), city(count - 1) + 1, Material.ROWS);
        }
        for (int i = 0; i < count; i++) {
            Files.createDirectories(workbook(i).getParent());
            BenchReturn.writePackage(
                    workbook(i), new Sent(form(i), year(i), city(i) * Material.ROWS, Material.ROWS, i));
        }
    }

    private Path workbook(int number) {
        String city = BenchForm.city(city(number));
        return folder.resolve("inbox/%s/%s-%s.xlsx".formatted(city, city, form(number).title(year(number))));
    }

    private static int year(int number) {
        return FIRST + number % YEARS;
    }

    private static BenchForm form(int number) {
        return new BenchForm(number / YEARS % FORMS);
    }

    private static int city(int number) {
        return number / YEARS / FORMS;
    }
}
