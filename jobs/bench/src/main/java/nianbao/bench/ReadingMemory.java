package nianbao.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the large workbook in processes of their own, whose memory the system counts. */
final class ReadingMemory {

    private static final String HEAP = "-Xmx320m";

    private final Material material;

    ReadingMemory(Material material) {
        this.material = material;
    }

    void print() throws IOException, InterruptedException {
        System.out.printf("%nOne .xlsx of 100,000 x 25, in a process of its own with %s%n", HEAP);
        run("cells");
        run("observations");
    }

    private void run(String what) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(java, HEAP, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                        Large.class.getName(), what, String.valueOf(material.large().getParent()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
