package nianbao.read;

import static nianbao.parquet.Column.date;
import static nianbao.parquet.Column.decimal;
import static nianbao.parquet.Column.integer;
import static nianbao.parquet.Column.text;
import static nianbao.parquet.Column.timestamp;

import java.util.List;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Observation;
import nianbao.observation.StatedChange;
import nianbao.observation.Status;
import nianbao.observation.Submission;
import nianbao.parquet.ParquetTable;
import nianbao.read.FigureFiles.Numbered;
import nianbao.reason.Answer;

/** The columns of what a run writes before it lands. */
public final class PartTables {

    private PartTables() {}

    static ParquetTable<Numbered<Series>> series() {
        return new ParquetTable<>(
                "series",
                List.of(
                        integer("series", Numbered::series),
                        text("form", series -> series.of().form()),
                        integer("year", series -> series.of().period().year()),
                        date("period_start", series -> series.of().period().start()),
                        date("period_end", series -> series.of().period().end()),
                        text("indicator", series -> series.of().indicator()),
                        text("breakdown", series -> series.of().breakdown()),
                        text("category", series -> series.of().category()),
                        text("unit", series -> series.of().unit()),
                        text("submission", series -> series.of().submission()),
                        text("sheet", series -> series.of().sheet())));
    }

    static ParquetTable<Numbered<Observation>> figure() {
        return new ParquetTable<>(
                "figure",
                List.of(
                        integer("series", Numbered::series),
                        text("division_code", figure -> figure.of().divisionCode()),
                        decimal("value", figure -> figure.of().value()),
                        // Nearly all have one and the same, which takes no time where it is not written down.
                        text("status", figure -> figure.of().status() == Status.REPORTED ? null : figure.of().status().code()),
                        decimal("precision", figure -> figure.of().precision()),
                        text("cell", figure -> figure.of().cell()),
                        decimal("factor", figure -> figure.of().factor()),
                        integer("calculated", figure -> figure.of().calculated() ? 1 : null),
                        integer("position", figure -> figure.of().position())));
    }

    static ParquetTable<Observation> repeated() {
        return new ParquetTable<>(
                "repeated",
                List.of(
                        text("form", Observation::form),
                        integer("year", figure -> figure.period().year()),
                        date("period_start", figure -> figure.period().start()),
                        date("period_end", figure -> figure.period().end()),
                        text("division_code", Observation::divisionCode),
                        text("indicator", Observation::indicator),
                        text("breakdown", Observation::breakdown),
                        text("category", Observation::category),
                        decimal("value", Observation::value),
                        text("unit", Observation::unit),
                        text("status", figure -> figure.status().code()),
                        decimal("precision", Observation::precision),
                        text("submission", Observation::submission),
                        text("sheet", Observation::sheet),
                        text("cell", Observation::cell)));
    }

    static ParquetTable<ControlTotal> total() {
        return new ParquetTable<>(
                "total",
                List.of(
                        text("submission", total -> total.figure().submission()),
                        text("sheet", total -> total.figure().sheet()),
                        text("cell", total -> total.figure().cell()),
                        text("form", total -> total.figure().form()),
                        integer("year", total -> total.figure().period().year()),
                        text("division_code", total -> total.figure().divisionCode()),
                        text("indicator", total -> total.figure().indicator()),
                        text("breakdown", total -> total.figure().breakdown()),
                        text("category", total -> total.figure().category()),
                        decimal("value", total -> total.figure().value()),
                        decimal("precision", total -> total.figure().precision()),
                        decimal("factor", total -> total.figure().factor()),
                        integer("calculated", total -> total.figure().calculated() ? 1 : null),
                        text("relation", total -> total.relation().word()),
                        integer("covers_from", ControlTotal::coversFrom),
                        integer("covers_to", ControlTotal::coversTo)));
    }

    static ParquetTable<StatedChange> change() {
        return new ParquetTable<>(
                "change",
                List.of(
                        text("submission", change -> change.figure().submission()),
                        text("sheet", change -> change.figure().sheet()),
                        text("cell", change -> change.figure().cell()),
                        text("form", change -> change.figure().form()),
                        integer("year", change -> change.figure().period().year()),
                        date("period_start", change -> change.figure().period().start()),
                        date("period_end", change -> change.figure().period().end()),
                        integer("before", StatedChange::before),
                        text("division_code", change -> change.figure().divisionCode()),
                        text("indicator", change -> change.figure().indicator()),
                        text("breakdown", change -> change.figure().breakdown()),
                        text("category", change -> change.figure().category()),
                        text("way", change -> change.way().word()),
                        decimal("value", change -> change.figure().value()),
                        decimal("precision", change -> change.figure().precision()),
                        text("printed", StatedChange::printed)));
    }

    static ParquetTable<Answer> answer() {
        return new ParquetTable<>(
                "answer",
                List.of(
                        text("submission", Answer::submission),
                        text("subject", Answer::key),
                        text("reason", answer -> answer.reason().word()),
                        text("words", Answer::words),
                        text("sheet", Answer::sheet),
                        text("cell", Answer::cell)));
    }

    static ParquetTable<Submission> submission(String run, String definitions) {
        return new ParquetTable<>(
                "submission",
                List.of(
                        text("submission", Submission::id),
                        text("form", Submission::form),
                        integer("year", Submission::year),
                        text("sender", Submission::sender),
                        text("file", Submission::file),
                        timestamp("received_at", Submission::receivedAt),
                        date("sent_on", Submission::sentOn),
                        text("acceptance", submission -> submission.acceptance().word()),
                        text("outcome", submission -> submission.outcome().word()),
                        text("run", submission -> run),
                        text("definitions", submission -> definitions)));
    }

    /** Findings, also those of the checks. */
    public static ParquetTable<Finding> finding(String run) {
        return new ParquetTable<>(
                "finding",
                List.of(
                        text("run", finding -> run),
                        text("submission", Finding::submission),
                        text("rule", Finding::rule),
                        text("level", finding -> finding.level().word()),
                        text("sheet", Finding::sheet),
                        text("cell", Finding::cell),
                        text("division_code", Finding::divisionCode),
                        text("indicator", Finding::indicator),
                        text("found", Finding::found),
                        text("expected", Finding::expected),
                        text("message", Finding::message)));
    }
}
