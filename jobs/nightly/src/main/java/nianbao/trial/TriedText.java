package nianbao.trial;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nianbao.query.TextTable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a try is written. */
public enum TriedText {
    TEXT {
        @Override
        public void write(Tried tried, Writer out) throws IOException {
            out.write("%s: %d figures, %d of them held back; %d findings%n"
                    .formatted(tried.form(), tried.figures(), tried.heldBack(), tried.findings().size()));
            block("Figures", tried.sheets(), out);
            block("Holes: figures that others have", tried.holes(), out);
            block("Findings", tried.findings(), out);
            if (tried.changes() == null) {
                out.write("\nThis is the first try of this form; the next one shows what is different.\n");
            } else if (tried.changes().isEmpty()) {
                out.write("\nEverything is read as in the last try.\n");
            } else {
                block("Different from the last try", tried.changes(), out);
            }
        }
    },
    JSON {
        @Override
        public void write(Tried tried, Writer out) throws IOException {
            out.write(MAPPER.writeValueAsString(tried));
            out.write('\n');
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public abstract void write(Tried tried, Writer out) throws IOException;

    private static void block(String title, List<Map<String, Object>> rows, Writer out) throws IOException {
        if (!rows.isEmpty()) {
            out.write("\n" + title + "\n");
            List<List<Object>> cells = new ArrayList<>();
            rows.forEach(row -> cells.add(new ArrayList<>(row.values())));
            TextTable.of(List.copyOf(rows.get(0).keySet()), cells).write(out);
        }
    }
}
