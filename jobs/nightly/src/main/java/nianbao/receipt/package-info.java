/** What came in and what became of it: a list for whoever asks, and a workbook a sender and night. */
package nianbao.receipt;
