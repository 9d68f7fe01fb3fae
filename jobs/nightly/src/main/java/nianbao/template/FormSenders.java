package nianbao.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.division.Division;
import nianbao.division.Membership;
import nianbao.division.Register;
import nianbao.division.Span;

/** Who sends a form in for a year: each division right above those that the rows are about. */
public record FormSenders(Definition form, int year) {

    /** All of them, with their rows. */
    public List<FormSender> all() {
        Map<Division, List<Division>> rows = new LinkedHashMap<>();
        expected().forEach(row -> above(row).ifPresent(sender -> rows.computeIfAbsent(sender, none -> new ArrayList<>()).add(row)));
        return rows.entrySet().stream()
                .map(sender -> new FormSender(sender.getKey(), List.copyOf(sender.getValue())))
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .toList();
    }

    /** The one with a code or a name; one further up, such as the city, tells of all below it. */
    public Optional<FormSender> named(String codeOrName) {
        List<FormSender> all = all();
        return meant(codeOrName).flatMap(wanted -> all.stream().filter(sender -> sender.division().equals(wanted)).findFirst()
                .or(() -> Optional.of(new FormSender(wanted, below(wanted))).filter(sender -> !sender.rows().isEmpty())));
    }

    private Optional<Division> meant(String codeOrName) {
        return Stream.concat(form.named(codeOrName).flatMap(division -> alive(division.code()).stream()), register().above(form.level(), codeOrName, year).stream())
                .findFirst();
    }

    private List<Division> below(Division sender) {
        return expected().filter(row -> !row.equals(sender) && register().isWithin(row.code(), sender.code())).toList();
    }

    private Stream<Division> expected() {
        return register().divisions().stream()
                .filter(division -> division.level().equals(form.level()) && division.span().contains(year))
                .filter(this::isAsked);
    }

    private boolean isAsked(Division row) {
        return form.reporters().isEmpty() || form.reporters().stream()
                .filter(reporter -> reporter.holdsIn(year))
                .flatMap(reporter -> form.named(reporter.text()))
                .anyMatch(reporter -> register().isWithin(row.code(), reporter.code()));
    }

    /** The zone that a township reports through, else the division that it lies in by law. */
    Optional<Division> above(Division row) {
        String current = register().currentCode(row.code());
        Predicate<Membership> runs = one -> one.townshipCode().equals(current) && Span.between(one.validFrom(), "").contains(year);
        return register().memberships().stream()
                .filter(runs)
                .flatMap(membership -> alive(membership.zoneCode()).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(row.parentCode()).flatMap(this::alive));
    }

    /** What a division is called in the year. */
    private Optional<Division> alive(String code) {
        String current = register().currentCode(code);
        return register().divisions().stream()
                .filter(division -> division.span().contains(year) && register().currentCode(division.code()).equals(current))
                .findFirst();
    }

    private int place(FormSender sender) {
        return register().divisions().indexOf(sender.division());
    }

    private Register register() {
        return form.register();
    }
}
