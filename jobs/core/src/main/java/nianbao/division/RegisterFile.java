package nianbao.division;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** One of a register's files: comma-separated values with a header, in UTF-8. */
record RegisterFile(Path file) {

    private static final CsvMapper CSV = new CsvMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Its lines; none when there is no such file. */
    List<RegisterRow> rows() {
        List<RegisterRow> rows = new ArrayList<>();
        if (Files.exists(file)) {
            try (MappingIterator<Map<String, String>> cells =
                    CSV.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(text())) {
                while (cells.hasNext()) {
                    rows.add(new RegisterRow(file, rows.size() + 2, cells.next()));
                }
            } catch (JacksonException e) {
                throw InvalidRegister.of(place(e), "not_csv");
            }
        }
        return rows;
    }

    private String place(JacksonException wrong) {
        return wrong.getLocation() == null ? file.toString() : file + ":" + wrong.getLocation().getLineNr();
    }

    /** Spreadsheet programs put a byte order mark before the first heading. */
    private String text() {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidRegister.of(file, "not_utf8");
        } catch (IOException e) {
            throw new UncheckedIOException("the register " + file + " cannot be read", e);
        }
    }
}
