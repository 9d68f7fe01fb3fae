/**
 * How things stand on a home: its last runs, the release in force, the next firing, what is missing and what was sent back.
 * It only reads, and it reads files alone, so that it answers while a run or a schedule is at work.
 */
@NullMarked
package nianbao.status;

import org.jspecify.annotations.NullMarked;
