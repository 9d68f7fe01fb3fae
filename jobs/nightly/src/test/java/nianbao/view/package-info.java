/**
 * Holds the views to small given tables: each case is a folder of CSV files, a query and what it must answer.
 * Everything runs on DuckDB over Parquet, as published.
 */
package nianbao.view;
