package nianbao.collect;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nianbao.warehouse.Run;

/** Forgets under which names refused workbooks came: they may say whom they are about. */
public final class Refused {

    private Refused() {}

    /**
     * Rewrites what the run's collect step wrote down, before the run lands, and with it what the next run goes by.
     *
     * @param names what each refused submission is called instead
     */
    public static void forget(Run run, Map<String, String> names) throws IOException {
        Optional<Collected> collected = Collected.ifThere(run);
        if (collected.isPresent()) {
            collected.get().under(names).keep(run);
            Sightings.forget(run, names.keySet());
        }
    }
}
