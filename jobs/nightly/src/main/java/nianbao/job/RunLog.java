package nianbao.job;

import java.util.Locale;
import java.util.Objects;
import nianbao.label.OneLine;
import nianbao.run.RunRecord;
import nianbao.run.State;
import nianbao.run.StepRecord;
import nianbao.run.Summary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the log tells of a run: a line a step, a line a workbook sent back, a line at the end. */
final class RunLog {

    private static final Logger LOG = LoggerFactory.getLogger("nianbao.run");

    void ended(String run, StepRecord step) {
        LOG.atInfo()
                .addKeyValue("run", run)
                .addKeyValue("step", step.step())
                .addKeyValue("state", step.state().word())
                .addKeyValue("seconds", step.seconds())
                .addKeyValue("read", step.read())
                .addKeyValue("written", step.written())
                .log("{} {} in {} s{}", step.step(), step.state().word(), seconds(Objects.requireNonNull(step.seconds())), counts(step));
    }

    void ended(RunRecord account) {
        Summary summary = account.summary();
        if (summary != null) {
            summary.sentBack().forEach(workbook -> sentBack(account.run(), workbook));
            summary.notInForce().forEach(workbook -> notInForce(account.run(), workbook));
            summary.cameAgain().forEach(workbook -> cameAgain(account.run(), workbook));
            summary.revised().forEach(workbook -> revised(account.run(), workbook));
        }
        LOG.atInfo()
                .addKeyValue("run", account.run())
                .addKeyValue("state", account.state().word())
                .log("run {} {}{}", account.run(), account.state().word(), outcome(account));
    }

    private static void sentBack(String run, Summary.SentBack workbook) {
        LOG.atInfo()
                .addKeyValue("run", run)
                .addKeyValue("file", workbook.file())
                .addKeyValue("outcome", workbook.outcome())
                .addKeyValue("reason", workbook.reason())
                .log("{} {}: {}", workbook.outcome(), new OneLine(workbook.file()), new OneLine(workbook.reason()));
    }

    private static void notInForce(String run, Summary.NotInForce workbook) {
        LOG.atWarn()
                .addKeyValue("run", run)
                .addKeyValue("file", workbook.file())
                .addKeyValue("reason", workbook.reason())
                .log("not in force {}: {}", new OneLine(workbook.file()), new OneLine(workbook.reason()));
    }

    private static void cameAgain(String run, Summary.Again workbook) {
        LOG.atInfo()
                .addKeyValue("run", run)
                .addKeyValue("file", workbook.file())
                .addKeyValue("first", workbook.first())
                .log("came again {}: the content of {}", new OneLine(workbook.file()), new OneLine(workbook.first()));
    }

    private static void revised(String run, Summary.Revised workbook) {
        LOG.atWarn()
                .addKeyValue("run", run)
                .addKeyValue("file", workbook.file())
                .addKeyValue("figures", workbook.figures())
                .log("{} figures that were published before are revised by {}", workbook.figures(), new OneLine(workbook.file()));
    }

    // What ended a run that failed is told by whoever started it; whoever started one that is stopped may end before it can.
    private static String outcome(RunRecord account) {
        Summary summary = account.summary();
        if (account.state() == State.STOPPED) {
            return " before its end; nothing of it is half done, and the next run takes up what is left";
        }
        if (account.state() != State.COMPLETED || summary == null) {
            return "";
        }
        return summary.published()
                ? ": " + summary.received() + " new workbooks, " + summary.sentBack().size() + " sent back, release "
                        + summary.release() + " published"
                : ": nothing new, nothing published";
    }

    private static String counts(StepRecord step) {
        return step.read() + step.written() == 0 ? "" : ", " + step.read() + " read, " + step.written() + " written";
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
