package nianbao.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which returns there are, and what is wrong with some of them. */
final class Corpus {

    private static final int LAST_YEAR = 2017;
    private static final int LAST_CASELOAD = 2015;
    private static final int FIRST_LEGAL_SERVICE = 2016;

    private final Places places;
    private final List<Map<String, String>> plan = CsvFile.named("faults.csv");

    Corpus(Places places) {
        this.places = places;
    }

    Stream<Return> returns() {
        return IntStream.rangeClosed(Series.FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> forms(year).flatMap(form -> returns(form, year)));
    }

    private Stream<Form> forms(int year) {
        List<Form> every = List.of(
                new CrimeForm(places),
                new MediationForm(places),
                new InsuranceForm(places),
                new SurveillanceForm(places),
                new PatrolForm(places),
                new DenominatorsForm(places));
        List<Form> caseload = year <= LAST_CASELOAD ? List.of(new CaseloadForm(places)) : List.of();
        List<Form> legal = year >= FIRST_LEGAL_SERVICE ? List.of(new LegalServiceForm(places)) : List.of();
        return Stream.of(every, caseload, legal).flatMap(List::stream);
    }

    private Stream<Return> returns(Form form, int year) {
        return form.senders(year).stream().flatMap(sender -> versions(form, year, sender));
    }

    private Stream<Return> versions(Form form, int year, Sender sender) {
        return planned(form, year, sender)
                .map(row -> versions(form, year, sender, row))
                .findFirst()
                .orElseGet(() -> Stream.of(new Return(form, year, sender, Version.ONLY, Fault.NONE)));
    }

    private static Stream<Return> versions(Form form, int year, Sender sender, Map<String, String> row) {
        Return first = new Return(form, year, sender, Version.FIRST, Fault.valueOf(row.get("fault")));
        Return again = new Return(form, year, sender, Version.AGAIN, Fault.NONE);
        return row.get("sent_again").equals("yes") ? Stream.of(first, again) : Stream.of(first);
    }

    private Stream<Map<String, String>> planned(Form form, int year, Sender sender) {
        return plan.stream()
                .filter(row -> row.get("year").equals(String.valueOf(year)))
                .filter(row -> row.get("sender").equals(sender.name()) && row.get("form").equals(form.name()));
    }
}
