package nianbao.run;

import java.util.Locale;

/** How far a run or one of its steps has come. */
public enum State {
    RUNNING,
    COMPLETED,
    FAILED,
    /** Ended at a safe point because somebody asked for it; the next run goes on from there. */
    STOPPED,
    /** Said to be running by a process that is no more. */
    BROKEN_OFF;

    /** As it is written for people and for tools. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
