package nianbao.division;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A register as it lies on disk: {@code division.csv} and, where there is anything to say, {@code alias.csv},
 * {@code mca_code.csv}, {@code zone.csv} and {@code event.csv}.
 */
public final class RegisterFolder {

    private final Path folder;
    private final List<Division> divisions;
    private final Map<String, List<Division>> byCode;

    private RegisterFolder(Path folder) {
        this.folder = folder;
        this.divisions = rows("division.csv").stream().map(RegisterFolder::division).toList();
        this.byCode = divisions.stream().collect(Collectors.groupingBy(Division::code));
    }

    /** Reads the register; throws {@link InvalidRegister} when it cannot be used. */
    public static Register load(Path folder) {
        return new RegisterFolder(folder).register();
    }

    private Register register() {
        if (divisions.isEmpty()) {
            throw InvalidRegister.of(folder.resolve("division.csv"), "empty");
        }
        divisions.forEach(this::refuseTwoAtOnce);
        return new Register(
                divisions,
                rows("alias.csv").stream().map(row -> new Register.Alias(known(row, "code"), row.required("alias"))).toList(),
                rows("mca_code.csv").stream().map(this::otherCode).toList(),
                rows("zone.csv").stream().map(this::membership).toList(),
                rows("event.csv").stream().map(RegisterFolder::event).toList());
    }

    private List<RegisterRow> rows(String file) {
        return new RegisterFile(folder.resolve(file)).rows();
    }

    private static Division division(RegisterRow row) {
        String from = row.date("valid_from");
        String to = row.date("valid_to");
        String level = row.required("level");
        String kind = row.optional("kind");
        return new Division(
                row.required("code"),
                row.required("name"),
                level,
                kind == null ? level : kind,
                row.optional("parent_code"),
                from,
                to,
                Span.between(from, to),
                row.optional("successor_code"));
    }

    /** A code means one division in any year. */
    private void refuseTwoAtOnce(Division division) {
        byCode.getOrDefault(division.code(), List.of()).stream()
                .filter(other -> other != division && other.span().meets(division.span()))
                .findFirst()
                .ifPresent(other -> {
                    throw InvalidRegister.of(folder.resolve("division.csv"), "code_of_two", division.code(), division.name(), other.name());
                });
    }

    private String known(RegisterRow row, String column) {
        String code = row.required(column);
        if (!byCode.containsKey(code)) {
            throw row.invalid("no_such_code", column, code);
        }
        return code;
    }

    private Register.OtherCode otherCode(RegisterRow row) {
        return new Register.OtherCode(known(row, "code"), row.required("scheme"), row.required("other_code"));
    }

    private Membership membership(RegisterRow row) {
        return new Membership(known(row, "zone_code"), known(row, "township_code"), row.date("valid_from"));
    }

    private static Event event(RegisterRow row) {
        return new Event(
                row.required("event_id"),
                row.required("kind"),
                Event.parties(orEmpty(row, "old_code"), orEmpty(row, "old_name")),
                Event.parties(orEmpty(row, "new_code"), orEmpty(row, "new_name")),
                row.date("earliest"),
                row.date("latest"),
                row.optional("document"));
    }

    private static String orEmpty(RegisterRow row, String column) {
        String text = row.optional(column);
        return text == null ? "" : text;
    }
}
