package nianbao.reason;

import nianbao.observation.Finding;
import nianbao.observation.Level;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its sender is told of it, with what was answered to it.
 *
 * @param key what it is about, for a warning that may be answered; null for all others
 * @param reason null while it is open
 */
public record Answerable(Finding finding, @Nullable String key, @Nullable Reason reason, @Nullable String words) {

    /** One that nobody can answer. */
    public static Answerable not(Finding finding) {
        return new Answerable(finding, null, null, null);
    }

    /** Whether the sender said that it is right, and why. */
    public boolean isConfirmed() {
        return reason != null;
    }

    /** Whether an answer is waited for. */
    public boolean isOpen() {
        return key != null && reason == null;
    }

    /** Whether it is a warning about which nothing was answered, be it one that may be or not. */
    public boolean isOpenWarning() {
        return finding.level() == Level.WARNING && !finding.isSuspect() && reason == null;
    }

    /** What it is called in lists. */
    public String kind() {
        return isConfirmed() ? "confirmed" : finding.kind();
    }
}
