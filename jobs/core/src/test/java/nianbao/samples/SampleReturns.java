package nianbao.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** Writes all sample returns into an inbox: the program behind {@code data-samples/inbox}. */
public final class SampleReturns {

    private SampleReturns() {}

    /** Of the folder of the samples, {@code data-samples} below the working directory unless it is given. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        Path samples = Path.of(arguments.length == 0 ? "data-samples" : arguments[0]);
        write(samples.resolve("reference"), samples.resolve("inbox"));
    }

    /** Of the register in a folder, into an inbox. */
    static void write(Path reference, Path inbox) throws IOException, GeneralSecurityException {
        Envelope envelope = new Envelope(Files.createDirectories(inbox));
        for (Return sent : returns(reference)) {
            envelope.write(sent);
        }
    }

    static List<Return> returns(Path reference) {
        return new Corpus(new Places(reference)).returns().toList();
    }
}
