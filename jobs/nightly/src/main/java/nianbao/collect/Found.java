package nianbao.collect;

import java.nio.file.Path;

/** A workbook in the inbox: where it lies, its path below the inbox with {@code /} between folders, and its stamp. */
record Found(Path path, String file, Stamp stamp) {}
