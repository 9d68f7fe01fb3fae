package nianbao.warehouse;

import java.sql.SQLException;
import nianbao.language.Language;
import nianbao.language.Title;

/** A question that is refused in words of ours, which both languages keep where it is on record. */
public final class Unanswerable extends SQLException {

    private final transient Title words;

    public Unanswerable(Title words) {
        super(Language.here().of(words));
        this.words = words;
    }

    /** Why a question had no answer: in the words of the database where they are not ours. */
    public static Title words(SQLException failure) {
        String said = String.valueOf(failure.getMessage());
        return failure instanceof Unanswerable ours ? ours.words : new Title(said, said);
    }
}
