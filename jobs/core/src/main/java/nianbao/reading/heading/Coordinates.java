package nianbao.reading.heading;

/** What a row, a column, a marker or the sheet says about figures; what it does not say is null. */
public record Coordinates(Who who, Counted counted, Part part, Integer year, String unit) {

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

    public Coordinates with(Who stated) {
        return new Coordinates(stated, counted, part, year, unit);
    }

    public Coordinates with(Counted stated) {
        return new Coordinates(who, stated, part, year, unit);
    }

    public Coordinates with(Part stated) {
        return new Coordinates(who, counted, stated, year, unit);
    }

    public Coordinates in(Integer stated) {
        return new Coordinates(who, counted, part, stated, unit);
    }

    public Coordinates measuredIn(String stated) {
        return new Coordinates(who, counted, part, year, stated);
    }
}
