package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Writes the workbooks, takes all measurements in one process but those of memory, and prints them. */
public final class Bench {

    private Bench() {}

    /** @param arguments the folder to work in */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Material material = Material.in(Path.of(arguments[0]));
        Way observations = new ToObservations(material.definitions());
        List<Way> packages = List.of(new Floor(), new ToWorkbook(), new ToPersons(), observations, new PoiEvents(), new PoiModel());
        List<Way> old = List.of(new ToWorkbook(), new ToPersons(), observations, new PoiOldEvents(), new PoiModel());
        System.out.println(Machine.description());
        new Measurement("2,000 .xlsx of 135 x 25", material.packages(), packages).print();
        new Measurement("2,000 .xls of 135 x 25", material.old(), old).print();
        new ReadingMemory(material).print();
    }
}
