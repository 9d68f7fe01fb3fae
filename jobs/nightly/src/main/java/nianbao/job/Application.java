package nianbao.job;

import java.nio.file.Path;
import java.time.Clock;
import nianbao.language.Language;
import nianbao.notice.Webhook;
import nianbao.sql.SqlFolder;
import nianbao.status.StatusFile;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;

/** The parts of the application and what they share. */
@SpringBootConfiguration(proxyBeanMethods = false)
// What nothing here makes use of would only delay the start.
@EnableAutoConfiguration(exclude = {AopAutoConfiguration.class, TransactionAutoConfiguration.class,
    SslAutoConfiguration.class, TaskExecutionAutoConfiguration.class, TaskSchedulingAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class, DataSourceInitializationAutoConfiguration.class})
@Import({NightlyJob.class, Steps.class, ReadStep.class, Tasklets.class, NewsDecider.class, RunDefinitions.class,
    Threads.class, RunRecorder.class, DiskSync.class, Progress.class, GracefulShutdown.class, Webhook.class, RunRecovery.class, Housekeeping.class,
    HousekeepingJob.class, Nightly.class})
public class Application {

    /** Where the build begins to work out the parts beforehand; the program itself begins at the command line. */
    public static void main(String[] arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Home home(@Value("${nianbao.home}") Path home) {
        return new Home(home);
    }

    @Bean
    SqlFolder sql(@Value("${nianbao.sql}") Path sql) {
        return new SqlFolder(sql);
    }

    @Bean
    StatusFile page(Home home, SqlFolder sql) {
        return new StatusFile(home, sql, Language.ZH);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Scope("step")
    RunContext assignment(
            Home home,
            RunDefinitions definitions,
            @Value("#{jobParameters['run']}") String name,
            @Value("#{jobParameters['inbox']}") Path inbox,
            @Value("#{jobParameters['definitions']}") Path folder) {
        return new RunContext(new Run(home, name), inbox, folder, definitions);
    }
}
