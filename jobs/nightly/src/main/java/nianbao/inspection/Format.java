package nianbao.inspection;

import java.io.IOException;
import java.io.Writer;
import nianbao.reading.Inspection;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an inspection is written. */
public enum Format {
    TEXT {
        @Override
        public void write(Inspection inspection, Writer out) throws IOException {
            if (inspection.draft() == null) {
                new InspectionText(out).write(inspection);
            } else {
                out.write(inspection.draft());
            }
        }
    },
    JSON {
        @Override
        public void write(Inspection inspection, Writer out) throws IOException {
            out.write(MAPPER.writeValueAsString(inspection));
            out.write('\n');
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    public abstract void write(Inspection inspection, Writer out) throws IOException;
}
