/**
 * What people read: the annual comparison workbook, and the corrections that go back to a sender.
 * SQL picks and orders the figures; here they are only laid out.
 */
@NullMarked
package nianbao.export;

import org.jspecify.annotations.NullMarked;
