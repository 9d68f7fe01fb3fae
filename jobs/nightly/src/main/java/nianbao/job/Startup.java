package nianbao.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import nianbao.warehouse.HomeLock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the application needs to know to start.
 *
 * @param settings what differs from {@code application.properties}, by name
 */
public record Startup(Home home, Path sql, Map<String, String> settings) {

    // H2's code for a file that another process has locked.
    private static final int LOCKED = 90020;
    // Classes of SQL states: no connection, no authorization, no such database.
    private static final List<String> UNREACHABLE = List.of("08", "28", "3D");
    // The history of twenty thousand runs takes as much.
    private static final long LARGE = 32 << 20;
    private static final int MILLISECONDS_TO_SHRINK = 10_000;

    /** Starts the application for one run, and does something as soon as the log is set up. */
    public ConfigurableApplicationContext once(Runnable then) {
        return start(new SpringApplicationBuilder(Application.class).initializers(context -> then.run()));
    }

    /** Starts the application together with more parts of it, under a profile. */
    public ConfigurableApplicationContext with(Class<?> parts, String profile) {
        return start(new SpringApplicationBuilder(Application.class, parts).profiles(profile));
    }

    private ConfigurableApplicationContext start(SpringApplicationBuilder application) {
        makeHome();
        try {
            return application.main(Application.class).logStartupInfo(false).run(arguments());
        } catch (RuntimeException e) {
            throw inWords(e);
        }
    }

    private void makeHome() {
        try {
            Files.createDirectories(home.folder());
        } catch (IOException e) {
            throw Failure.of("home_cannot_be_made", home.folder(), e).by(e);
        }
    }

    // Given as arguments, they come before what application.properties says.
    private String[] arguments() {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("nianbao.home", home.folder().toString());
        all.put("nianbao.sql", sql.toString());
        all.put("nianbao.compaction", String.valueOf(compaction()));
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    // H2 would tidy its file up after every run, and take the longer for it the longer the history is.
    private int compaction() {
        return new File(home.jobs() + ".mv.db").length() > LARGE ? MILLISECONDS_TO_SHRINK : 0;
    }

    // What a part of the application put into words itself says more than that the part could not be made.
    private RuntimeException inWords(RuntimeException failure) {
        return causes(failure).flatMap(this::known).findFirst().orElse(failure);
    }

    private Stream<RuntimeException> known(Throwable cause) {
        if (cause instanceof Failure failure) {
            return Stream.of(failure);
        }
        return cause instanceof SQLException sql ? known(sql) : Stream.empty();
    }

    private Stream<RuntimeException> known(SQLException cause) {
        if (cause.getErrorCode() == LOCKED) {
            return Stream.of(HomeLock.busy(home, cause));
        }
        String state = String.valueOf(cause.getSQLState());
        return UNREACHABLE.stream().anyMatch(state::startsWith) ? Stream.of(unreachable(cause)) : Stream.empty();
    }

    private static Failure unreachable(SQLException cause) {
        return Failure.of("job_repository_closed", cause.getMessage()).by(cause);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
