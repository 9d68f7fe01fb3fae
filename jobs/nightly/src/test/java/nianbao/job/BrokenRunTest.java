package nianbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nianbao.run.Summary;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.context.ConfigurableApplicationContext;

class BrokenRunTest {

    private static final String FIGURES =
            "select division_code, indicator, cast(value as integer) from observation order by division_code, indicator";

    @TempDir
    Path folder;

    private Nights nights;

    @BeforeEach
    void begin() {
        nights = Nights.in(folder);
    }

    @Test
    void a_release_that_fails_a_test_is_not_published() throws Exception {
        Nights own = new Nights(folder, Nights.copy(nights.sql(), folder.resolve("copied")), nights.definitions());
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        Summary first = own.pass();
        Files.writeString(own.sql().resolve("tests/never_forty.sql"), "select cell from observation where value = 40");
        east("2016年2月1日").row("清河镇", 40, 30).save(inbox("b.xlsx"));

        assertThatThrownBy(own::pass)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("never_forty")
                .hasMessageContaining("cell B4");
        assertThat(own.ask(FIGURES)).containsExactly("9001101 mediated 12", "9001101 settled 11");
        assertThat(Folders.below(own.home().releases())).containsExactly(own.home().releases().resolve(first.release()));
    }

    @Test
    void what_landed_before_a_failure_is_released_by_the_next_run() throws Exception {
        Nights own = new Nights(folder, Nights.copy(nights.sql(), folder.resolve("copied")), nights.definitions());
        Path broken = own.sql().resolve("tests/broken.sql");
        Files.writeString(broken, "select 1 as broken");
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        assertThatThrownBy(own::pass).isInstanceOf(Failure.class);
        Files.delete(broken);

        Summary summary = own.pass();

        assertThat(summary.received()).isZero();
        assertThat(summary.published()).isTrue();
        assertThat(own.ask(FIGURES)).containsExactly("9001101 mediated 12", "9001101 settled 11");
    }

    @Test
    void a_failed_run_can_be_restarted_at_the_step_that_failed() throws Exception {
        Nights own = new Nights(folder, Nights.copy(nights.sql(), folder.resolve("copied")), nights.definitions());
        Path broken = own.sql().resolve("tests/broken.sql");
        Files.writeString(broken, "select 1 as broken");
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));
        assertThatThrownBy(own::pass).isInstanceOf(Failure.class);
        Files.delete(broken);

        try (ConfigurableApplicationContext application = own.start()) {
            JobRepository repository = application.getBean(JobRepository.class);
            JobExecution failed = repository.getLastJobExecution(repository.getLastJobInstance("nightly"));
            JobExecution again = application.getBean(JobOperator.class).restart(failed);
            assertThat(again.getStepExecutions())
                    .extracting(StepExecution::getStepName)
                    .containsExactly("verify", "publish", "export");
        }
        assertThat(own.ask(FIGURES)).containsExactly("9001101 mediated 12", "9001101 settled 11");
    }

    @Test
    void a_rule_that_is_no_sql_names_its_definition() throws Exception {
        Nights own = nights.withOwnDefinitions();
        own.define("settled <= mediated", "settled <= < mediated");
        east("2016年1月8日").row("清河镇", 12, 11).save(inbox("a.xlsx"));

        assertThatThrownBy(own::pass)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("mediation.yaml, rule settled_within_mediated");
    }

    @Test
    void what_made_a_part_of_a_step_fail_is_told_and_not_that_it_failed() {
        JobExecution execution = new JobExecution(1, new JobInstance(1, "nightly"), new JobParameters());
        for (int number = 0; number < 10; number++) {
            failed(execution, "read", new JobExecutionException("a part failed"));
        }
        failed(execution, "readGroup:part-1", new ItemStreamException(new NoSuchFileException("figure.parquet")));

        assertThat(new BrokenRun(execution).failure())
                .hasMessageContaining("readGroup:part-1")
                .hasMessageContaining("NoSuchFileException: figure.parquet")
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    private static void failed(JobExecution execution, String name, Exception cause) {
        StepExecution step = new StepExecution(execution.getStepExecutions().size(), name, execution);
        step.setStatus(BatchStatus.FAILED);
        step.addFailureException(cause);
        execution.addStepExecution(step);
    }

    private static Returns east(String sentOn) {
        return Returns.of(2015, "东县", sentOn);
    }

    private Path inbox(String file) {
        return nights.inbox().resolve(file);
    }
}
