package nianbao.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;

/** The accounts of a home's runs, a file a run. */
public record RunRecords(Home home) {

    /** Names the run that completed last, and was written when it did: the launcher looks for what is newer. */
    static final String COMPLETED = "completed";

    private static final String ENDING = ".json";

    /** The newest accounts, newest first. A run of which nothing more can come is told of as broken off. */
    public List<RunRecord> newest(int number) {
        List<RunRecord> accounts = new ArrayList<>();
        for (String run : runs().limit(number).toList()) {
            RunRecord account = file(run).read().checked();
            accounts.add(accounts.isEmpty() ? account : account.superseded());
        }
        return accounts;
    }

    /** What is told of a run, if anything is. */
    public Optional<RunRecord> of(String run) {
        return Files.exists(file(run).file()) ? Optional.of(file(run).read()) : Optional.empty();
    }

    /** Keeps an account in place of what was told of the run before. */
    public void keep(RunRecord account) throws IOException {
        file(account.run()).write(account);
        if (account.state() == State.COMPLETED) {
            Files.writeString(home.runs().resolve(COMPLETED), account.run());
        }
    }

    /** Forgets the runs that started before a time, which their names tell; the newest always stays. */
    public void forget(Instant before) throws IOException {
        String first = Run.name(before);
        for (String run : runs().skip(1).filter(run -> run.compareTo(first) < 0).filter(Run::isName).toList()) {
            Files.delete(file(run).file());
        }
    }

    private JsonFile<RunRecord> file(String run) {
        return new JsonFile<>(home.runs().resolve(run + ENDING), RunRecord.class);
    }

    private Stream<String> runs() {
        return names().stream()
                .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .sorted(Comparator.reverseOrder());
    }

    private List<String> names() {
        if (!Files.isDirectory(home.runs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.runs())) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
