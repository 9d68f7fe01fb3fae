package nianbao.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Brings the record of the steps before to the disk before another step builds on it. H2 gives what is committed to the
 * operating system and no further; PostgreSQL sees to it itself.
 */
@Component
class DiskSync implements StepExecutionListener {

    private static final Logger LOG = LoggerFactory.getLogger(DiskSync.class);

    private final DataSource repository;

    DiskSync(DataSource repository) {
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
}
