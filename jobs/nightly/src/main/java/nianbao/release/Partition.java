package nianbao.release;

/**
 * The rows of one form, year and city in a table.
 *
 * @param figures about how many figures it is made of
 */
record Partition(String table, PartitionKey slice, String digest, long figures) implements Piece {

    @Override
    public String file() {
        return slice.in(table);
    }

    /** The partition of another table for the same slice. */
    Partition in(String other, String otherDigest) {
        return new Partition(other, slice, otherDigest, figures);
    }
}
