package nianbao.command;

import java.util.concurrent.Callable;
import nianbao.job.Ahead;
import nianbao.job.Nightly;
import nianbao.job.Startup;
import nianbao.run.Summary;
import nianbao.status.SummaryText;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "nightly", mixinStandardHelpOptions = true)
final class NightlyCommand implements Callable<Integer> {

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
        Ahead.database();
        Startup startup = new Startup(places.home(), Places.sql(), verbosity.settings());
        try (ConfigurableApplicationContext application = startup.once(() -> Ahead.speakers(places.definitions()))) {
            Nightly nightly = application.getBean(Nightly.class);
            for (Summary summary : nightly.run(places.inbox(), places.definitions())) {
                spec.commandLine().getOut().println(new SummaryText(summary, language.language()));
            }
        }
        return 0;
    }
}
