package nianbao.crash;

/** How much of what was done is there afterwards. */
enum Survival {
    /** All of it, as after a kill. */
    EVERYTHING,
    /** What the disk was asked to keep, as after a power cut. */
    SYNCED,
    /** All names, and of the contents what the disk was asked to keep, as after a power cut on a disk that writes names first. */
    NAMES;

    boolean changesWith(Call.Kind call) {
        return switch (call) {
            case SYNC -> this != EVERYTHING;
            case WRITE, TRUNCATE -> this == EVERYTHING;
            case CREATE, MKDIR, LINK, RENAME, UNLINK, RMDIR -> this != SYNCED;
        };
    }
}
