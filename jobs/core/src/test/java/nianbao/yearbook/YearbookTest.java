package nianbao.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Yearbooks whose layouts are drawn at random are loaded as they were printed, with definitions that are drafted of them. */
class YearbookTest {

    private static final int MOST_EDITS = 5;
    private static final double SURVIVING = 0.8;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
    void every_table_loads_as_it_was_printed_with_the_draft_of_its_definition(long seed) throws IOException {
        Yearbook yearbook = Yearbook.printed(seed, folder);
        Desk desk = new Desk(yearbook.city(), folder.resolve("forms"));
        SoftAssertions softly = new SoftAssertions();
        int lines = 0;
        int touched = 0;
        for (int index = 0; index < yearbook.tables().size(); index++) {
            Table table = yearbook.tables().get(index);
            Loaded loaded = desk.load(table, "table_" + index);
            softly.assertThat(loaded.wrong()).as("what is wrong or not read of %s", table).isEmpty();
            softly.assertThat(loaded.loaded()).as("figures of %s", table).isEqualTo(table.figures().size());
            softly.assertThat(loaded.findings()).as("findings about no misprint in %s", table).isEmpty();
            softly.assertThat(loaded.edits()).as("edited lines of %s", table).hasSizeLessThanOrEqualTo(MOST_EDITS);
            softly.assertThat(loaded.survived()).as("share of lines that stay of %s", table).isGreaterThanOrEqualTo(SURVIVING);
            lines += loaded.definition().lines();
            touched += loaded.edits().size() + loaded.definition().filled();
        }
        softly.assertThat(1 - (double) touched / lines).as("share of lines that are neither edited nor filled in").isGreaterThanOrEqualTo(SURVIVING);
        softly.assertAll();
    }

    @Test
    void no_two_of_forty_layouts_are_the_same() throws IOException {
        Set<Layout> layouts = new HashSet<>();
        for (long seed = 1; seed <= 12; seed++) {
            Yearbook.printed(seed, folder.resolve(String.valueOf(seed))).tables().forEach(table -> layouts.add(table.layout()));
        }
        assertThat(layouts).hasSizeGreaterThanOrEqualTo(40);
    }
}
