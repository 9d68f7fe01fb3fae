package nianbao.collect;

/** Something in the inbox that was not collected this time, and why. */
public record PassedOver(String file, Reason reason) {

    /** Why a file stays where it is; the words follow its name. */
    public enum Reason {
        NO_WORKBOOK("is no workbook: figures are read from .xlsx and .xls alone"),
        LINK("is a link, and links are not followed"),
        UNREADABLE("cannot be read: check its permissions"),
        GONE("was taken away while the inbox was looked through"),
        UNSETTLED("was still being written: the next run takes it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as it is told. */
        public String words() {
            return words;
        }
    }
}
