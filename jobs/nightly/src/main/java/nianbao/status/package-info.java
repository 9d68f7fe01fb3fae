/**
 * How things stand on a home: its last runs, the release in force, the next firing, what is missing and what was sent back.
 * It reads files alone, so that it answers while a run or a schedule is at work. The same is told as text, as JSON and as a page,
 * which is written at the end of every run and made afresh for whoever asks for it.
 */
@NullMarked
package nianbao.status;

import org.jspecify.annotations.NullMarked;
