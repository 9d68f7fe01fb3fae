package nianbao.definition;

/** Words under which something has been seen, and the years in which they held; header levels are joined by a slash. */
public record Heading(String text, Years years) {}
