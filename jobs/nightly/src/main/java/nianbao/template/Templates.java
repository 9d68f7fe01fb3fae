package nianbao.template;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.definition.Definition;
import nianbao.drift.FormYear;
import nianbao.drift.Languages;
import nianbao.sql.SqlFolder;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;

/**
 * The templates of a form for a year.
 *
 * @param earlier the figures of the year before, where there are any
 */
public record Templates(FormYear form, Optional<EarlierFigures> earlier, Languages languages) {

    private static final String ENDING = ".xlsx";

    /** With the figures of the year before that a home has published. */
    public static Templates of(Definition form, int year, Home home, SqlFolder sql, Languages languages) throws SQLException {
        FormYear asked = FormYear.of(form, year);
        FormLabels.refuseOthers(asked);
        if (asked.columns().isEmpty()) {
            throw Failure.of("no_column_in_year", form.form(), year);
        }
        return new Templates(asked, EarlierFigures.of(home, sql, form, year - 1), languages);
    }

    /** Writes that of one sender, to a file or into a folder. */
    public Path write(String division, Path to) throws IOException {
        FormSenders senders = new FormSenders(form.form(), form.year());
        FormSender sender = senders.named(division).orElseThrow(() -> Failure.of("no_such_sender", division, form.year(), String.join(", ", senders.all().stream().map(one -> one.division().name() + " (" + one.division().code() + ")").toList())));
        Template template = new Template(form, sender, earlier.orElse(null), languages);
        Path file = to.toString().endsWith(ENDING) ? to : to.resolve(template.file());
        template.save(file);
        return file;
    }

    /** Writes one a sender into a folder. */
    public List<Path> write(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (FormSender sender : new FormSenders(form.form(), form.year()).all()) {
            written.add(write(sender.division().code(), folder));
        }
        return written;
    }
}
