package nianbao.status;

import java.time.Duration;

/** A length of time in the two units that tell most about it. */
record Elapsed(Duration duration) {

    @Override
    public String toString() {
        if (duration.toDays() > 0) {
            return duration.toDays() + " d " + duration.toHoursPart() + " h";
        }
        return duration.toHours() > 0
                ? duration.toHours() + " h " + duration.toMinutesPart() + " min"
                : duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }
}
