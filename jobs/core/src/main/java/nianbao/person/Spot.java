package nianbao.person;

import nianbao.aside.Whereabouts;
import nianbao.label.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Where personal data was found, and of what kind.
 *
 * @param sheet null where it belongs to none
 * @param cell null where it stands in no cell
 * @param place where it stands beside the cells; null where it stands in one
 */
public record Spot(@Nullable String sheet, @Nullable String cell, @Nullable Whereabouts place, Bilingual kind) {

    Spot(String sheet, String cell, Bilingual kind) {
        this(sheet, cell, null, kind);
    }

    /** What was found, with the place where that is no cell. */
    public Bilingual found() {
        return place == null
                ? kind
                : new Bilingual(place.words().zh() + "中的" + kind.zh(), kind.en() + " in " + place.words().en());
    }
}
