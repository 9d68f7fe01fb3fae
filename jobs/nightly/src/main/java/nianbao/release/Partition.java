package nianbao.release;

import nianbao.warehouse.Sql;

/** The rows of one form and year in a table. */
record Partition(String table, String form, int year, String digest) implements Piece {

    @Override
    public String folder() {
        return table + "/form=" + form + "/year=" + year;
    }

    /** The partition of another table for the same form and year. */
    Partition in(String other, String otherDigest) {
        return new Partition(other, form, year, otherDigest);
    }

    boolean follows(Partition before) {
        return form.equals(before.form) && year == before.year + 1;
    }

    /** Fills the places that a query has for the form and the year. */
    Sql fill(Sql query) {
        return query.with("form", Sql.literal(form)).with("year", String.valueOf(year));
    }
}
