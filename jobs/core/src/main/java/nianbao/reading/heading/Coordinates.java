package nianbao.reading.heading;

import java.util.Objects;
import nianbao.definition.Indicator;
import org.jspecify.annotations.Nullable;

/** What a row, a column, a marker or the sheet says about figures; what it does not say is null. */
public record Coordinates(@Nullable Who who, @Nullable Counted counted, @Nullable Part part, @Nullable Integer year, @Nullable String unit) {

    public static final Coordinates NONE = new Coordinates(null, null, null, null, null);

    /** These, and where they say nothing the others. */
    public Coordinates or(Coordinates other) {
        return new Coordinates(
                who != null ? who : other.who,
                counted != null ? counted : other.counted,
                part != null ? part : other.part,
                year != null ? year : other.year,
                unit != null ? unit : other.unit);
    }

    /** Whether they say of whom, of what and of when a figure is. */
    public boolean isComplete() {
        return who != null && counted != null && year != null;
    }

    /** The indicator, of those that name one. */
    public Indicator indicator() {
        return Objects.requireNonNull(counted).indicator();
    }

    public Coordinates with(@Nullable Who stated) {
        return new Coordinates(stated, counted, part, year, unit);
    }

    public Coordinates with(@Nullable Counted stated) {
        return new Coordinates(who, stated, part, year, unit);
    }

    public Coordinates with(@Nullable Part stated) {
        return new Coordinates(who, counted, stated, year, unit);
    }

    public Coordinates in(@Nullable Integer stated) {
        return new Coordinates(who, counted, part, stated, unit);
    }

    public Coordinates measuredIn(@Nullable String stated) {
        return new Coordinates(who, counted, part, year, stated);
    }
}
