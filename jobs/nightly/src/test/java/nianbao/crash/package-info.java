/**
 * What is left of a home when its process, its machine or its disk gives out at any call to the file system: a log of the
 * calls, a model of the disk that they are played to, and the nights after.
 */
package nianbao.crash;
