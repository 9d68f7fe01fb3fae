package nianbao.command;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nianbao.job.Startup;
import nianbao.schedule.Schedule;
import nianbao.schedule.Timetable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "schedule", mixinStandardHelpOptions = true)
final class ScheduleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Places places;

    @Mixin
    private MemoryOption memory;

    @Mixin
    private LanguageOption language;

    @Mixin
    private Verbosity verbosity;

    @Override
    public Integer call() throws Exception {
        // What a service writes on its standard output is what its machine keeps.
        System.setProperty("nianbao.log.target", "System.out");
        Startup startup = new Startup(places.home(), Places.sql(), settings());
        try (ConfigurableApplicationContext application = startup.with(Schedule.class, Schedule.PROFILE)) {
            Timetable timetable = application.getBean(Timetable.class);
            spec.commandLine().getOut().println(language.words().of("schedule_next", timetable.next()));
            // The signal that stops the program closes the application as well.
            Thread.currentThread().join();
        }
        return 0;
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(verbosity.settings());
        settings.put("nianbao.inbox", places.inbox().toString());
        settings.put("nianbao.definitions", places.definitions().toString());
        return settings;
    }
}
