package nianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.List;
import nianbao.definition.Rule;
import nianbao.division.Match;
import nianbao.formula.Standing;
import nianbao.workbook.Content;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nianbao");

    @Test
    void nothing_is_null_in_any_package_unless_it_says_so() {
        assertThat(CORE.stream().map(JavaClass::getPackage).filter(one -> !one.isAnnotatedWith(NullMarked.class)).distinct()).isEmpty();
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("nianbao.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void dependencies_point_from_reading_down_to_labels() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("reading").definedBy("nianbao.reading..")
                .layer("formula").definedBy("nianbao.formula..")
                .layer("change").definedBy("nianbao.change..")
                .layer("person").definedBy("nianbao.person..")
                .layer("aside").definedBy("nianbao.aside..")
                .layer("workbook").definedBy("nianbao.workbook..")
                .layer("definition").definedBy("nianbao.definition..")
                .layer("division").definedBy("nianbao.division..")
                .layer("reason").definedBy("nianbao.reason..")
                .layer("observation").definedBy("nianbao.observation..")
                .layer("label").definedBy("nianbao.label..")
                .layer("language").definedBy("nianbao.language..")
                .layer("sql").definedBy("nianbao.sql..")
                .whereLayer("reading").mayNotBeAccessedByAnyLayer()
                .whereLayer("formula").mayOnlyBeAccessedByLayers("reading")
                .whereLayer("change").mayOnlyBeAccessedByLayers("reading")
                .whereLayer("reason").mayOnlyBeAccessedByLayers("reading")
                .whereLayer("workbook").mayOnlyBeAccessedByLayers("reading", "formula", "person", "reason")
                .whereLayer("person").mayOnlyBeAccessedByLayers("reading")
                .whereLayer("aside").mayOnlyBeAccessedByLayers("reading", "person", "workbook")
                .whereLayer("definition").mayOnlyBeAccessedByLayers("reading", "reason")
                .whereLayer("division").mayOnlyBeAccessedByLayers("reading", "definition")
                .whereLayer("observation").mayOnlyBeAccessedByLayers("reading", "reason", "definition")
                .whereLayer("language").mayOnlyBeAccessedByLayers("reading", "reason", "definition", "division")
                .whereLayer("sql").mayNotBeAccessedByAnyLayer()
                .check(CORE);
    }

    /** Whoever adds a kind has to say at every place that tells kinds apart what becomes of it, before anything compiles. */
    @Test
    void what_tells_kinds_apart_is_asked_for_each_of_them() {
        List<Class<?>> told = CORE.stream()
                .filter(one -> one.getMethods().stream().anyMatch(method -> method.getName().equals("when")))
                .<Class<?>>map(JavaClass::reflect)
                .filter(Class::isSealed)
                .toList();

        assertThat(told).contains(Content.class, Rule.Check.class, Standing.class, Match.class);
        assertThat(told).allSatisfy(kinds -> assertThat(kinds.getMethods())
                .filteredOn(method -> method.getName().equals("when"))
                .singleElement()
                .satisfies(when -> assertThat(Modifier.isAbstract(when.getModifiers())).isTrue())
                .satisfies(when -> assertThat(when.getParameterTypes()).hasSameSizeAs(kinds.getPermittedSubclasses())));
    }

    @Test
    void the_core_knows_no_application_framework_and_no_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "org.duckdb..", "org.apache.parquet..", "org.apache.spark..")
                .check(CORE);
    }
}
