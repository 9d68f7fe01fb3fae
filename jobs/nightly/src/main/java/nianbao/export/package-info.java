/**
 * What all workbooks share that the office reads: looks, words, pages; and those that list cells: the corrections that go back to a sender,
 * and what is to be decided. The years beside each other belong to {@code comparison}.
 */
@NullMarked
package nianbao.export;

import org.jspecify.annotations.NullMarked;
