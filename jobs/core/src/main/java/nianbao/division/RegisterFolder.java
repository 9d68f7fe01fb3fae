package nianbao.division;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A register as it lies on disk: {@code division.csv} and, where there is anything to say, {@code alias.csv},
 * {@code mca_code.csv}, {@code zone.csv} and {@code event.csv}.
 */
public final class RegisterFolder {

    private static final CsvMapper CSV = new CsvMapper();

    private RegisterFolder() {}

    /** Reads the register; throws when {@code division.csv} is missing. */
    public static Register load(Path folder) {
        List<Division> divisions = rows(folder.resolve("division.csv")).stream().map(RegisterFolder::division).toList();
        List<Register.Alias> aliases = optional(folder.resolve("alias.csv")).stream()
                .map(row -> new Register.Alias(row.get("code"), row.get("alias")))
                .toList();
        List<Membership> memberships = optional(folder.resolve("zone.csv")).stream()
                .map(row -> new Membership(row.get("zone_code"), row.get("township_code"), row.get("valid_from")))
                .toList();
        List<Register.OtherCode> otherCodes = optional(folder.resolve("mca_code.csv")).stream()
                .map(row -> new Register.OtherCode(row.get("code"), row.get("scheme"), row.get("other_code")))
                .toList();
        List<Event> events = optional(folder.resolve("event.csv")).stream().map(RegisterFolder::event).toList();
        return new Register(divisions, aliases, otherCodes, memberships, events);
    }

    private static Event event(Map<String, String> row) {
        return new Event(
                row.get("event_id"),
                row.get("kind"),
                Event.parties(row.get("old_code"), row.get("old_name")),
                Event.parties(row.get("new_code"), row.get("new_name")),
                row.get("earliest"),
                row.get("latest"),
                orNull(row.get("document")));
    }

    private static Division division(Map<String, String> row) {
        String from = row.getOrDefault("valid_from", "");
        String to = row.getOrDefault("valid_to", "");
        return new Division(
                row.get("code"),
                row.get("name"),
                row.get("level"),
                row.getOrDefault("kind", row.get("level")),
                orNull(row.get("parent_code")),
                from,
                to,
                Span.between(from, to),
                orNull(row.get("successor_code")));
    }

    private static String orNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static List<Map<String, String>> optional(Path file) {
        return Files.exists(file) ? rows(file) : List.of();
    }

    private static List<Map<String, String>> rows(Path file) {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                CSV.readerForMapOf(String.class).with(header).readValues(Files.newInputStream(file))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException("the register " + file + " cannot be read", e);
        }
    }
}
