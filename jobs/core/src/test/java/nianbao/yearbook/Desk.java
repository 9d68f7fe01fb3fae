package nianbao.yearbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.observation.Level;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;
import nianbao.reading.Reader;
import nianbao.reading.Reading;
import nianbao.reading.inspect.Inspector;
import nianbao.reading.submission.Received;

/** The desk of a person who drafts a definition of each table, completes it, and loads the table with it. */
final class Desk {

    private final City city;
    private final Path forms;
    private final Map<String, String> codes = new HashMap<>();

    Desk(City city, Path forms) throws IOException {
        this.city = city;
        this.forms = Files.createDirectories(forms);
    }

    Loaded load(Table table, String form) throws IOException {
        String draft = String.valueOf(new Inspector(Definitions.loadAny(forms)).inspect(table.files().stream().map(Desk::received).toList()).draft());
        Path register = forms.resolve("register/division.csv");
        Completed completed = Completed.of(draft, form);
        if (!completed.register().isEmpty() && !Files.exists(register)) {
            Files.createDirectories(register.getParent());
            Files.writeString(register, completed.csv());
        }
        Files.writeString(forms.resolve(form + ".yaml"), completed.text());
        if (Files.exists(register)) {
            Files.readAllLines(register).stream().skip(1).map(line -> line.split(",")).forEach(line -> codes.put(line[1], line[0]));
        }
        return compared(table, form, completed);
    }

    private Loaded compared(Table table, String form, Completed completed) throws IOException {
        Definitions definitions = Definitions.load(forms);
        Reader reader = new Reader(definitions);
        Map<String, Observation> read = new HashMap<>();
        Map<String, List<StatedChange>> changes = new HashMap<>();
        List<String> findings = new ArrayList<>();
        List<String> wrongTotals = new ArrayList<>();
        for (Path file : table.files()) {
            Reading reading = reader.read(received(file));
            reading.observations().forEach(figure -> read.put(place(file, figure.sheet(), figure.cell()), figure));
            reading.changes().forEach(change -> changes.computeIfAbsent(place(file, change.figure().sheet(), change.figure().cell()), at -> new ArrayList<>()).add(change));
            reading.findings().stream().filter(one -> one.level() != Level.NOTE).map(one -> place(file, one.sheet(), one.cell())).forEach(findings::add);
            new Sums(reading).wrong().stream().map(figure -> place(file, figure.sheet(), figure.cell())).forEach(wrongTotals::add);
        }
        Comparison comparison = new Comparison(table, codes, city);
        table.figures().forEach(figure -> comparison.compare(figure, read.remove(figure.at()), findings.contains(figure.at()), wrongTotals.contains(figure.at())));
        read.values().forEach(comparison::neverPrinted);
        table.changes().forEach(change -> comparison.compare(change, changes.getOrDefault(change.at(), List.of())));
        table.changes().forEach(change -> changes.remove(change.at()));
        changes.values().forEach(change -> change.forEach(comparison::neverPrinted));
        table.figures().stream().filter(figure -> figure.print() != Printed.Print.RIGHT).map(Printed::at).forEach(findings::remove);
        Definition definition = definitions.forms().stream().filter(one -> one.form().equals(form)).findFirst().orElseThrow();
        return new Loaded(table.figures().size(), comparison.loaded(), comparison.wrong(), findings, comparison.edits(definition), completed);
    }

    private static String place(Path file, String sheet, String cell) {
        return file.getFileName() + "!" + sheet + "!" + cell;
    }

    private static Received received(Path file) {
        return new Received("0".repeat(64), "inbox/" + file.getFileName(), Instant.parse("2021-02-01T03:00:00Z"), file);
    }
}
