package nianbao.workbook.xls;

/** The errors that an Excel 97 workbook names by number. */
final class FaultCode {

    private FaultCode() {}

    static String text(int code) {
        return switch (code) {
            case 0x00 -> "#NULL!";
            case 0x07 -> "#DIV/0!";
            case 0x0f -> "#VALUE!";
            case 0x17 -> "#REF!";
            case 0x1d -> "#NAME?";
            case 0x24 -> "#NUM!";
            case 0x2a -> "#N/A";
            default -> "#ERROR " + code;
        };
    }
}
