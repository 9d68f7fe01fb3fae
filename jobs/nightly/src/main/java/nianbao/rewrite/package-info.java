/**
 * Opens what a sender sent so that it can be marked and handed back, whichever program wrote it: what the library refuses, but
 * could rewrite in a form that says the same, is brought into that form first.
 */
@NullMarked
package nianbao.rewrite;

import org.jspecify.annotations.NullMarked;
