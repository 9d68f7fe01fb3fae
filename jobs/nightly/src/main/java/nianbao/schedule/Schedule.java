package nianbao.schedule;

import java.util.TimeZone;
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

/** When the nightly job starts, and with what. */
@Configuration(proxyBeanMethods = false)
public class Schedule {

    /** The profile under which the scheduler runs. */
    public static final String PROFILE = "schedule";

    private static final String NAME = "nightly";

    private final JobDetail night;
    private final CronTrigger nights;

    Schedule(
            @Value("${nianbao.inbox}") String inbox,
            @Value("${nianbao.definitions}") String definitions,
            @Value("${nianbao.schedule.cron}") String cron,
            @Value("${nianbao.schedule.zone}") TimeZone zone) {
        night = night(inbox, definitions);
        nights = nights(night, CronScheduleBuilder.cronSchedule(cron).inTimeZone(zone));
    }

    // The timetable is settled here because the scheduler starts only after every part is there.
    @Bean
    Timetable timetable(Scheduler scheduler) throws SchedulerException {
        Timetable timetable = new Timetable(scheduler, nights.getKey());
        timetable.settle(night, nights);
        return timetable;
    }

    private static JobDetail night(String inbox, String definitions) {
        return JobBuilder.newJob(Night.class)
                .withIdentity(NAME)
                .usingJobData(Night.INBOX, inbox)
                .usingJobData(Night.DEFINITIONS, definitions)
                .storeDurably()
                .build();
    }

    // A night that was missed is made up for at the next start.
    private static CronTrigger nights(JobDetail night, CronScheduleBuilder times) {
        return TriggerBuilder.newTrigger()
                .withIdentity(NAME)
                .forJob(night)
                .withSchedule(times.withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}
