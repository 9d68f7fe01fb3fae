package nianbao.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import nianbao.warehouse.Folders;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Lets a run go on after a power cut from what is on the disk: what a step has made is there before it is on record that the
 * step came to its end, and that record is before another step builds on it. H2 gives what is committed to the operating
 * system and no further; PostgreSQL sees to it itself.
 */
@Component
class DiskSync implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(DiskSync.class);
    /** File systems tell times as coarsely as this. */
    private static final Duration SLACK = Duration.ofSeconds(2);

    private final Home home;
    private final DataSource repository;

    DiskSync(Home home, DataSource repository) {
        this.home = home;
        this.repository = repository;
    }

    @Override
    public void beforeStep(StepExecution step) {
        try (Connection connection = repository.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException e) {
            LOG.warn("The job repository could not be brought to the disk before step {}: {}", step.getStepName(), e.getMessage());
        }
    }

    // What other files have a second name here is older than the step, and on the disk.
    @Override
    public ExitStatus afterStep(StepExecution step) {
        Path work = new Run(home, step.getJobParameters().getString(Assignment.RUN)).work();
        Instant begun = step.getStartTime().atZone(ZoneId.systemDefault()).toInstant();
        try {
            Folders.forceChanged(work, begun.minus(SLACK));
            return null;
        } catch (IOException e) {
            step.addFailureException(e);
            step.setStatus(BatchStatus.FAILED);
            return ExitStatus.FAILED;
        }
    }
}
