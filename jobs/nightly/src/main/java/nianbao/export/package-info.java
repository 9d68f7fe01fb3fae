/**
 * What all workbooks share that the office reads: looks, words, pages; and the corrections that go back to a sender. The years beside each
 * other belong to {@code comparison}, what is to be decided to {@code decision}.
 */
@NullMarked
package nianbao.export;

import org.jspecify.annotations.NullMarked;
