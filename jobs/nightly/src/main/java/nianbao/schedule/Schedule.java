package nianbao.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nianbao.management.Management;
import nianbao.run.Times;
import nianbao.status.StatusFile;
import nianbao.warehouse.Home;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** When the nightly job starts, and with what. */
@Configuration(proxyBeanMethods = false)
@Import({Retries.class, ClusterSettings.class, Management.class})
public class Schedule {

    /** The profile under which the scheduler runs. */
    public static final String PROFILE = "schedule";

    private static final String NAME = "nightly";
    // No schedule runs longer without a start in between.
    private static final Duration AHEAD = Duration.ofDays(3653);

    @Bean
    Times times(@Value("${nianbao.schedule.cron}") String cron, @Value("${nianbao.schedule.zone}") String zone) {
        return new Times(cron, zone);
    }

    @Bean
    Bulletin bulletin(Home home, StatusFile page, Clock clock, Times times) throws IOException {
        return new Bulletin(home, page, clock, times);
    }

    // The timetable is settled here because the scheduler starts only after every part is there.
    @Bean
    Timetable timetable(
            Scheduler scheduler,
            Times times,
            Clock clock,
            @Value("${nianbao.inbox}") String inbox,
            @Value("${nianbao.definitions}") String definitions)
            throws SchedulerException {
        JobDetail night = night(inbox, definitions);
        CronTrigger nights = nights(night, CronScheduleBuilder.cronSchedule(times.expression()));
        Timetable timetable = new Timetable(scheduler, nights.getKey());
        Instant now = clock.instant();
        timetable.settle(night, nights, times.skipped(now, now.plus(AHEAD)));
        return timetable;
    }

    // A night during which the process was killed is made up for at the next start.
    private static JobDetail night(String inbox, String definitions) {
        return JobBuilder.newJob(Night.class)
                .withIdentity(NAME)
                .usingJobData(Night.INBOX, inbox)
                .usingJobData(Night.DEFINITIONS, definitions)
                .requestRecovery()
                .storeDurably()
                .build();
    }

    // So is one that was missed.
    private static CronTrigger nights(JobDetail night, CronScheduleBuilder times) {
        return TriggerBuilder.newTrigger()
                .withIdentity(NAME)
                .forJob(night)
                .withSchedule(times.withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
