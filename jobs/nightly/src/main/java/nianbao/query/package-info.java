/**
 * Answers SQL from the command line on the published warehouse, and writes the answer for people or programs.
 * Nothing here can change anything.
 */
package nianbao.query;
