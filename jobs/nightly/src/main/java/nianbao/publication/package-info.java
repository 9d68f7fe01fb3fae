/**
 * A release as programs of other offices read it: its figures with what they are about, in SDMX, PX and CSV, and what describes the files.
 * Nothing is worked out here; all figures are those of the views. What people take along or read belongs to {@code bundle} and {@code report}.
 */
@NullMarked
package nianbao.publication;

import org.jspecify.annotations.NullMarked;
