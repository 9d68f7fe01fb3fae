package nianbao.division;

/**
 * A township that reports through a zone while it belongs by law to a county.
 *
 * @param townshipCode the newest code of the township
 */
public record Membership(String zoneCode, String townshipCode, String validFrom) {}
