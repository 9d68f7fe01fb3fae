package nianbao.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nianbao.job.Nights;

/** Starts the program such that its calls to the file system are kept; made with the C compiler of the machine. */
record Recorder(Path library) {

    private static final String COMPILER = "gcc";

    /** Whether the machine has what it takes. */
    static boolean isPossible() {
        try {
            return System.getProperty("os.name").equals("Linux")
                    && new ProcessBuilder(COMPILER, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Recorder in(Path folder) throws IOException, InterruptedException {
        Path library = folder.resolve("calls.so");
        Process compiler = new ProcessBuilder(
                        COMPILER, "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", library.toString(),
                        Path.of("src/test/c/calls.c").toAbsolutePath().toString(), "-ldl", "-lpthread")
                .inheritIO()
                .start();
        if (!compiler.waitFor(5, TimeUnit.MINUTES) || compiler.exitValue() != 0) {
            throw new IllegalStateException("calls.c cannot be compiled");
        }
        return new Recorder(library);
    }

    /** The environment in which calls are appended to a log. */
    Map<String, String> recording(Nights nights, Path log) throws IOException {
        Files.createDirectories(nights.home().folder());
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "CALLS_FOLDER", nights.home().folder().toString(),
                "CALLS_LOG", log.toString());
    }

    /** The environment of a disk that is full from a call on, counting from 1 those that take space. */
    Map<String, String> full(Nights nights, int call) throws IOException {
        Files.createDirectories(nights.home().folder());
        return Map.of(
                "LD_PRELOAD", library.toString(),
                "CALLS_FOLDER", nights.home().folder().toString(),
                "CALLS_FULL", String.valueOf(call));
    }
}
