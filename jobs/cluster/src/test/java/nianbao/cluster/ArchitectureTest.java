package nianbao.cluster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLUSTER = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nianbao.cluster");

    @Test
    void nothing_is_null_in_any_package_unless_it_says_so() {
        assertThat(CLUSTER.stream().map(JavaClass::getPackage).filter(one -> !one.isAnnotatedWith(NullMarked.class)).distinct()).isEmpty();
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("nianbao.(**)").should().beFreeOfCycles().check(CLUSTER);
    }

    @Test
    void only_a_load_has_anything_of_the_application_and_that_is_what_its_steps_do() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nianbao.cluster.load")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nianbao.collect..", "nianbao.read..", "nianbao.check..", "nianbao.land..", "nianbao.lint..", "nianbao.release..", "nianbao.verify..", "nianbao.disclosure..", "nianbao.warehouse..")
                .check(CLUSTER);
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "nianbao.command..", "nianbao.job..", "nianbao.schedule..").check(CLUSTER);
    }
}
