package nianbao.land;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.observation.Outcome;
import nianbao.person.PersonalData;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import nianbao.warehouse.HomeLock;
import nianbao.warehouse.Run;

/**
 * Takes accepted submissions out of force, and puts them back.
 *
 * @param role who decides, by office
 */
public record Withdrawals(Home home, SqlFolder sql, Clock clock, String role, String why) {

    private static final int LONGEST = 500;
    private static final int SHOWN = 20;

    /** Takes one out of force; gives its path. */
    public String withdraw(String text) throws Exception {
        return HomeLock.alone(home, () -> decide(text, Outcome.ACCEPTED, Outcome.WITHDRAWN));
    }

    /** Puts one back that was withdrawn; gives its path. */
    public String undo(String text) throws Exception {
        return HomeLock.alone(home, () -> decide(text, Outcome.WITHDRAWN, Outcome.ACCEPTED));
    }

    private String decide(String text, Outcome from, Outcome to) throws SQLException, IOException {
        refuse();
        SubmissionStanding standing = only(text, from);
        Run run = Run.begin(home, clock, name -> false);
        new Withdrawal(standing.submission(), to, why.strip(), role.strip(), LocalDate.now(clock).toString()).land(run, sql);
        return standing.file();
    }

    private void refuse() {
        if (why.isBlank() || role.isBlank() || why.length() > LONGEST || role.length() > LONGEST) {
            throw Failure.of("no_reason", LONGEST);
        }
        if (PersonalData.isPersonal(role) || PersonalData.isPersonal(why)) {
            throw Failure.of("reason_is_personal");
        }
    }

    private SubmissionStanding only(String text, Outcome from) throws SQLException {
        List<SubmissionStanding> meant = SubmissionStanding.meant(text, home, sql);
        List<SubmissionStanding> fitting = meant.stream().filter(one -> one.outcome() == from).toList();
        if (meant.isEmpty()) {
            throw Failure.of("no_such_submission", text);
        }
        if (fitting.isEmpty()) {
            throw from == Outcome.ACCEPTED ? Failure.of("not_accepted", listed(meant)) : Failure.of("not_withdrawn", listed(meant));
        }
        if (fitting.size() > 1) {
            throw Failure.of("several_submissions", text, listed(fitting));
        }
        return fitting.get(0);
    }

    private String listed(List<SubmissionStanding> standings) {
        String first = standings.stream()
                .limit(SHOWN)
                .map(one -> "\n  " + one.name() + "  " + one.receivedAt().toLocalDate() + "  " + one.outcome().word() + "  " + one.file())
                .collect(Collectors.joining());
        return standings.size() > SHOWN ? first + "\n  + " + (standings.size() - SHOWN) : first;
    }
}
