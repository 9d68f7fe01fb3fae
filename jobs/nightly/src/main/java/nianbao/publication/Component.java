package nianbao.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianbao.language.Title;
import org.jspecify.annotations.Nullable;

/** What is told of a figure, in the order of the columns; the names are the concepts of SDMX where it has one. */
enum Component {
    FREQ(Role.DIMENSION, ValueType.TEXT, "CL_FREQ"),
    REF_AREA(Role.DIMENSION, ValueType.TEXT, "CL_AREA"),
    INDICATOR(Role.DIMENSION, ValueType.TEXT, "CL_%s_INDICATOR"),
    CATEGORY(Role.DIMENSION, ValueType.TEXT, "CL_%s_CATEGORY"),
    TIME_PERIOD(Role.TIME, ValueType.YEAR, null),
    OBS_VALUE(Role.MEASURE, ValueType.NUMBER, null),
    OBS_STATUS(Role.ATTRIBUTE, ValueType.TEXT, "CL_OBS_STATUS"),
    CONF_STATUS(Role.ATTRIBUTE, ValueType.TEXT, "CL_CONF_STATUS"),
    UNIT_MEASURE(Role.INDICATOR_ATTRIBUTE, ValueType.TEXT, "CL_UNIT"),
    REPORTED(Role.ATTRIBUTE, ValueType.COUNT, null),
    EXPECTED(Role.ATTRIBUTE, ValueType.COUNT, null),
    ROUNDING(Role.OPTIONAL_ATTRIBUTE, ValueType.NUMBER, null),
    PERIOD(Role.OPTIONAL_ATTRIBUTE, ValueType.TEXT, null);

    /** What it does: an attribute belongs to each figure, or to what is counted. */
    enum Role {
        DIMENSION,
        TIME,
        MEASURE,
        ATTRIBUTE,
        INDICATOR_ATTRIBUTE,
        OPTIONAL_ATTRIBUTE
    }

    private final Role role;
    private final ValueType type;
    private final @Nullable String codelist;

    Component(Role role, ValueType type, @Nullable String codelist) {
        this.role = role;
        this.type = type;
        this.codelist = codelist;
    }

    /** Those that do something. */
    static List<Component> of(Role role) {
        return Arrays.stream(values()).filter(one -> one.role == role).toList();
    }

    Role role() {
        return role;
    }

    ValueType type() {
        return type;
    }

    /** The list that its codes in a cube are of. */
    Optional<String> codelist(Cube cube) {
        return Optional.ofNullable(codelist).map(list -> list.formatted(cube.id()));
    }

    /** Whether every figure has it. */
    boolean isRequired() {
        return role != Role.MEASURE && role != Role.OPTIONAL_ATTRIBUTE;
    }

    Title title() {
        return PublicationWords.of("component_" + name());
    }

    PublishedColumn column() {
        return new PublishedColumn(name(), type, title(), isRequired());
    }
}
