package nianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses APPLICATION =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nianbao");

    @Test
    void nothing_is_null_in_any_package_unless_it_says_so() {
        assertThat(APPLICATION.stream().map(JavaClass::getPackage).filter(one -> !one.isAnnotatedWith(NullMarked.class)).distinct()).isEmpty();
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("nianbao.(**)").should().beFreeOfCycles().check(APPLICATION);
    }

    @Test
    void packages_depend_on_each_other_in_the_direction_of_the_data() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("command").definedBy("nianbao.command..")
                .layer("schedule").definedBy("nianbao.schedule..")
                .layer("inspection").definedBy("nianbao.inspection..")
                .layer("precheck").definedBy("nianbao.precheck..")
                .layer("trial").definedBy("nianbao.trial..")
                .layer("template").definedBy("nianbao.template..")
                .layer("drift").definedBy("nianbao.drift..")
                .layer("query").definedBy("nianbao.query..")
                .layer("status").definedBy("nianbao.status..")
                .layer("management").definedBy("nianbao.management..")
                .layer("notice").definedBy("nianbao.notice..")
                .layer("run").definedBy("nianbao.run..")
                .layer("job").definedBy("nianbao.job..")
                .layer("rebuild").definedBy("nianbao.rebuild..")
                .layer("verify").definedBy("nianbao.verify..")
                .layer("release").definedBy("nianbao.release..")
                .layer("correction").definedBy("nianbao.correction..")
                .layer("land").definedBy("nianbao.land..")
                .layer("check").definedBy("nianbao.check..")
                .layer("disclosure").definedBy("nianbao.disclosure..")
                .layer("attack").definedBy("nianbao.attack..")
                .layer("linear").definedBy("nianbao.linear..")
                .layer("lint").definedBy("nianbao.lint..")
                .layer("suspect").definedBy("nianbao.suspect..")
                .layer("read").definedBy("nianbao.read..")
                .layer("collect").definedBy("nianbao.collect..")
                .layer("statement").definedBy("nianbao.statement..")
                .layer("claim").definedBy("nianbao.claim..")
                .layer("publication").definedBy("nianbao.publication..")
                .layer("report").definedBy("nianbao.report..")
                .layer("page").definedBy("nianbao.page..")
                .layer("bundle").definedBy("nianbao.bundle..")
                .layer("comparison").definedBy("nianbao.comparison..")
                .layer("book").definedBy("nianbao.book..")
                .layer("decision").definedBy("nianbao.decision..")
                .layer("chart").definedBy("nianbao.chart..")
                .layer("export").definedBy("nianbao.export..")
                .layer("receipt").definedBy("nianbao.receipt..")
                .layer("rewrite").definedBy("nianbao.rewrite..")
                .layer("warehouse").definedBy("nianbao.warehouse..")
                .layer("parquet").definedBy("nianbao.parquet..")
                .whereLayer("command").mayNotBeAccessedByAnyLayer()
                .whereLayer("status").mayOnlyBeAccessedByLayers("command", "schedule", "management", "job")
                .whereLayer("schedule").mayOnlyBeAccessedByLayers("command")
                .whereLayer("inspection").mayOnlyBeAccessedByLayers("command")
                .whereLayer("precheck").mayOnlyBeAccessedByLayers("command")
                .whereLayer("trial").mayOnlyBeAccessedByLayers("command", "precheck")
                .whereLayer("query").mayOnlyBeAccessedByLayers("command", "inspection", "trial", "status", "receipt", "drift")
                .whereLayer("template").mayOnlyBeAccessedByLayers("command")
                .whereLayer("drift").mayOnlyBeAccessedByLayers("command", "template")
                .whereLayer("job").mayOnlyBeAccessedByLayers("command", "schedule")
                .whereLayer("run").mayOnlyBeAccessedByLayers("command", "schedule", "status", "job", "management", "notice", "receipt")
                .whereLayer("management").mayOnlyBeAccessedByLayers("schedule")
                .whereLayer("notice").mayOnlyBeAccessedByLayers("job")
                .whereLayer("verify").mayOnlyBeAccessedByLayers("job")
                .whereLayer("release").mayOnlyBeAccessedByLayers("verify", "job", "rebuild", "status", "command")
                .whereLayer("rebuild").mayOnlyBeAccessedByLayers("command")
                .whereLayer("statement").mayOnlyBeAccessedByLayers("release", "rebuild")
                .whereLayer("claim").mayOnlyBeAccessedByLayers("command", "release")
                .whereLayer("correction").mayOnlyBeAccessedByLayers("release")
                .whereLayer("land").mayOnlyBeAccessedByLayers("command", "job", "rebuild", "trial", "precheck")
                .whereLayer("check").mayOnlyBeAccessedByLayers("job", "rebuild", "trial")
                .whereLayer("linear").mayOnlyBeAccessedByLayers("suspect", "lint", "disclosure", "attack")
                .whereLayer("disclosure").mayOnlyBeAccessedByLayers("release")
                .whereLayer("attack").mayOnlyBeAccessedByLayers("release")
                .whereLayer("lint").mayOnlyBeAccessedByLayers("command", "job")
                .whereLayer("suspect").mayOnlyBeAccessedByLayers("check")
                .whereLayer("read").mayOnlyBeAccessedByLayers("job", "rebuild", "check", "land", "trial")
                .whereLayer("collect").mayOnlyBeAccessedByLayers("command", "job", "read", "land", "receipt", "trial")
                .whereLayer("publication").mayOnlyBeAccessedByLayers("command")
                .whereLayer("report").mayOnlyBeAccessedByLayers("command", "release", "bundle")
                .whereLayer("page").mayOnlyBeAccessedByLayers("claim", "command", "inspection", "trial", "job", "management", "status", "release", "report", "precheck", "bundle")
                .whereLayer("bundle").mayOnlyBeAccessedByLayers("command", "publication")
                .whereLayer("comparison").mayOnlyBeAccessedByLayers("release", "publication", "command")
                .whereLayer("book").mayOnlyBeAccessedByLayers("comparison", "decision", "release")
                .whereLayer("decision").mayOnlyBeAccessedByLayers("release")
                .whereLayer("chart").mayOnlyBeAccessedByLayers("bundle", "comparison", "book")
                .whereLayer("export").mayOnlyBeAccessedByLayers("precheck", "land", "release", "report", "publication", "command", "bundle", "comparison", "decision", "book", "chart")
                .whereLayer("receipt").mayOnlyBeAccessedByLayers("command", "release", "job")
                .whereLayer("rewrite").mayOnlyBeAccessedByLayers("export")
                .whereLayer("parquet").mayOnlyBeAccessedByLayers("read", "check", "land")
                .check(APPLICATION);
    }

    @Test
    void nothing_but_the_parquet_writer_touches_hadoop_names_and_only_in_signatures() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.spark..").check(APPLICATION);
        noClasses()
                .that()
                .resideOutsideOfPackage("nianbao.parquet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hadoop..")
                .check(APPLICATION);
    }

    @Test
    void only_what_drives_the_job_knows_spring() {
        noClasses()
                .that()
                .resideInAnyPackage("nianbao.warehouse..", "nianbao.query..", "nianbao.claim..", "nianbao.export..", "nianbao.comparison..", "nianbao.decision..", "nianbao.book..", "nianbao.chart..",
                        "nianbao.rewrite..", "nianbao.parquet..", "nianbao.run..", "nianbao.status..", "nianbao.page..", "nianbao.statement..",
                        "nianbao.publication..", "nianbao.suspect..", "nianbao.linear..", "nianbao.lint..", "nianbao.precheck..", "nianbao.disclosure..", "nianbao.attack..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..")
                .check(APPLICATION);
    }
}
