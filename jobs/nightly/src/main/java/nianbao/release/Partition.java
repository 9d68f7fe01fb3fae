package nianbao.release;

import nianbao.warehouse.PartitionKey;

/** The rows of one form and year in a table. */
record Partition(String table, PartitionKey key, String digest) implements Pieces.Piece {

    @Override
    public String file() {
        return key.in(table);
    }

    /** The partition of another table for the same form and year. */
    Partition in(String other, String otherDigest) {
        return new Partition(other, key, otherDigest);
    }
}
