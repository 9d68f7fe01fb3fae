/** Tests of working out formulas, on workbooks that POI writes in both file formats. */
package nianbao.formula;
