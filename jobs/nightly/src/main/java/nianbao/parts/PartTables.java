package nianbao.parts;

import static nianbao.parquet.Column.date;
import static nianbao.parquet.Column.decimal;
import static nianbao.parquet.Column.integer;
import static nianbao.parquet.Column.text;
import static nianbao.parquet.Column.timestamp;

import java.util.List;
import java.util.Map;
import nianbao.observation.ControlTotal;
import nianbao.observation.Finding;
import nianbao.observation.Submission;
import nianbao.parquet.ParquetTable;

/** The columns of what a run writes before it lands. */
public final class PartTables {

    private PartTables() {}

    static ParquetTable<Map.Entry<Series, Integer>> series() {
        return new ParquetTable<>(
                "series",
                List.of(
                        integer("series", Map.Entry::getValue),
                        text("form", series -> series.getKey().form()),
                        integer("year", series -> series.getKey().period().year()),
                        date("period_start", series -> series.getKey().period().start()),
                        date("period_end", series -> series.getKey().period().end()),
                        text("indicator", series -> series.getKey().indicator()),
                        text("breakdown", series -> series.getKey().breakdown()),
                        text("category", series -> series.getKey().category()),
                        text("unit", series -> series.getKey().unit()),
                        text("submission", series -> series.getKey().submission()),
                        text("sheet", series -> series.getKey().sheet())));
    }

    static ParquetTable<FigureFiles.Numbered> figure() {
        return new ParquetTable<>(
                "figure",
                List.of(
                        integer("series", FigureFiles.Numbered::series),
                        text("division_code", numbered -> numbered.figure().divisionCode()),
                        decimal("value", numbered -> numbered.figure().value()),
                        text("status", numbered -> numbered.figure().status().code()),
                        decimal("precision", numbered -> numbered.figure().precision()),
                        text("cell", numbered -> numbered.figure().cell()),
                        integer("position", numbered -> numbered.figure().position())));
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
                        integer("covers_from", ControlTotal::coversFrom),
                        integer("covers_to", ControlTotal::coversTo)));
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
