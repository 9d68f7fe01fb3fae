package nianbao.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** An answer as a JSON array, a line an object; decimals are numbers with all their digits. */
record JsonRows(Writer out) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    void write(ResultSet rows) throws SQLException, IOException {
        out.write('[');
        String separator = "\n";
        while (rows.next()) {
            out.write(separator);
            object(rows);
            separator = ",\n";
        }
        out.write("\n]\n");
    }

    private void object(ResultSet row) throws SQLException {
        try (JsonGenerator json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                json.writeName(row.getMetaData().getColumnLabel(column));
                value(json, Value.of(row, column));
            }
            json.writeEndObject();
        }
    }

    private static void value(JsonGenerator json, Value value) {
        if (value.value() == null || value.isNumber() && !value.isFinite()) {
            json.writeNull();
        } else if (value.isNumber()) {
            json.writeNumber(value.number());
        } else if (value.value() instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeString(value.text());
        }
    }
}
