package nianbao.yearbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Ten years of the tables of a city. */
record Yearbook(City city, List<Table> tables) {

    private static final int TABLES = 4;

    /** Prints those that a seed draws into folders of their own. */
    static Yearbook printed(long seed, Path folder) throws IOException {
        Random random = new Random(seed);
        City city = City.drawn(random);
        List<Subject> subjects = new ArrayList<>(Subject.ALL);
        Collections.shuffle(subjects, random);
        List<Layout> layouts = layouts(random);
        List<Table> tables = new ArrayList<>();
        for (int table = 0; table < TABLES; table++) {
            tables.add(new Printer(random, city, subjects.get(table), layouts.get(table)).print(folder.resolve("t" + table)));
        }
        return new Yearbook(city, tables);
    }

    /** The first has a row a division, or a column, so that there is a register when the others are drafted. */
    private static List<Layout> layouts(Random random) {
        return IntStream.range(0, TABLES).mapToObj(table -> Layout.drawn(random, table == 0)).toList();
    }
}
