/**
 * What is asked of a schedule at work: by machines its measurements for Prometheus and whether all is well, by people the status page.
 * The JDK's own HTTP server answers, on the loopback interface alone: a web server would cost every start of Spring.
 */
@NullMarked
package nianbao.management;

import org.jspecify.annotations.NullMarked;
