package nianbao.reading.submission;

import java.util.List;
import nianbao.observation.Outcome;
import nianbao.observation.Submission;
import nianbao.person.PersonalData;
import nianbao.person.Spot;
import org.jspecify.annotations.Nullable;

/** The verdict on a workbook with personal data: where it is, and nothing else of the workbook, not even its name. */
public final class Refusal {

    private Refusal() {}

    /** @param sheets the names of all sheets in their order, by which a sheet is told whose name says too much */
    public static Verdict of(Received received, Submission read, List<String> sheets, List<Spot> spots) {
        Findings findings = new Findings(received.submission());
        PersonalData.kindInPath(received.file()).ifPresent(kind -> findings.file("personal_data_in_name", kind, null));
        for (Spot spot : spots) {
            findings.add("personal_data", new Findings.Spot(shown(spot.sheet(), sheets), spot.cell()), spot.found(), null);
        }
        return new Verdict(refused(read, spots.isEmpty() ? NeutralName.forName(read) : NeutralName.of(read)), findings.all());
    }

    private static @Nullable String shown(@Nullable String sheet, List<String> sheets) {
        if (sheet == null || !PersonalData.isPersonal(sheet)) {
            return sheet;
        }
        int place = sheets.indexOf(sheet) + 1;
        return "第 " + place + " 张工作表 sheet " + place;
    }

    private static Submission refused(Submission read, String name) {
        return new Submission(
                read.id(),
                read.form(),
                read.year(),
                read.sender(),
                name,
                read.receivedAt(),
                read.sentOn(),
                read.acceptance(),
                Outcome.REFUSED);
    }
}
