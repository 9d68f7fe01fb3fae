package nianbao.job;

/** A run that ended at a safe point because the program was told to end: no failure, but not done either. Its log says so. */
public final class StoppedRun extends RuntimeException {

    StoppedRun(String run) {
        super("The run " + run + " was stopped.");
    }
}
