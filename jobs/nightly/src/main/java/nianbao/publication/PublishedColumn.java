package nianbao.publication;

import nianbao.language.Title;

/** A column of a text file, and whether a row may have nothing in it. */
record PublishedColumn(String name, ValueType type, Title title, boolean isRequired) {

    static PublishedColumn text(String name) {
        return new PublishedColumn(name, ValueType.TEXT, PublicationWords.of("column_" + name), true);
    }

    /** The same, which a row need not have. */
    PublishedColumn optional() {
        return new PublishedColumn(name, type, title, false);
    }

    PublishedColumn as(ValueType other) {
        return new PublishedColumn(name, other, title, isRequired);
    }
}
