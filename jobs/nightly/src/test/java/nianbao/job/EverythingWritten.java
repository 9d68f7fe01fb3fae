package nianbao.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nianbao.sql.Sql;
import nianbao.warehouse.Database;
import nianbao.warehouse.Home;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** All that stands below a home, by every reader that it takes: names of files, their bytes, archives unpacked, and what databases answer. */
record EverythingWritten(Home home) {

    /** The places at which one of some words stands. */
    List<String> placesOf(List<String> words) throws IOException, SQLException {
        List<String> places = new ArrayList<>();
        readAll((place, text) -> words.stream().filter(text::contains).map(word -> place + ": " + word).forEach(places::add));
        return places;
    }

    private void readAll(BiConsumer<String, String> reader) throws IOException, SQLException {
        for (String file : Nights.files(home.folder())) {
            reader.accept("name of " + file, file);
            Path path = home.folder().resolve(file);
            bytes(file, Files.readAllBytes(path), reader);
            if (file.endsWith(".parquet")) {
                answer(file, "select cast(t as varchar) as text from read_parquet(" + Sql.literal(path.toString()) + ") t", reader);
            }
        }
        if (Files.exists(home.warehouse())) {
            warehouse(reader);
        }
        jobs(reader);
    }

    private static void bytes(String place, byte[] bytes, BiConsumer<String, String> reader) throws IOException {
        reader.accept(place, new String(bytes, StandardCharsets.UTF_8));
        reader.accept(place + " in UTF-16", new String(bytes, StandardCharsets.UTF_16LE));
        reader.accept(place + " in UTF-16", new String(bytes, 0, bytes.length, StandardCharsets.UTF_16BE));
        if (place.endsWith(".xls")) {
            try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes)); ExcelExtractor extractor = new ExcelExtractor(workbook)) {
                extractor.setIncludeCellComments(true);
                reader.accept(place + " as a workbook", extractor.getText());
            }
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reader.accept(place, entry.getName());
                bytes(place + "!" + entry.getName(), zip.readAllBytes(), reader);
            }
        }
    }

    private static void answer(String place, String query, BiConsumer<String, String> reader) throws SQLException {
        try (Database database = Database.inMemory()) {
            database.list(new Sql(query), row -> row.getString("text")).forEach(text -> reader.accept(place, text));
        }
    }

    private void warehouse(BiConsumer<String, String> reader) throws SQLException {
        try (Database database = Database.readOnly(home.warehouse())) {
            List<String> tables = database.list(
                    new Sql("select table_name as name from information_schema.tables where table_schema = 'main'"), row -> row.getString("name"));
            for (String table : tables) {
                database.list(new Sql("select cast(t as varchar) as text from \"" + table + "\" t"), row -> row.getString("text"))
                        .forEach(text -> reader.accept("view " + table, text == null ? "" : text));
            }
        }
    }

    private void jobs(BiConsumer<String, String> reader) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + home.jobs() + ";IFEXISTS=TRUE", "nianbao", "");
                Statement statement = connection.createStatement();
                ResultSet script = statement.executeQuery("script")) {
            while (script.next()) {
                reader.accept("job repository", script.getString(1));
            }
        }
    }
}
