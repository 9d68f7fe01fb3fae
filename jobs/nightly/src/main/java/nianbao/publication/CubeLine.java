package nianbao.publication;

import java.util.Optional;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a cube counts: an indicator, or a part of one.
 *
 * @param part the code of the part, _T for the whole
 * @param within the code of the part that it is a part of
 * @param partTitle null for the whole
 */
record CubeLine(
        String indicator, String part, @Nullable String within, Title title, @Nullable Title partTitle, String unit, int decimals) {

    static final String TOTAL = "_T";

    boolean isTotal() {
        return part.equals(TOTAL);
    }

    /** The code of the line. */
    String code() {
        return isTotal() ? indicator : indicator + "." + part;
    }

    Title lineTitle() {
        return partTitle == null ? title : PublicationWords.part(title, partTitle);
    }

    /** As a code of the list of parts. */
    Optional<Code> asPart() {
        return Optional.ofNullable(partTitle).map(name -> new Code(part, within, name));
    }
}
