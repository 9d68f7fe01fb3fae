package nianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Makes the warehouse of a province, measures each view of it, and then what it costs when one more workbook comes in. */
public final class WarehouseBench {

    private WarehouseBench() {}

    /** @param arguments the folder to work in, the root of the project, and the number of forms */
    public static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        Province province = new Province(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        System.out.println(Machine.description());
        ProvinceNight night = new ProvinceNight(province);
        if (!province.hasLanded()) {
            province.land();
        }
        if (Files.notExists(province.home().warehouse())) {
            night.pass("all of ten years");
        }
        new ViewTimings(province.home()).print();
        System.out.println();
        night(province, "nothing new");
        int newest = Province.FIRST + Province.YEARS - 1;
        province.send(Province.form(1), newest);
        night(province, "one workbook of the newest year");
        province.send(Province.form(1), Province.FIRST + 2);
        night(province, "one workbook of the third year");
    }

    private static void night(Province province, String title) throws IOException, InterruptedException {
        Launch.of(province.nightly(), province.home().folder().resolve("night.log")).print(title);
    }
}
