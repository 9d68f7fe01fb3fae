package nianbao.template;

/** How a cell looks. */
enum Paint {
    TITLE,
    PLAIN,
    SMALL,
    LEGEND,
    STATUS,
    SECTION,
    FOLDED,
    HEAD,
    LABEL,
    INPUT,
    OPEN,
    WORKED,
    TOTAL,
    EARLIER,
    EARLIER_LABEL,
    LISTED,
    COUNTED;

    boolean isRuled() {
        return switch (this) {
            case TITLE, PLAIN, SMALL, LEGEND, SECTION, FOLDED, OPEN -> false;
            default -> true;
        };
    }

    /** Whether what it holds can be changed. */
    boolean isOpen() {
        return this == INPUT || this == OPEN;
    }

    boolean isStrong() {
        return switch (this) {
            case TITLE, STATUS, SECTION, HEAD, TOTAL -> true;
            default -> false;
        };
    }

    boolean isNumber() {
        return switch (this) {
            case INPUT, WORKED, TOTAL, EARLIER -> true;
            default -> false;
        };
    }

    boolean isCentred() {
        return switch (this) {
            case STATUS, HEAD, COUNTED -> true;
            default -> false;
        };
    }

    boolean isWrapped() {
        return this == HEAD || this == LISTED || this == FOLDED || this == LEGEND;
    }

    int points() {
        return switch (this) {
            case TITLE -> 15;
            case SMALL, LEGEND -> 9;
            case STATUS, SECTION -> 11;
            default -> 10;
        };
    }
}
