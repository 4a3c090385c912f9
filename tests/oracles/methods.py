"""A second opinion on the worked cases of the methods, in decimal arithmetic and with nothing of the product.

Usage: methods.py FOLDER. Each CSV of the folder is named after a method; every row states a gas and its kilograms.
This script computes them from the input with its own equations and constants, and evaluates the printed arithmetic;
both must agree with the row to 1e-9. It prints what does not and then exits with 1.
"""

import ast
import csv
import importlib
import json
import operator
import pathlib
import sys
from decimal import Decimal as D
from decimal import getcontext

getcontext().prec = 50
sys.dont_write_bytecode = True
TOLERANCE = D("1e-9")

KILOGRAMS = {"kg": D(1), "t": D(1000), "Gg": D(10) ** 6, "g": D("0.001")}
RATES = {
    "g/kg": D("0.001"),
    "kg/t": D("0.001"),
    "kg/Gg": D("1e-6"),
    "g/t": D("1e-6"),
    "kg/m3": D(1),
    "g/m3": D("0.001"),
    "m3/t": D("0.001"),
    "kg/person/d": D(1),
    "person": D(1),
    "%": D("0.01"),
}
FOSSIL, BIOGENIC, OXIDE = "CH4-fossil", "CH4-biogenic", "N2O"
CARBON, MEMO = "CO2", "CO2-biogenic"

DOC = {"food": "0.15", "garden": "0.2", "paper": "0.4", "wood": "0.43", "textiles": "0.24", "plastics": "0"}
SITES = {"managed": "1", "unmanaged-deep": "0.8", "unmanaged-shallow": "0.4", "uncategorised": "0.6"}
RATES_OF_DECAY = {
    ("food", "tropical-wet"): "0.4",
    ("food", "tropical-dry"): "0.085",
    ("wood", "tropical-dry"): "0.025",
}
# material: dry matter, carbon of dry matter, fossil share of carbon
BURNT = {
    "paper": ("0.9", "0.46", "0.01"),
    "textiles": ("0.8", "0.5", "0.2"),
    "food": ("0.4", "0.38", "0"),
    "wood": ("0.85", "0.5", "0"),
    "plastics": ("1", "0.75", "1"),
    "metal": ("1", "0", "0"),
    "glass": ("1", "0", "0"),
}
KINDS = {"clinical": ("0.65", "0.6", "0.4"), "fossil-liquid": ("1", "0.8", "1")}
# technology: grams of methane and of nitrous oxide per tonne
FURNACES = {
    "continuous-stoker": ("0.2", "50"),
    "continuous-fluidised-bed": ("0", "50"),
    "semi-continuous-fluidised-bed": ("188", "50"),
    "batch-stoker": ("60", "60"),
}
# grams of nitrous oxide per tonne of a waste, whatever the technology
OXIDES = {"industrial": "100", "sewage-sludge": "900", "other-sludge": "450"}
COMPOSTING = {
    ("composting", "wet"): ("4", "0.24"),
    ("composting", "dry"): ("10", "0.6"),
    ("anaerobic-digestion", "wet"): ("0.8", "0"),
    ("anaerobic-digestion", "dry"): ("2", "0"),
}
DOMESTIC = {"septic": "0.5", "anaerobic-reactor": "0.8", "latrine-wet": "0.7"}
INDUSTRIAL = {"deep-lagoon": "0.8", "aerobic-plant": "0"}
REFINED_METHANE = {"discharge-lake": "0.114"}
REFINED_OXIDE = {"discharge-hypoxic": "0.019"}
PROTEIN = {"TH": 59, "VN": 76}


def kilograms(value):
    """A mass in kilograms; nothing needs no unit."""
    return D(value["value"]) * KILOGRAMS[value["unit"]] if isinstance(value, dict) else zero(value)


def zero(value):
    assert value == 0, f"{value} says no unit"
    return D(0)


def number(value):
    """A plain number, or a rate in base units."""
    return D(value["value"]) * RATES[value["unit"]] if isinstance(value, dict) else D(value)


def given(data, name, default):
    return number(data[name]) if name in data else D(default)


def is_share(value):
    return not isinstance(value, dict) or value["unit"] == "%"


def year(value):
    return int(value) - 543 if value >= 2400 else int(value)


