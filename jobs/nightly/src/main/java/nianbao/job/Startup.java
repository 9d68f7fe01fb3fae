package nianbao.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nianbao.warehouse.Failure;
import nianbao.warehouse.Home;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the application needs to know to start.
 *
 * @param settings what differs from {@code application.yaml}, by name
 */
public record Startup(Home home, Path sql, Map<String, String> settings) {

    // H2's code for a file that another process has locked.
    private static final int LOCKED = 90020;

    /** Starts the application for one run. */
    public ConfigurableApplicationContext once() {
        return start(new SpringApplicationBuilder(Application.class));
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
            throw isLocked(e) ? busy(e) : inWords(e);
        }
    }

    private void makeHome() {
        try {
            Files.createDirectories(home.folder());
        } catch (IOException e) {
            throw new Failure(
                    "The home " + home.folder() + " cannot be made (" + e + "). Name a folder that can be written, with --home.",
                    e);
        }
    }

    // Given as arguments, they come before what application.yaml says.
    private String[] arguments() {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("nianbao.home", home.folder().toString());
        all.put("nianbao.sql", sql.toString());
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private Failure busy(RuntimeException cause) {
        return new Failure(
                "Another run is at work on this home, " + home.folder() + ", or its schedule is. Wait for its end, stop"
                        + " the schedule, or name another home with --home.",
                cause);
    }

    // What a part of the application put into words itself says more than that the part could not be made.
    private static RuntimeException inWords(RuntimeException failure) {
        return causes(failure)
                .filter(Failure.class::isInstance)
                .map(Failure.class::cast)
                .findFirst()
                .map(RuntimeException.class::cast)
                .orElse(failure);
    }

    private static boolean isLocked(Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == LOCKED);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
