package nianbao.run;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.warehouse.Folders;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** A value kept as a JSON file, which readers see whole or not at all. */
public record JsonFile<T>(Path file, Class<T> type) {

    /** How everything here is written, for files and for tools alike. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** The value, which must be there. */
    public T read() {
        return MAPPER.readValue(file, type);
    }

    /** Replaces the value by one rename. */
    public void write(T value) throws IOException {
        Files.createDirectories(file.getParent());
        Path arriving = file.resolveSibling("." + file.getFileName() + ".arriving");
        MAPPER.writeValue(arriving, value);
        Folders.publish(arriving, file);
    }
}
