package nianbao.release;

import nianbao.warehouse.Sql;

/** The rows of one form, year and city in a table. */
record Partition(String table, Slice slice, String digest) implements Piece {

    @Override
    public String file() {
        return slice.in(table);
    }

    /** The partition of another table for the same slice. */
    Partition in(String other, String otherDigest) {
        return new Partition(other, slice, otherDigest);
    }

    /** Fills the places that a query has for the form, the year and the city. */
    Sql fill(Sql query) {
        return query.with("form", Sql.literal(slice.form()))
                .with("year", String.valueOf(slice.year()))
                .with("city", Sql.literal(slice.city()));
    }
}
