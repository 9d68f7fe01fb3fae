package nianbao.job;

import java.nio.file.Path;
import java.time.Clock;
import nianbao.definition.Definitions;
import nianbao.warehouse.Home;
import nianbao.warehouse.Run;
import nianbao.warehouse.SqlFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;

/** The parts of the application and what they share. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({NightlyJob.class, Steps.class, ReadStep.class, Tasklets.class, NewsDecider.class, RunDefinitions.class,
    Threads.class, Chronicle.class, Halt.class, Unfinished.class, Housekeeping.class, HousekeepingJob.class, Nightly.class})
public class Application {

    @Bean
    Home home(@Value("${nianbao.home}") Path home) {
        return new Home(home);
    }

    @Bean
    SqlFolder sql(@Value("${nianbao.sql}") Path sql) {
        return new SqlFolder(sql);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Scope("step")
    Assignment assignment(
            Home home,
            RunDefinitions definitions,
            @Value("#{jobParameters['run']}") String name,
            @Value("#{jobParameters['inbox']}") Path inbox,
            @Value("#{jobParameters['definitions']}") Path folder) {
        Run run = new Run(home, name);
        return new Assignment(run, inbox, definitions.of(run, folder));
    }
}
