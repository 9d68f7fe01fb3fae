/**
 * Finds the workbooks of the inbox that are new and copies them, never changing the inbox.
 * What is known is known by the SHA-256 of its content.
 */
@NullMarked
package nianbao.collect;

import org.jspecify.annotations.NullMarked;