def after_recovery(data, generated):
    value = data.get("recovery", 0)
    return generated - (generated * number(value) if is_share(value) else kilograms(value))


def site(data):
    return given(data, "mcf", SITES[data.get("site", "uncategorised")])


def first_order_decay(data):
    """Every deposit on its own: what is left of it after n years is its carbon times exp(-k n)."""
    deposits = []
    for row in data["deposits"]:
        own = row.get("waste")
        waste = own or data.get("waste")
        table = DOC.get(waste), RATES_OF_DECAY.get((waste, data.get("climate")))
        doc = D(table[0]) if own else given(data, "doc", table[0])
        rate = D(table[1]) if own else given(data, "k", table[1])
        carbon = kilograms(row["mass"]) * doc * given(data, "docf", "0.5") * site(data)
        deposits.append((year(row["year"]), carbon, rate))
    first, last = min(d[0] for d in deposits), max(d[0] for d in deposits)
    until = year(data["until"]) if "until" in data else last
    recovery = data.get("recovery", 0)
    result = {}
    for now in range(first, until + 1):
        decayed = D(0)
        for laid, carbon, rate in deposits:
            if now > laid:
                decayed += carbon * ((-rate * (now - laid - 1)).exp() - (-rate * (now - laid)).exp())
        made = decayed * given(data, "f", "0.5") * 16 / 12
        if isinstance(recovery, list):
            made -= sum(kilograms(row["mass"]) for row in recovery if year(row["year"]) == now)
        else:
            made *= 1 - number(recovery)
        result[BIOGENIC, str(now)] = made * (1 - given(data, "oxidation", "0"))
    result[BIOGENIC, ""] = sum(result.values())
    return result


def methane_commitment(data):
    parts = data.get("composition", {})
    doc = given(data, "doc", "0") + sum(number(share) * D(DOC[name]) for name, share in parts.items())
    potential = site(data) * doc * given(data, "docf", "0.6") * given(data, "f", "0.5") * 16 / 12
    kept = after_recovery(data, kilograms(data["mass"]) * potential)
    return {(BIOGENIC, ""): kept * (1 - given(data, "oxidation", "0"))}


def biological_treatment(data):
    methane, oxide = COMPOSTING[data["process"], data["basis"]]
    if data.get("edition") == "first-print":
        oxide = "0.3"
    mass = kilograms(data["mass"]) / 1000
    return {(BIOGENIC, ""): after_recovery(data, mass * D(methane)), (OXIDE, ""): mass * D(oxide)}


def burnt(data):
    """Dry matter, carbon and fossil carbon per mass."""
    if "composition" in data:
        rows = [(number(share), *map(D, BURNT[name])) for name, share in data["composition"].items()]
    else:
        defaults = KINDS.get(data.get("waste"), (0, 0, 0))
        names = ("dry_matter", "carbon_fraction", "fossil_carbon_fraction")
        rows = [(D(1), *(given(data, name, value) for name, value in zip(names, defaults)))]
    return (
        sum(w * dm for w, dm, _, _ in rows),
        sum(w * dm * c for w, dm, c, _ in rows),
        sum(w * dm * c * f for w, dm, c, f in rows),
    )


def fire(data, mass, oxidation, methane_rate, oxide):
    _, carbon, fossil = burnt(data)
    methane = mass * methane_rate
    share = fossil / carbon if carbon else D(0)
    return {
        (CARBON, ""): mass * fossil * oxidation * 44 / 12,
        (MEMO, ""): mass * (carbon - fossil) * oxidation * 44 / 12,
        (FOSSIL, ""): methane * share,
        (BIOGENIC, ""): methane - methane * share,
        (OXIDE, ""): oxide,
    }


def incineration(data):
    mass = kilograms(data["mass"])
    methane, oxide = FURNACES.get(data.get("technology"), ("0", "0"))
    oxide = OXIDES.get(data.get("waste"), oxide)
    rate = given(data, "ef_ch4", D(methane) / 10**6)
    return fire(data, mass, given(data, "oxidation", "1"), rate, mass * given(data, "ef_n2o", D(oxide) / 10**6))


