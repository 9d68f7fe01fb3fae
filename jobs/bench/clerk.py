"""The night's work as a clerk who knows Python well would do it: openpyxl reads, pandas adds up, two processes.

Reads an inbox of jobs/bench/arrivals, makes one long table of it, adds up counties and cities with how many reported of those
expected, sets each figure beside the year before, and writes a table of all figures and a workbook of the sums a form. Then the
product loads the same inbox into a home that knows nothing, and both are to have the same sums.
"""
import csv
import io
import multiprocessing
import os
import re
import shutil
import subprocess
import sys
import time
import warnings
from pathlib import Path

import openpyxl
import pandas as pd

PROCESSES = 2
FIGURE = ["form", "year", "division", "indicator"]
TITLE = re.compile(r"(\d{4})年度(.+)")


def read(path):
    """The figures of one workbook, a row a township and indicator."""
    # Such workbooks have no style of their own.
    warnings.simplefilter("ignore")
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    rows = workbook.worksheets[0].iter_rows(values_only=True)
    year, form = TITLE.match(next(rows)[0]).groups()
    next(rows)
    indicators, kind = [], None
    for upper, lower in zip(next(rows)[1:], next(rows)[1:]):
        kind = upper or kind
        indicators.append(kind + lower)
    figures = []
    for row in rows:
        if row[0] == "合计":
            break
        figures += [(form, int(year), row[0], indicator, value) for indicator, value in zip(indicators, row[1:]) if value is not None]
    workbook.close()
    return figures


def long_table(workbooks, pool):
    return pd.DataFrame([figure for figures in pool.imap_unordered(read, workbooks, chunksize=8) for figure in figures],
                        columns=["form", "year", "name", "indicator", "value"])


def members(register):
    """Each township with itself and what stands above it: what its figures count for."""
    above = register.set_index("code")["parent_code"]
    towns = register[register["level"] == "township"][["code", "name"]]
    county = towns["code"].map(above)
    steps = [("township", towns["code"]), ("county", county), ("city", county.map(above))]
    return pd.concat([towns.assign(level=level, division=division) for level, division in steps])


def sums(figures, register):
    """Every figure at every level with coverage, beside that of the year before."""
    known = members(register)
    expected = known.groupby("division").size()
    placed = figures.merge(known, on="name", validate="many_to_many")
    table = (placed.groupby(["level"] + FIGURE, sort=True)["value"]
             .agg(value="sum", reported="count").reset_index().sort_values(["form", "indicator", "division", "year"]))
    table["expected"] = table["division"].map(expected)
    before = table.groupby(["form", "indicator", "division"])[["year", "value"]].shift()
    table["previous"] = before["value"].where(before["year"] == table["year"] - 1)
    table["change"] = table["value"] - table["previous"]
    table["change_pct"] = 100 * table["change"] / table["previous"].where(table["previous"] != 0)
    return table


def write(arguments):
    """All figures of a form as CSV, and a workbook of what counties and cities have, a row an indicator, a column a year."""
    form, table, folder = arguments
    table.to_csv(folder / f"{form}.csv", index=False)
    above = table[table["level"] != "township"]
    wide = above.pivot(index=["level", "division", "indicator"], columns="year", values=["value", "reported", "expected", "change_pct"])
    with pd.ExcelWriter(folder / f"{form}.xlsx", engine="openpyxl") as workbook:
        for level, rows in wide.groupby(level="level"):
            rows.droplevel("level").to_excel(workbook, sheet_name=level)


def work(inbox, register, folder):
    """Does all of it; the seconds of reading, and the sums."""
    begun = time.monotonic()
    with multiprocessing.Pool(PROCESSES) as pool:
        figures = long_table(sorted(inbox.rglob("*.xlsx")), pool)
        reading = time.monotonic() - begun
        table = sums(figures, register)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        pool.map(write, [(form, rows, folder) for form, rows in table.groupby("form")], chunksize=1)
    return reading, time.monotonic() - begun, len(figures), table


def night(program, arrivals, home):
    """The product's night, from command to exit."""
    shutil.rmtree(home, ignore_errors=True)
    # Whatever the first start has to prepare is no part of a night.
    subprocess.run([program, "--version"], check=True, capture_output=True)
    begun = time.monotonic()
    subprocess.run([program, "nightly", "--inbox", arrivals / "inbox", "--definitions", arrivals / "forms", "--home", home],
                   check=True, capture_output=True)
    return time.monotonic() - begun


def published(program, arrivals, home):
    """The product's sums of counties and cities, by what they are of."""
    answer = subprocess.run(
        [program, "query", "--home", home, "--format", "csv",
         "select a.form, a.year, a.division_code, i.title_zh, a.value, a.reported, a.expected from aggregated a"
         " join indicator i on i.form = a.form and i.indicator = a.indicator"
         " where a.basis = 'then' and a.level in ('city', 'county')"],
        check=True, capture_output=True, text=True).stdout
    titles = {re.search(r"^form: (.+)", text, re.M)[1]: re.search(r"^match: \[(.+)\]", text, re.M)[1]
              for text in (path.read_text() for path in (arrivals / "forms").glob("*.yaml"))}
    return {(titles[form], int(year), division, title): (float(value), int(reported), int(expected))
            for form, year, division, title, value, reported, expected in list(csv.reader(io.StringIO(answer)))[1:]}


def main(root, arrivals):
    program = root / "nianbao"
    home = arrivals / "clerk-home"
    register = pd.read_csv(arrivals / "forms" / "division.csv", dtype=str)
    reading, whole, count, table = work(arrivals / "inbox", register, arrivals / "clerk")
    print(f"pandas {pd.__version__}, openpyxl {openpyxl.__version__}, {PROCESSES} processes, {os.cpu_count()} processors,"
          f" load {os.getloadavg()[0]:.1f}")
    print(f"the clerk reads                  {reading:8.1f} s")
    print(f"the clerk, all of it             {whole:8.1f} s, {count:,} figures")
    seconds = night(program, arrivals, home)
    print(f"the product, all of it           {seconds:8.1f} s, {whole / seconds:.2f} times as fast")
    above = table[table["level"] != "township"]
    ours = {key: tuple(row) for *key, value, reported, expected in
            above[FIGURE + ["value", "reported", "expected"]].itertuples(index=False)
            for key, row in [(tuple(key), (value, reported, expected))]}
    theirs = published(program, arrivals, home)
    if ours != theirs:
        different = [key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key)]
        sys.exit(f"{len(different)} sums differ, such as {different[0]}: {ours.get(different[0])} and {theirs.get(different[0])}")
    print(f"both have the same {len(ours):,} sums of counties and cities, with the same numbers reported and expected")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
