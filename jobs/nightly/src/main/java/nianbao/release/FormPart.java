package nianbao.release;

/** The rows of one form, of all its years, in a table. */
record FormPart(String table, String form, String digest) implements Piece {

    @Override
    public String folder() {
        return table + "/form=" + form;
    }
}
