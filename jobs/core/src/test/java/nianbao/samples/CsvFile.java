package nianbao.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table of plain values, without quotes, under one line of names. */
final class CsvFile {

    private CsvFile() {}

    static List<Map<String, String>> at(Path file) {
        try {
            return rows(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that lies beside this class among the test resources. */
    static List<Map<String, String>> named(String name) {
        try (InputStream content = CsvFile.class.getResourceAsStream(name)) {
            return rows(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(String text) {
        List<String[]> lines = text.lines().map(line -> line.split(",", -1)).toList();
        return lines.stream().skip(1).map(line -> row(lines.get(0), line)).toList();
    }

    private static Map<String, String> row(String[] names, String[] values) {
        Map<String, String> row = new LinkedHashMap<>();
        IntStream.range(0, names.length).forEach(index -> row.put(names[index], values[index]));
        return row;
    }
}
