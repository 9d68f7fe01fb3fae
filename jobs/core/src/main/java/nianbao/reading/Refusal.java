package nianbao.reading;

import java.util.List;
import nianbao.observation.Outcome;
import nianbao.observation.Submission;

/** The verdict on a workbook with personal data: where it is, and nothing else of the workbook. */
final class Refusal {

    private Refusal() {}

    static Verdict of(Received received, Submission read, List<PersonalData.Spot> spots) {
        Findings findings = new Findings(received.submission());
        PersonalData.kindIn(received.file()).ifPresent(kind -> findings.file("personal_data", kind, null));
        for (PersonalData.Spot spot : spots) {
            Findings.Spot place = new Findings.Spot(PersonalData.blotted(spot.sheet()), spot.cell());
            findings.add("personal_data", place, spot.kind(), null);
        }
        return new Verdict(refused(read), findings.all());
    }

    private static Submission refused(Submission read) {
        return new Submission(
                read.id(),
                read.form(),
                read.year(),
                read.sender(),
                PersonalData.blotted(read.file()),
                read.receivedAt(),
                read.sentOn(),
                read.acceptance(),
                Outcome.REFUSED);
    }
}
