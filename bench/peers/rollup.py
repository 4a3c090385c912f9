"""The peer of CityBraid's roll-up: the same totals by pandas. Written for CityBraid, with pandas alone.

Usage: rollup.py ACTIVITIES SUMS. Reads the CSV with the columns it needs, codes as categories, and writes kilograms of each gas
by city, year and scope, by reference and year, and by scope and year.
"""

import sys

import pandas

GASES = ["CO2", "CH4-fossil", "N2O"]
CODES = ["place", "reference"]


def scope_of(reference):
    sector, *numbers = reference.split(".")
    if sector == "III":
        return {"1": 1, "2": 3, "3": 1}[numbers[-1]]
    if reference == "I.4.4" or sector in ("IV", "V"):
        return 1
    return int(numbers[-1])


def main(activities, sums):
    factors = [f"{gas}_kg_per_unit" for gas in GASES]
    rows = pandas.read_csv(
        activities,
        usecols=[*CODES, "year", "activity", *factors],
        dtype={**dict.fromkeys(CODES, "category"), "year": "int16"},
        engine="c",
    )
    for gas, factor in zip(GASES, factors):
        rows[gas] = rows["activity"] * rows.pop(factor)
    del rows["activity"]
    rows["scope"] = rows["reference"].map({code: scope_of(code) for code in rows["reference"].cat.categories}).astype("int8")
    with open(sums, "w", encoding="utf-8", newline="") as file:
        for first, keys in (
            ("", ["place", "year", "scope"]),
            ("reference,", ["year", "reference"]),
            ("scope,", ["year", "scope"]),
        ):
            found = rows.groupby(keys, observed=True, sort=False)[GASES].sum()
            for gas in GASES:
                names = found.index.map(lambda one: ",".join(map(str, one)))
                file.writelines(f"{first}{name},{gas},{mass!r}\n" for name, mass in zip(names, found[gas].tolist()))


if __name__ == "__main__":
    main(*sys.argv[1:3])
