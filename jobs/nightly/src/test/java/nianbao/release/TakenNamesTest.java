package nianbao.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.definition.Definitions;
import nianbao.definition.InvalidDefinition;
import nianbao.sql.SqlFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakenNamesTest {

    private static final Path RETURNS = Path.of("../core/src/test/resources/returns");

    @TempDir
    private Path folder;

    private final TakenNames taken = new TakenNames(new SqlFolder(Path.of("../../sql")));

    @ParameterizedTest
    @ValueSource(strings = {"observation", "division", "finding", "year_on_year", "claim_check"})
    void a_form_named_like_a_view_of_the_warehouse_is_refused_with_its_file(String name) throws IOException {
        assertThatExceptionOfType(InvalidDefinition.class)
                .isThrownBy(() -> taken.free(definitions("form: " + name)))
                .withMessageContaining("returns.yaml: no form can be called " + name);
    }

    @Test
    void any_other_name_is_free() throws IOException {
        assertThat(taken.free(definitions("form: returns")).forms()).hasSize(1);
    }

    private Definitions definitions(String form) throws IOException {
        Files.copy(RETURNS.resolve("division.csv"), folder.resolve("division.csv"));
        Files.writeString(folder.resolve("returns.yaml"), Files.readString(RETURNS.resolve("returns.yaml")).replace("form: returns", form));
        return Definitions.load(folder);
    }
}