def open_burning(data):
    if "population" in data:
        people = number(data["population"]) * number(data["burning_population"])
        mass = people * number(data["waste_per_person_day"]) * given(data, "burnt_fraction", "0.6") * 365
    else:
        mass = kilograms(data["mass"])
    oxide = mass * burnt(data)[0] * given(data, "ef_n2o", "0.00015")
    return fire(data, mass, given(data, "oxidation", "0.58"), given(data, "ef_ch4", "0.0065"), oxide)


def methane_of_water(data, load, factor):
    return {(BIOGENIC, ""): after_recovery(data, (load - kilograms(data.get("sludge", 0))) * factor)}


def domestic_wastewater(data):
    if str(data.get("guideline", 2006)) == "2019":
        factor = given(data, "ef", REFINED_METHANE.get(data.get("treatment"), "0"))
        return methane_of_water(data, kilograms(data["organic_load"]), factor)
    bod = given(data, "bod_g_per_person_day", "40")
    industry = given(data, "i", {"collected": "1.25"}.get(data.get("collection"), "1"))
    load = number(data["population"]) * bod * D("0.001") * industry * 365
    capacity = given(data, "bo", "0.6")
    factor = D(0)
    for way in data.get("pathways", [data]):
        mcf = given(way, "mcf", DOMESTIC.get(way.get("treatment"), "0"))
        factor += given(way, "u", 1) * given(way, "t", 1) * capacity * mcf
    return methane_of_water(data, load, factor)


def industrial_wastewater(data):
    if "organic_load" in data:
        load = kilograms(data["organic_load"])
    else:
        load = kilograms(data["production"]) * number(data["wastewater"]) * number(data["cod"])
    mcf = given(data, "mcf", INDUSTRIAL.get(data.get("treatment"), "0"))
    return methane_of_water(data, load, given(data, "bo", "0.25") * mcf)


def wastewater_nitrous_oxide(data):
    if str(data.get("guideline", 2006)) == "2019":
        factor = given(data, "ef", REFINED_OXIDE.get(data.get("treatment"), "0"))
        return {(OXIDE, ""): kilograms(data["nitrogen"]) * factor * 44 / 28}
    people = number(data["population"])
    industry = given(data, "f_ind", "1.25")
    protein = given(data, "protein_g_per_person_day", PROTEIN.get(data.get("country"), 0))
    nitrogen = people * protein * 365 / 1000 * given(data, "f_npr", "0.16") * given(data, "f_nc", "1.1") * industry
    plants = people * given(data, "plant_population", 0) * industry * D("3.2") / 1000
    left = nitrogen - kilograms(data.get("sludge_n", 0)) - plants * 28 / 44
    return {(OXIDE, ""): left * given(data, "ef", "0.005") * 44 / 28 + plants}


OPERATIONS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def evaluate(text):
    """The printed arithmetic: decimal numbers, + - * / ( ) and exp."""

    def value(node):
        if isinstance(node, ast.BinOp):
            return OPERATIONS[type(node.op)](value(node.left), value(node.right))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -value(node.operand)
        if isinstance(node, ast.Call) and node.func.id == "exp":
            return value(node.args[0]).exp()
        return D(ast.get_source_segment(text, node))

    return value(ast.parse(text, mode="eval").body)


def differs(left, right):
    return abs(left - right) > TOLERANCE * max(abs(left), abs(right))


def find(name):
    """The function of a method, here or in a sibling methods_….py."""
    siblings = [importlib.import_module(file.stem) for file in sorted(pathlib.Path(__file__).parent.glob("methods_*.py"))]
    places = [globals(), *(vars(module) for module in siblings)]
    return next(place[name] for place in places if callable(place.get(name)))


def check(path):
    method = find(path.stem.replace("-", "_"))
    problems, results = [], {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["input"]:
                results = method(json.loads(row["input"], parse_float=D, parse_int=D))
            stated = D(row["kilograms"])
            opinions = {"oracle": results[row["gas"], row["year"]], "arithmetic": evaluate(row["arithmetic"])}
            for name, opinion in opinions.items():
                if differs(stated, opinion):
                    where = f"{path.stem}: {row['case']}: {row['gas']} {row['year']}"
                    problems.append(f"{where}: stated {stated}, {name} {opinion}")
    return problems


def main(folder):
    paths = sorted(pathlib.Path(folder).glob("*.csv"))
    problems = [problem for path in paths for problem in check(path)]
    print("\n".join(problems) or f"{len(paths)} methods agree")
    return 1 if problems or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
