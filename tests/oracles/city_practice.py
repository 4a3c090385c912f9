"""A second opinion on the worked cases of city practice and the waste balance, with nothing of the product.

Usage: city_practice.py FOLDER. Each CSV of the folder is named after a method; every row states an amount by name.
This script computes them from the input with fractions and the calendar, and evaluates the printed arithmetic; both
must agree with the row to 1e-9. It prints what does not and then exits with 1.
"""

import ast
import csv
import datetime
import json
import pathlib
import sys
from fractions import Fraction as F

TOLERANCE = F(1, 10**9)
SIZES = {
    "kg": F(1), "t": F(1000), "Gg": F(10**6), "l": F(1), "MWh": F(1), "person": F(1), "km": F(1000), "m": F(1),
    "km2": F(10**6), "ha": F(10**4), "%": F(1, 100), "1": F(1),
}  # fmt: skip
CIRCULAR = ("recycled", "composted", "digested")


def number(value):
    """The value in base units, and the size of the unit it was stated in."""
    if isinstance(value, dict):
        return F(value["value"]) * SIZES[value["unit"]], SIZES[value["unit"]]
    return F(value), F(1)


def gregorian(year):
    return year - 543 if year >= 2400 else year


def scaling(x):
    amount, unit = number(x["amount"])
    return {"city": amount / unit / number(x["area_factor"])[0] * number(x["city_factor"])[0]}


def surrogate(x):
    amount, unit = number(x["amount"])
    ratio = number(x["surrogate_wanted"])[0] / number(x["surrogate_known"])[0]
    return {str(gregorian(x["year"])): amount / unit * ratio}


def points(x):
    return sorted((gregorian(row["year"]), *number(row["amount"])) for row in x["series"])


def interpolation(x):
    year, known = gregorian(x["year"]), points(x)
    (t0, y0, unit), (t1, y1, _) = [p for p in known if p[0] < year][-1], [p for p in known if p[0] > year][0]
    weight = F(t1 - year, t1 - t0)
    return {str(year): (weight * y0 + (1 - weight) * y1) / unit}


def extrapolation(x):
    year, known = gregorian(x["year"]), points(x)
    n = len(known)
    middle_t, middle_y = F(sum(p[0] for p in known), n), sum(p[1] for p in known) / n
    slope = sum((t - middle_t) * (y - middle_y) for t, y, _ in known) / sum((t - middle_t) ** 2 for t, _, _ in known)
    return {str(year): (middle_y + slope * (year - middle_t)) / known[0][2]}


def fiscal_to_calendar(x):
    month, named_by_end = {"TH": (10, True), "IN": (4, False)}.get(x.get("country"), (None, None))
    if month is None:
        month, named_by_end = int(x["first_month"]), x["named_by"] == "end"
    year, total = gregorian(x["year"]), F(0)
    for row in x["fiscal_years"]:
        start = gregorian(row["year"]) - (1 if named_by_end and month > 1 else 0)
        first, after = datetime.date(start, month, 1), datetime.date(start + 1, month, 1)
        days = [first + datetime.timedelta(n) for n in range((after - first).days)]
        amount, unit = number(row["amount"])
        total += amount / unit * sum(day.year == year for day in days) / len(days)
    return {str(year): total}


def waste_balance(x):
    found, circular = {}, F(0)

    def add(name, tonnes):
        found[name] = found.get(name, F(0)) + tonnes

    for row in x["streams"]:
        generated = number(row["generated"])[0] / 1000
        rest = generated
        add("generated", generated)
        for name, value in row.items():
            if name in ("stream", "generated"):
                continue
            is_mass = isinstance(value, dict) and value["unit"] != "%"
            tonnes = number(value)[0] / 1000 if is_mass else generated * number(value)[0]
            add(name, tonnes)
            add(f"{row['stream']}.{name}", tonnes)
            rest -= tonnes
            circular += tonnes if name in CIRCULAR else 0
        add("unaccounted", rest)
        add(f"{row['stream']}.unaccounted", rest)
    if found["generated"]:
        found["circularity_rate"] = circular / found["generated"]
    found["avoided_cost"] = circular * F(x.get("gate_fee", 0))
    return found


def evaluate(text):
    """The printed arithmetic: decimal numbers, + - * / and brackets."""
    operators = {
        ast.Add: lambda a, b: a + b,
        ast.Sub: lambda a, b: a - b,
        ast.Mult: lambda a, b: a * b,
        ast.Div: lambda a, b: a / b,
    }

    def value(node):
        if isinstance(node, ast.BinOp):
            return operators[type(node.op)](value(node.left), value(node.right))
        return F(ast.get_source_segment(text, node))

    return value(ast.parse(text, mode="eval").body)


def check(path):
    method = globals()[path.stem.replace("-", "_")]
    problems, results = [], {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["input"]:
                results = method(json.loads(row["input"], parse_float=F))
            stated = F(row["kilograms"])
            for name, opinion in {"oracle": results[row["gas"]], "arithmetic": evaluate(row["arithmetic"])}.items():
                if abs(stated - opinion) > TOLERANCE * max(abs(stated), abs(opinion)):
                    where = f"{path.stem}: {row['case']}: {row['gas']}"
                    problems.append(f"{where}: stated {stated}, {name} {opinion}")
    return problems


def main(folder):
    paths = sorted(pathlib.Path(folder).glob("*.csv"))
    problems = [problem for path in paths for problem in check(path)]
    print("\n".join(problems) or f"{len(paths)} methods agree")
    return 1 if problems or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
