package nianbao.definition;

/** A name for people, in Chinese and English. */
public record Title(String zh, String en) {}
