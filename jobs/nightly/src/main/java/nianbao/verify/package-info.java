/**
 * Holds a release that nobody sees yet against the tests of {@code sql/tests}: all that differs from the release before, a part
 * after the other. It makes nothing and publishes nothing.
 */
@NullMarked
package nianbao.verify;

import org.jspecify.annotations.NullMarked;
