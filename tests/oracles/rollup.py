"""A second opinion on roll-ups of activity files, with nothing of the product.

Usage: rollup.py ACTIVITIES SUMS. ACTIVITIES is the CSV that was rolled up; SUMS holds what came of it under AR6, a line each:
kind of group, year, its name, then `CO2`, `CH4-fossil`, `N2O` and `reported` (kilograms, and tonnes of CO2e), then tonnes of
CO2e of scope 1, 2 and 3, and of the levels basic, basic+ and territorial; empty where there is nothing. This script adds the
rows again as fractions, with its own tree of the GPC; it prints what is not the same to the last digit and then exits with 1.
"""

import csv
import sys
from collections import defaultdict
from fractions import Fraction

GASES = ["CO2", "CH4-fossil", "N2O"]
POTENTIALS = {"CO2": Fraction(1), "CH4-fossil": Fraction("29.8"), "N2O": Fraction(273)}
LEVELS = ["basic", "basic+", "territorial"]


def place_in_tree(reference):
    """Scope and levels of a reference (GPC v1.1, chapter 4)."""
    sector, *numbers = reference.split(".")
    last = numbers[-1]
    if sector == "I":
        if reference == "I.4.4":
            return 1, {"territorial"}
        return int(last), {"1": {"basic", "basic+", "territorial"}, "2": {"basic", "basic+"}, "3": {"basic+"}}[last]
    if sector == "II":
        return int(last), {"1": {"basic", "basic+", "territorial"}, "2": {"basic", "basic+"}, "3": {"basic+"}}[last]
    if sector == "III":
        return {"1": 1, "2": 3, "3": 1}[last], {
            "1": {"basic", "basic+", "territorial"},
            "2": {"basic", "basic+"},
            "3": {"territorial"},
        }[last]
    return 1, {"basic+", "territorial"}


class Group:
    def __init__(self):
        self.gases = defaultdict(Fraction)
        self.scopes = {}
        self.levels = {}

    def add(self, reference, masses, reported):
        scope, levels = place_in_tree(reference)
        tonnes = sum(mass * POTENTIALS[gas] for gas, mass in masses.items()) / 1000 + reported
        for gas, mass in masses.items():
            self.gases[gas] += mass
        self.gases["reported"] += reported
        self.scopes[scope] = self.scopes.get(scope, 0) + tonnes
        for level in levels:
            self.levels[level] = self.levels.get(level, 0) + tonnes

    def line(self):
        return (
            [self.gases[gas] for gas in GASES + ["reported"]]
            + [self.scopes.get(scope) for scope in (1, 2, 3)]
            + [self.levels.get(level) for level in LEVELS]
        )


def masses_of(row):
    masses = {}
    for gas in GASES:
        mass = Fraction(0)
        if row[f"{gas}_kg_per_unit"]:
            mass += Fraction(row["activity"]) * Fraction(row[f"{gas}_kg_per_unit"])
        masses[gas] = mass + Fraction(row[f"{gas}_kg"] or 0)
    return masses


def names_of(row):
    scope, _ = place_in_tree(row["reference"])
    return {
        "Place": row["place"],
        "Province": row["province"],
        "Country": row["country"],
        "Year": "",
        "Reference": row["reference"],
        "Scope": str(scope),
    }


def added(path):
    groups = defaultdict(Group)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            year = int(row["year"]) - (543 if int(row["year"]) > 2400 else 0)
            for kind, name in names_of(row).items():
                groups[kind, str(year), name].add(row["reference"], masses_of(row), Fraction(row["co2e_t"] or 0))
    return groups


def main(activities, sums):
    groups, wrong = added(activities), []
    with open(sums, encoding="utf-8", newline="") as file:
        for kind, year, name, *numbers in csv.reader(file):
            own = groups.pop((kind, year, name), None)
            told = [Fraction(number) if number else None for number in numbers]
            if own is None or own.line() != told:
                wrong.append(f"{kind} {year} {name}: {numbers}, here {own and [str(one) for one in own.line()]}")
    wrong += [f"{kind} {year} {name} is missing" for kind, year, name in groups]
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
