/** Texts in Chinese and English, the files in which they stand side by side, and which of the two somebody reads. */
@NullMarked
package nianbao.language;

import org.jspecify.annotations.NullMarked;
