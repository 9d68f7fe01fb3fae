package nianbao.suspect;

/**
 * A place where a workbook breaks a rule.
 *
 * @param cell one or several, with commas between
 */
record BrokenRule(String submission, String rule, String sheet, String cell) {}
