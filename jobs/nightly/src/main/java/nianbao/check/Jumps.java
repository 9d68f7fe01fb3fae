package nianbao.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.Indicator;
import nianbao.definition.Jump;
import nianbao.sql.Sql;
import nianbao.sql.SqlFolder;

/** What looks through figures for jumps since the year before: the tables that it needs, with the bounds of each indicator. */
record Jumps(SqlFolder sql, Definitions definitions) {

    /** No form has the empty name; the row is there because a list in SQL cannot be empty. */
    private static final String NOTHING = "('', '', 2, 20, 5, 3.5)";

    List<Sql> tables() {
        return List.of(sql.read("check/jump_asked").with("bounds", bounds()), sql.read("check/jump_of_year"), sql.read("check/jump_pair"));
    }

    private String bounds() {
        return Stream.concat(Stream.of(NOTHING), definitions.forms().stream().flatMap(Jumps::bounds)).collect(Collectors.joining(", "));
    }

    private static Stream<String> bounds(Definition definition) {
        return definition.indicators().stream().flatMap(indicator -> Stream.ofNullable(indicator.jump()).map(jump -> row(definition, indicator, jump)));
    }

    private static String row(Definition definition, Indicator indicator, Jump jump) {
        return "(" + Sql.literals(List.of(definition.form(), indicator.name())) + ", " + jump.times().toPlainString() + ", "
                + jump.atLeast().toPlainString() + ", " + jump.siblings().toPlainString() + ", " + jump.history().toPlainString() + ")";
    }
}
