package nianbao.inspection;

import java.io.IOException;
import java.io.Writer;
import nianbao.language.Language;
import nianbao.reading.inspect.Inspection;
import nianbao.reading.inspect.Inspections;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** How an inspection is written. */
public enum InspectionFormat {
    TEXT {
        @Override
        public void write(Inspection inspection, Language language, Writer out) throws IOException {
            boolean told = inspection.draft() == null || inspection.isRead();
            if (told) {
                new InspectionText(new InspectionWords(language), out).write(inspection);
            }
            if (inspection.draft() != null) {
                out.write((told ? "\n" : "") + inspection.draft());
            }
        }

        @Override
        public void write(Inspections inspections, Language language, Writer out) throws IOException {
            new InspectionsText(new InspectionWords(language), out).write(inspections);
        }
    },
    JSON {
        @Override
        public void write(Inspection inspection, Language language, Writer out) throws IOException {
            json(inspection, out);
        }

        @Override
        public void write(Inspections inspections, Language language, Writer out) throws IOException {
            json(inspections, out);
        }

        private void json(Object told, Writer out) throws IOException {
            out.write(MAPPER.writeValueAsString(told));
            out.write('\n');
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** In a language as far as it is a text. */
    public abstract void write(Inspection inspection, Language language, Writer out) throws IOException;

    /** Of several workbooks. */
    public abstract void write(Inspections inspections, Language language, Writer out) throws IOException;
}
