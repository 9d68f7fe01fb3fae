/** How what is logged is written. */
package nianbao.log;
