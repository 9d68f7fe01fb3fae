package nianbao.publication;

import java.util.Optional;
import nianbao.label.Bilingual;
import nianbao.language.Title;
import nianbao.observation.Status;
import org.jspecify.annotations.Nullable;

/**
 * How a figure stands, in the code lists that other offices read. The one place where statuses are mapped.
 *
 * <p>Codes and {@code sdmx}, what they mean there, are those of the SDMX cross-domain code list CL_OBS_STATUS (sdmx.org, version 2.2); the
 * code for what was not sent is ours, a kind of L. Confidentiality is of CL_CONF_STATUS: F is free, C confidential. PX has six symbols
 * in place of a figure; what shares one is told apart by the attribute OBS_STATUS of the cell. No figure is estimated: a rounded one
 * says so by its rounding.
 */
enum PublishedStatus {
    REPORTED(Status.REPORTED, "Normal value", 'F', 0),
    CORRECTED(Status.CORRECTED, "Value imputed by a receiving agency", 'F', 0),
    INCLUDED_ELSEWHERE(Status.INCLUDED_ELSEWHERE, "Data included in another category", 'F', 0),
    NOT_SIGNIFICANT(Status.NOT_SIGNIFICANT, "Not significant", 'F', 0),
    NOT_APPLICABLE(Status.NOT_APPLICABLE, "Missing value; data cannot exist", 'F', 1),
    NOT_COLLECTED(Status.NOT_COLLECTED, "Missing value; data exist but were not collected", 'F', 2),
    NOT_SENT("L_NOT_SENT", Status.NOT_COLLECTED.code(), new Bilingual("没有有效的报表", "no return in force"), "", 'F', 5),
    BLANK(Status.BLANK, "Missing value", 'F', 4),
    SUPPRESSED(Status.SUPPRESSED, "Missing value; suppressed", 'C', 3),
    HELD_BACK(Status.HELD_BACK, "Unvalidated value", 'F', 2);

    /** The symbol of a cell for which there is nothing: a year in which a form did not ask for it, or a division that does not tell it. */
    static final int NOTHING = 6;

    private final String code;
    private final @Nullable String within;
    private final Bilingual words;
    private final String sdmx;
    private final char confidentiality;
    private final int symbol;

    PublishedStatus(Status status, String sdmx, char confidentiality, int symbol) {
        this(status.code(), null, status.words(), sdmx, confidentiality, symbol);
    }

    PublishedStatus(String code, @Nullable String within, Bilingual words, String sdmx, char confidentiality, int symbol) {
        this.code = code;
        this.within = within;
        this.words = words;
        this.sdmx = sdmx;
        this.confidentiality = confidentiality;
        this.symbol = symbol;
    }

    String code() {
        return code;
    }

    /** The code of which this is a kind. */
    Optional<String> within() {
        return Optional.ofNullable(within);
    }

    Title title() {
        return new Title(words.zh(), words.en());
    }

    /** What SDMX means by the code, empty for one that is not of its list. */
    String sdmx() {
        return sdmx;
    }

    char confidentiality() {
        return confidentiality;
    }

    /** Which of the symbols of PX stands in place of the figure; 0 where the figure stands. */
    int symbol() {
        return symbol;
    }

    /** How a symbol is written in the data of a PX file. */
    static String written(int symbol) {
        return '"' + ".".repeat(symbol) + '"';
    }
}
