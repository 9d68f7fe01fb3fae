package nianbao.book;

/** The names that the XML of several parts has. */
final class Namespaces {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Namespaces() {}
}
