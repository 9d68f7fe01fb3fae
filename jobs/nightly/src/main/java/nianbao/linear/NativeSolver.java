package nianbao.linear;

import com.google.ortools.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the solver, whose library is made for each kind of machine, runs on this one. It is loaded when it is needed first. */
public final class NativeSolver {

    private static final Logger LOG = LoggerFactory.getLogger(NativeSolver.class);

    private NativeSolver() {}

    public static boolean isThere() {
        return Holder.LOADED;
    }

    private static final class Holder {
        private static final boolean LOADED = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return true;
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("OR-tools does not run on this machine, so that cells are suspected only where broken rules cross in one: {}", e.toString());
                return false;
            }
        }
    }
}
