package nianbao.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/** Makes a claim of a line, and refuses a line that is none. */
record ClaimReader(ClaimRow row) {

    /** The columns that every claims file has. */
    static final List<String> REQUIRED = List.of("claim", "label_zh", "label_en", "period", "value", "unit", "stated");

    /** The columns that a claims file can have. */
    static final List<String> COLUMNS = List.of(
            "claim", "topic", "origin", "label_zh", "label_en", "period", "value", "unit", "stated", "precision",
            "numerator", "denominator", "form", "indicator", "year", "division", "sql", "cells",
            "must", "level", "message_zh", "message_en", "missing_zh", "missing_en");

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final String MANNERS = Arrays.stream(Manner.values()).map(Manner::word).collect(Collectors.joining(", "));

    Claim claim() {
        row.required("claim", ClaimWords.here("a_name"), text -> Optional.of(text).filter(NAME.asMatchPredicate()));
        Claim claim = new Claim(
                row.required("claim"),
                row.text("topic"),
                row.has("origin") ? row.text("origin") : "printed",
                new Title(row.required("label_zh"), row.required("label_en")),
                row.required("period", ClaimWords.here("a_period"), ClaimedPeriod::of),
                stated(),
                parts(),
                evidence(),
                must(),
                row.title("missing"),
                row.source());
        if (claim.evidence() instanceof Evidence.Nowhere && claim.missing() == null) {
            throw row.wrong("no_evidence");
        }
        return claim;
    }

    private StatedFigure stated() {
        Manner manner = row.required("stated", ClaimWords.here("one_of", MANNERS), Manner::of);
        if (manner == Manner.ROUNDED && (row.number("precision") == null || row.number("precision").signum() <= 0)) {
            throw row.wrong("no_precision");
        }
        return new StatedFigure(row.requiredNumber("value"), row.required("unit"), manner, row.number("precision"));
    }

    private @Nullable Parts parts() {
        if (!row.has("numerator") && !row.has("denominator")) {
            return null;
        }
        Parts parts = new Parts(row.requiredNumber("numerator"), row.requiredNumber("denominator"));
        if (parts.denominator().signum() <= 0) {
            throw row.wrong("no_denominator");
        }
        return parts;
    }

    private Evidence evidence() {
        if (row.has("sql") && row.has("form")) {
            throw row.wrong("evidence_twice");
        }
        if (row.has("sql")) {
            return new Evidence.Expression(row.text("sql"), row.has("cells") ? row.text("cells") : null);
        }
        return row.has("form") ? reference() : new Evidence.Nowhere();
    }

    private Evidence reference() {
        return new Evidence.Reference(
                row.required("form"), row.required("indicator"), row.requiredYear("year"), row.required("division"));
    }

    private @Nullable Must must() {
        if (!row.has("must")) {
            return null;
        }
        Title message = row.title("message");
        if (message == null) {
            throw row.wrong("no_message");
        }
        return new Must(row.text("must"), row.required("level", ClaimWords.here("one_of", "error, warning"), ClaimReader::weight), message);
    }

    private static Optional<Must.Weight> weight(String word) {
        return Arrays.stream(Must.Weight.values())
                .filter(weight -> weight.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
