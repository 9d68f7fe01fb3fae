package nianbao.release;

import java.util.Set;
import java.util.stream.Collectors;
import nianbao.definition.Definition;
import nianbao.definition.Definitions;
import nianbao.definition.InvalidDefinition;
import nianbao.sql.SqlFolder;

/** The names that the warehouse has for views of its own, so that no form's view can have them. */
public record TakenNames(SqlFolder sql) {

    /** The definitions, none of which takes such a name for its form or its indicators; throws {@link InvalidDefinition}. */
    public Definitions free(Definitions definitions) {
        Set<String> views = sql.names("views").stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        for (Definition definition : definitions.forms()) {
            if (views.contains(definition.form())) {
                throw InvalidDefinition.at(definition.source(), "form_is_taken", definition.form());
            }
            new WideView(definition);
        }
        return definitions;
    }
}
