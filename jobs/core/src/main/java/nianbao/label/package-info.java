/**
 * Labels as they are compared: one normal form for headings, names and marks, and the nearest known word.
 * Knows nothing of forms or divisions.
 */
package nianbao.label;
