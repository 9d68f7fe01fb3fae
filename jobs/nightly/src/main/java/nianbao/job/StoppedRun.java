package nianbao.job;

/** A run that ended at a safe point, or was not begun, because the program was told to end: no failure, but not done either. Its log says so. */
public final class StoppedRun extends RuntimeException {

    StoppedRun(String message) {
        super(message);
    }
}
