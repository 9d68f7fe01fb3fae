/**
 * Charts that stay live, whatever document they stand in: their colours, axes and letters, over cells that can be changed. Which figures
 * are drawn belongs to {@code comparison} and {@code bundle}.
 */
@NullMarked
package nianbao.chart;

import org.jspecify.annotations.NullMarked;
