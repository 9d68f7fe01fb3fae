package nianbao.observation;

/** Why a figure has a value or has none; the codes are those of the SDMX list CL_OBS_STATUS. */
public enum Status {
    REPORTED("A"),
    BLANK("O"),
    NOT_APPLICABLE("M"),
    NOT_COLLECTED("L"),
    SUPPRESSED("Q");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The SDMX code, as stored in the column {@code status}. */
    public String code() {
        return code;
    }
}
