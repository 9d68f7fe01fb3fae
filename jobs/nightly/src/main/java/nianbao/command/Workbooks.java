package nianbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.collect.Inbox;
import nianbao.reading.submission.Received;
import nianbao.sql.Digest;
import nianbao.warehouse.Failure;

/** Workbooks that a command is given: files as they are, and folders with all that a run would collect of them. */
record Workbooks(List<Path> places) {

    /** An inbox has a folder a year and below it a folder a sender, and both count when a workbook is read. */
    private static final int INBOX_DEPTH = 3;

    /** Each as it would be received, those of a folder by their names; a failure when there are none. */
    List<Received> received() throws IOException {
        List<Received> received = new ArrayList<>();
        for (Path place : places) {
            for (Path file : files(place)) {
                received.add(received(file.toAbsolutePath().normalize()));
            }
        }
        return received;
    }

    private static List<Path> files(Path place) throws IOException {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        if (!Files.isDirectory(place)) {
            throw Failure.of("no_file", place);
        }
        List<Path> files = new Inbox(place).workbooks();
        if (files.isEmpty()) {
            throw Failure.of("no_workbook", place);
        }
        return files;
    }

    private static Received received(Path file) throws IOException {
        int depth = Math.min(INBOX_DEPTH, file.getNameCount());
        String told = IntStream.range(file.getNameCount() - depth, file.getNameCount())
                .mapToObj(part -> file.getName(part).toString())
                .collect(Collectors.joining("/"));
        String submission = HexFormat.of().formatHex(Digest.sha256().digest(Files.readAllBytes(file)));
        return new Received(submission, told, Instant.now(), file);
    }
}
