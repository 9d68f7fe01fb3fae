package nianbao.job;

/** A run that ended at a safe point because the program was told to end: no failure, but not done either. */
public final class StoppedRun extends RuntimeException {

    StoppedRun(String run) {
        super("The run " + run + " was stopped before its end; nothing of it is half done. The next run takes up what is left.");
    }
}
