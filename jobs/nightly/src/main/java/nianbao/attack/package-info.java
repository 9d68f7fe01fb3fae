/**
 * Somebody who reads what was exported and works out what is hidden: reads the files back as they are, takes down what each of them says of
 * figures that are not published, and finds out by linear programs between which bounds these lie. It shares nothing with
 * {@code nianbao.disclosure}, which decided what to hide, so that a mistake there, or in an export, is found here.
 */
@NullMarked
package nianbao.attack;

import org.jspecify.annotations.NullMarked;
