package nianbao.land;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import nianbao.export.CorrectionWorkbook;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Run;

/** Workbooks to hand back to their senders, in the folders and under the names under which they came. */
record Corrections(Run run, Decided decided) {

    private static final int LONGEST = 240;

    /** Writes one for every submission that goes back; on all processors, as a library that rewrites workbooks takes its time. */
    void write() throws SQLException, IOException {
        Path folder = run.work().resolve("corrections");
        Folders.delete(folder);
        Folders.delete(run.corrections());
        Map<Decided.Submission, Path> targets = targets(folder);
        targets.entrySet().parallelStream().forEach(sentBack -> write(sentBack.getKey(), sentBack.getValue()));
        if (Files.exists(folder)) {
            Folders.publish(folder, run.corrections());
        }
    }

    private Map<Decided.Submission, Path> targets(Path folder) throws SQLException, IOException {
        Map<Decided.Submission, Path> targets = new LinkedHashMap<>();
        Set<Path> taken = new HashSet<>();
        for (Decided.Submission submission : decided.submissions()) {
            if (submission.handedBack()) {
                Path target = target(folder, submission, taken);
                Files.createDirectories(target.getParent());
                targets.put(submission, target);
            }
        }
        return targets;
    }

    private void write(Decided.Submission submission, Path target) {
        try {
            new CorrectionWorkbook(submission.file(), decided.findings(submission))
                    .write(run.received().resolve(submission.id()), target);
        } catch (SQLException | IOException e) {
            throw new CompletionException(e);
        }
    }

    // Two files may differ in nothing but the ending, which the correction does not always keep.
    private static Path target(Path folder, Decided.Submission submission, Set<Path> taken) {
        Path target = folder.resolve(submission.file());
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = shortened(name.substring(0, dot));
        String mark = taken.add(target.resolveSibling(stem)) ? "" : " " + submission.id().substring(0, 8);
        return target.resolveSibling(stem + mark + name.substring(dot));
    }

    // File systems allow 255 bytes, and what comes behind needs some of them.
    private static String shortened(String stem) {
        String shorter = stem;
        while (shorter.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter;
    }
}
