package nianbao.definition;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nianbao.division.Division;
import nianbao.division.Register;
import nianbao.language.Title;
import nianbao.observation.Acceptance;
import nianbao.observation.Status;

/**
 * What one form looks like in every year.
 *
 * @param source the YAML file
 * @param registerFolder where the register lies, as the file names it
 * @param register the divisions that report it
 * @param level the level of the divisions that its rows are about
 * @param reporters codes or names of the divisions of which, with all below them, the form is expected, each with its years;
 *     none when it is expected of all
 * @param due the days by which it is to be sent, no two of them in one year; none where nothing is said of that
 * @param acceptance how much of a workbook an error keeps out
 * @param match words of which one stands in the title, the sheet name or the file name
 * @param missingResults what is done about formulas without a stored result
 * @param statuses what marks such as {@code —} in place of a figure mean
 */
public record Definition(
        Path source,
        String form,
        Title title,
        String registerFolder,
        Register register,
        String level,
        List<Heading> reporters,
        List<DueDay> due,
        Acceptance acceptance,
        List<String> match,
        Layout layout,
        MissingResults missingResults,
        Units units,
        Map<String, Status> statuses,
        List<Indicator> indicators,
        List<Breakdown> breakdowns,
        List<Rule> rules,
        List<Break> breaks) {

    /** What is done about a formula whose result the file does not have. */
    public enum MissingResults {
        /** The result is taken from the formula, with a note. */
        WORK_OUT,
        /** It is an error. */
        REFUSE
    }

    /** The divisions of the register that have this code or this name, in whatever year. */
    public Stream<Division> named(String codeOrName) {
        return register.divisions().stream()
                .filter(division -> division.code().equals(codeOrName) || division.name().equals(codeOrName));
    }

    /** Whether it is published, so that nobody can send it back, and its totals are figures of the divisions that they name. */
    public boolean isPublication() {
        return acceptance == Acceptance.BY_FIGURE;
    }

    /** The indicator of that name, which must be one of this form's. */
    public Indicator indicator(String name) {
        return indicators.stream()
                .filter(indicator -> indicator.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The breakdown of that name, which must be one of this form's. */
    public Breakdown breakdown(String name) {
        return breakdowns.stream().filter(breakdown -> breakdown.name().equals(name)).findFirst().orElseThrow();
    }
}
