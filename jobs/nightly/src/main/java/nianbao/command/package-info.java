/**
 * The command line: what each command is told, and what it prints.
 * Everything ends in one of three exit codes: 0 done, 1 failed, 2 wrong usage.
 */
@NullMarked
package nianbao.command;

import org.jspecify.annotations.NullMarked;
