"""A second opinion on the worked cases of formulas and logframes, in fractions and with nothing of the product.

Usage: indicators.py FORMULAS.csv ROLLUPS.json. Every case states what was worked out by hand. This script reads the
same input with a parser and an arithmetic of its own and must agree; it prints what does not and then exits with 1.
"""

import csv
import json
import re
import sys
from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction as F

LARGEST, SMALLEST = F(2**96 - 1), F(1, 2 * 10**28)
UNITS = {None: ("", F(1)), "kg": ("mass", F(1)), "t": ("mass", F(1000)), "L": ("volume", F(1))}
UNITS |= {"l": ("volume", F(1)), "m3": ("volume", F(1000)), "%": ("", F(1, 100))}
UNITS |= {"kWh": ("energy", F(3600000)), "MJ": ("energy", F(1000000))}
SIGNS = {"×": "*", "÷": "/", "−": "-", "（": "(", "）": ")", "，": ";", "；": ";", ",": ";"}
WORDS = re.compile(r"\s*(?:(\d+(?:\.\d+)?)|([^\W\d][\w.\u0e30-\u0e4e]*)|(<=|>=|<>|[-+*/()=<>;]))")


class Refused(Exception):
    pass


class NoValue(Exception):
    pass


def period(text):
    if "/" in text:
        first, last = text.split("/")
        return date.fromisoformat(first), date.fromisoformat(last)
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    after = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
    return date(parts[0], parts[1], 1), after - timedelta(1)


def days(span):
    return (span[1] - span[0]).days + 1


def words(text):
    text = "".join(SIGNS.get(letter, letter) for letter in text).strip()
    at, found = 0, []
    while at < len(text):
        match = WORDS.match(text, at)
        if not match:
            raise Refused("formula-character")
        found.append(match.group(match.lastindex))
        at = match.end()
    return found + [None]


class Reader:
    """Trees are tuples: an operator and its parts."""

    FUNCTIONS = {"sum", "mean", "latest", "first", "count", "min", "max", "if", "per_head", "annualised"}

    def __init__(self, text):
        self.words, self.at = words(text), 0

    def peek(self):
        return self.words[self.at]

    def take(self, *wanted):
        if self.peek() in wanted:
            self.at += 1
            return self.words[self.at - 1]
        return None

    def whole(self):
        tree = number(self.either())
        if self.peek() is not None:
            raise Refused("formula-unexpected")
        return tree

    def either(self):
        tree = self.both()
        while self.take("or"):
            tree = ("or", truth(tree), truth(self.both()))
        return tree

    def both(self):
        tree = self.negation()
        while self.take("and"):
            tree = ("and", truth(tree), truth(self.negation()))
        return tree

    def negation(self):
        return ("not", truth(self.negation())) if self.take("not") else self.comparison()

    def comparison(self):
        left = self.sum()
        sign = self.take("=", "<>", "<", "<=", ">", ">=")
        return ("compare", sign, number(left), number(self.sum())) if sign else left

    def sum(self):
        tree = self.product()
        while sign := self.take("+", "-"):
            tree = (sign, number(tree), number(self.product()))
        return tree

    def product(self):
        tree = self.signed()
        while sign := self.take("*", "/"):
            tree = (sign, number(tree), number(self.signed()))
        return tree

    def signed(self):
        if self.take("-"):
            return ("negative", number(self.signed()))
        return self.primary()

    def primary(self):
        word = self.peek()
        if word is None:
            raise Refused("formula-unexpected")
        self.at += 1
        if re.match(r"\d", word):
            return ("number", F("".join(str(int(c)) if c.isdigit() else c for c in word)))
        if word == "(":
            tree = self.either()
            if not self.take(")"):
                raise Refused("formula-expected")
            return tree
        if re.match(r"\w", word):
            return self.call(word) if self.take("(") else ("name", word)
        raise Refused("formula-unexpected")

    def call(self, name):
        if name not in self.FUNCTIONS:
            raise Refused("formula-function")
        parts, axis = [], None
        while not self.take(")"):
            if parts and not self.take(";"):
                raise Refused("formula-expected")
            if self.peek() in ("periods", "places") and self.words[self.at + 1] == ")":
                axis = self.take("periods", "places")
            else:
                parts.append(self.either())
        if name == "if":
            return ("if", truth(parts[0]), number(parts[1]), number(parts[2]))
        if name == "per_head":
            return ("/", parts[0], parts[1])
        if name in ("min", "max") and len(parts) > 1:
            return ("extreme", name, parts)
        if name == "annualised":
            return ("annualised", parts[0])
        return ("over", name, "periods" if name in ("latest", "first") else axis, parts[0])


def is_truth(tree):
    return tree[0] in ("and", "or", "not", "compare")


def number(tree):
    if is_truth(tree):
        raise Refused("formula-not-a-number")
    return tree


def truth(tree):
    if not is_truth(tree):
        raise Refused("formula-not-a-claim")
    return tree


def below(tree):
    if tree[0] == "extreme":
        return tree[2]
    return [part for part in tree[1:] if isinstance(part, tuple)]


class Question:
    def __init__(self, row):
        self.missing = row["missing"] or "skip-if-any"
        self.days = F(row["days"]) if row["days"] else None
        self.values = []
        for text in filter(None, (one.strip() for one in row["values"].split(";"))):
            name, said = text.split("=", 1)
            name, when, place = (name.split("@") + ["", ""])[:3]
            amount, *unit = said.split()
            kind, size = UNITS.get(unit[0] if unit else None, (unit[0] if unit else "", F(1)))
            self.values.append(
                (name, when or None, place or None, None if amount == "?" else F(amount), kind, size)
            )
        keys = [value[:3] for value in self.values]
        if len(set(keys)) < len(keys):
            raise Refused("formula-value-twice")
        self.formulas = {}
        for text in filter(None, row["formulas"].split("|")):
            name, formula = text.split(":", 1)
            self.formulas[name.strip()] = Reader(formula).whole()
        self.tree = Reader(row["formula"]).whole()
        self.check(self.tree, [])
        self.unit(self.tree)

    def of(self, name):
        return [value for value in self.values if value[0] == name]

    def check(self, tree, path):
        if tree[0] == "name":
            name = tree[1]
            if name in path:
                raise Refused("formula-circle")
            if name in self.formulas:
                self.check(self.formulas[name], path + [name])
            elif not self.of(name):
                known = {value[0] for value in self.values}
                raise Refused("formula-name-near" if any(near(name, one) for one in known) else "formula-name-unknown")
        for part in below(tree):
            self.check(part, path)

    def constant(self, tree):
        return tree[0] != "name" and all(self.constant(part) for part in below(tree))

    def unit(self, tree):
        """Kind and size of a part's unit."""
        if tree[0] == "name":
            return self.unit(self.formulas[tree[1]]) if tree[1] in self.formulas else self.of(tree[1])[0][4:]
        units = [self.unit(part) for part in below(tree)]
        if tree[0] in ("*", "/"):
            (a, x), (b, y) = units
            kind = a if not b else f"{a}{tree[0]}{b}" if a != b or tree[0] == "*" else ""
            return kind, x * y if tree[0] == "*" else x / y
        if tree[0] in ("and", "or", "not", "number"):
            return UNITS[None]
        mixed = units[1:] if tree[0] == "if" else units
        parts = below(tree)[1:] if tree[0] == "if" else below(tree)
        stated = [unit for part, unit in zip(parts, mixed) if not self.constant(part)]
        if len({kind for kind, _ in stated}) > 1:
            raise Refused("formula-units")
        bare = any(self.constant(part) and part != ("number", 0) for part in flat(parts))
        every = [self.unit(part) for part in flat(parts) if not self.constant(part)]
        pure = bare and stated and not stated[0][0]
        if bare and not pure and len(set(every)) > 1:
            raise Refused("formula-bare-number")
        if tree[0] == "compare" or tree[1] == "count":
            return UNITS[None]
        if pure and stated[0][1] != UNITS["%"][1]:
            return UNITS[None]
        return stated[0] if stated else UNITS[None]

    def leaves(self, tree):
        if tree[0] == "name":
            return self.leaves(self.formulas[tree[1]]) if tree[1] in self.formulas else {tree[1]}
        return set().union(*(self.leaves(part) for part in below(tree))) if below(tree) else set()

    def held(self, name, when, place):
        return [
            value
            for value in self.of(name)
            if (not when or not value[1] or value[1] == when) and (not place or not value[2] or value[2] == place)
        ]

    def compute(self, tree, when=None, place=None):
        """Amount, whether a known value went in, whether a missing one did."""
        kind = tree[0]
        deeper = lambda part: self.compute(part, when, place)
        if kind == "number":
            return tree[1], False, False
        if kind == "name":
            if tree[1] in self.formulas:
                return deeper(self.formulas[tree[1]])
            found = self.held(tree[1], when, place)
            if len(found) > 1:
                raise Refused("formula-ambiguous")
            if not found or found[0][3] is None:
                if self.missing == "skip-if-any":
                    raise NoValue("missing-value")
                return F(0), False, True
            return found[0][3] * found[0][5] / self.of(tree[1])[0][5], True, False
        if kind == "negative":
            amount, *flags = deeper(tree[1])
            return -amount, *flags
        if kind == "not":
            amount, *flags = deeper(tree[1])
            return F(amount == 0), *flags
        if kind == "if":
            claim = deeper(tree[1])
            chosen = tree[2] if claim[0] else tree[3]
            return joined(self.scaled(deeper(chosen), chosen, tree)[0], claim, deeper(chosen))
        if kind in ("and", "or"):
            left = deeper(tree[1])
            if (left[0] == 0) == (kind == "and"):
                return left
            right = deeper(tree[2])
            return joined(right[0], left, right)
        if kind == "extreme":
            parts = [self.scaled(deeper(part), part, tree) for part in tree[2]]
            return joined((min if tree[1] == "min" else max)(part[0] for part in parts), *parts)
        if kind == "annualised":
            amount, *flags = deeper(tree[1])
            spans = {value[1] for name in self.leaves(tree[1]) for value in self.held(name, when, place)}
            return amount * 365 / days(period(spans.pop())), *flags
        if kind == "over":
            return self.over(tree, when, place)
        return self.two(tree, deeper)

    def scaled(self, outcome, part, tree):
        return outcome[0] * self.size(part, self.unit(tree)), *outcome[1:]

    def size(self, part, unit):
        """How many of a unit one of a part is: a bare number is in it, or pure beside what measures nothing."""
        bare = F(1) if unit[0] else 1 / unit[1]
        return bare if self.constant(part) else self.unit(part)[1] / unit[1]

    def two(self, tree, deeper):
        parts = tree[2:] if tree[0] == "compare" else tree[1:]
        left, right = (deeper(part) for part in parts)
        if tree[0] in ("+", "-", "compare"):
            first = parts[1] if self.constant(parts[0]) else parts[0]
            unit = self.unit(first if tree[0] == "compare" else tree)
            left, right = (
                (one[0] * self.size(part, unit), *one[1:])
                for one, part in zip((left, right), parts)
            )
        if tree[0] == "compare":
            a, b = left[0], right[0]
            holds = {"=": a == b, "<>": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[tree[1]]
            return joined(F(holds), left, right)
        if tree[0] == "/":
            if self.missing == "skip-if-all" and any(one[2] and not one[1] for one in (left, right)):
                raise NoValue("missing-value")
            if right[0] == 0:
                raise NoValue("zero-denominator")
            return joined(left[0] / right[0], left, right)
        sums = {"+": left[0] + right[0], "-": left[0] - right[0], "*": left[0] * right[0]}
        amount = sums[tree[0]]
        if abs(amount) > LARGEST or (amount != 0 and abs(amount) <= SMALLEST):
            raise NoValue("out-of-range")
        return joined(amount, left, right)

    def over(self, tree, when, place):
        _, function, axis, item = tree
        found = [value for name in self.leaves(item) for value in self.held(name, when, place)]
        spans = {when} if axis == "places" or when else {value[1] for value in found if value[1]} or {None}
        places = {place} if axis == "periods" or place else {value[2] for value in found if value[2]} or {None}
        keys = [
            (span, where)
            for span in sorted(spans, key=lambda one: period(one) if one else (date.min, date.min))
            for where in sorted(places, key=str)
            if any(value[1] in (span, None) and value[2] in (where, None) for value in found) or axis
        ]
        ordered = [period(span) for span in sorted(filter(None, spans), key=period)]
        if any(a[1] >= b[0] for a, b in zip(ordered, ordered[1:])):
            raise Refused("formula-overlap")
        results = []
        for key in keys:
            try:
                results.append(self.compute(item, *key))
            except NoValue as none:
                results.append(none)
        unknown = lambda one: one.args[0] == "missing-value" if isinstance(one, NoValue) else one[2] and not one[1]
        known = [one for one in results if not unknown(one)]
        if function == "count":
            return F(len(known)), True, False
        if function in ("latest", "first"):
            counted = [(known or results[:1])[-1 if function == "latest" else 0]]
        else:
            counted = known if self.missing == "skip-if-all" and known else results
        for one in counted:
            if isinstance(one, NoValue):
                raise one
        amounts = [one[0] for one in counted]
        total = {"min": min(amounts), "max": max(amounts), "mean": sum(amounts) / len(amounts)}
        return joined(total.get(function, sum(amounts)), *counted)

    def ratio(self, tree):
        """Names above and below the line and the factor; nothing when it is no ratio."""
        if tree[0] == "negative":
            inner = self.ratio(tree[1])
            return inner and (inner[0], inner[1], -inner[2])
        if tree[0] == "name" and tree[1] in self.formulas:
            return self.ratio(self.formulas[tree[1]])
        if tree[0] not in ("*", "/"):
            return None
        above, under, factor = self.factors(tree)
        if not under:
            inner = len(above) == 1 and self.ratio(above[0])
            return (inner[0], inner[1], inner[2] * factor) if inner else None
        return (above, under, factor) if above else ([("number", factor)], under, F(1))

    def factors(self, tree):
        if tree[0] == "*":
            left, right = self.factors(tree[1]), self.factors(tree[2])
            return left[0] + right[0], left[1] + right[1], left[2] * right[2]
        if tree[0] == "/":
            above, under, factor = self.factors(tree[1])
            if self.constant(tree[2]):
                return above, under, factor / self.compute(tree[2])[0]
            return above, under + [tree[2]], factor
        return ([], [], self.compute(tree)[0]) if self.constant(tree) else ([tree], [], F(1))

    def product(self, trees):
        result = (F(1), False, False)
        for tree in trees:
            one = self.compute(tree)
            result = joined(result[0] * one[0], result, one)
        return result


def flat(parts):
    """Terms of sums as one list, since a + b + 5 is one sum."""
    for part in parts:
        if part[0] in ("+", "-"):
            yield from flat(part[1:])
        else:
            yield part


def near(name, other):
    rows = list(range(len(other) + 1))
    for i, a in enumerate(name, 1):
        last, rows[0] = rows[0], i
        for j, b in enumerate(other, 1):
            last, rows[j] = rows[j], min(last + (a != b), rows[j] + 1, rows[j - 1] + 1)
    return rows[-1] <= max(1, len(name) // 3)


def joined(amount, *outcomes):
    return amount, any(one[1] for one in outcomes), any(one[2] for one in outcomes)


def evaluate(row):
    """Value, numerator, denominator, reason."""
    parts = [None, None]
    try:
        question = Question(row)
        factor = F(row["factor"] or 1) * (F(365) / question.days if question.days else 1)
        ratio = question.ratio(question.tree)
        if ratio:
            for at in (1, 0):
                try:
                    one = question.product(ratio[at])
                except NoValue:
                    continue
                hides = question.missing == "skip-if-all" and one[2] and not one[1]
                parts[at] = None if hides else one[0]
        amount, known, missing = question.compute(question.tree)
        if missing and not known and question.missing == "skip-if-all":
            raise NoValue("missing-value")
        return amount * factor, *parts, ""
    except NoValue as none:
        return None, *parts, none.args[0]
    except Refused as refused:
        return None, None, None, f"refused:cooperation.{refused.args[0]}"


def same(stated, found):
    if stated in ("", None) or found is None:
        return stated in ("", None) and found is None
    return abs(F(str(stated)) - found) <= F(1, 10**20)


def formulas(path):
    for row in csv.DictReader(open(path, encoding="utf-8")):
        found = evaluate(row)
        stated = [row["value"], row["numerator"], row["denominator"]]
        if not all(map(same, stated, found)) or found[3] != row["reason"]:
            shown = [None if one is None else str(one) for one in found]
            yield f"{row['name']}: stated {stated} {row['reason']}, found {shown}"


WORDED = ("text", "choice", "yes-no")

# Means that nobody weighed: they cannot be put together.
APART = {"has": False, "apart": True, "complete": False, "text": None, "reporters": set()}


class Logframe:
    def __init__(self, document):
        self.projects = {one["id"]: one.get("parent") for one in document["projects"]}
        self.indicators = document["indicators"]
        self.updates = list(document["updates"])
        self.kinds = []

    def indicator(self, project, name):
        for wanted in (project, None):
            for one in self.indicators:
                if one["id"] == name and one.get("project") == wanted:
                    return one
        return None

    def measure(self, update, indicator, value=None):
        value = value or update
        kind = indicator.get("kind", "number")
        if kind == "percentage" or indicator.get("ratio"):
            if value.get("numerator") is None or value.get("denominator") is None:
                return None
            above, under = F(str(value["numerator"])), F(str(value["denominator"]))
            return None if under < 0 else (above, under)
        amount = value.get("value")
        if amount is None or isinstance(amount, str):
            return None
        mine, wanted = (self.kind(one) for one in (update.get("unit") or indicator.get("unit"), indicator.get("unit")))
        if mine[0] != wanted[0]:
            return None
        weight = F(str(value.get("weight", 1)))
        if weight < 0:
            return None
        amount = F(str(amount)) * mine[1] / wanted[1]
        return (amount * weight, weight) if kind == "average" else (amount, F(0))

    @staticmethod
    def kind(unit):
        return UNITS.get(unit, (unit, F(1)))

    def counted(self, project, indicator, when):
        """The approved updates that count, and whether some were of no use."""
        all_of = [
            one
            for one in self.updates
            if one.get("approved") and one["project"] == project and one["indicator"] == indicator["id"]
        ]
        kind = indicator.get("kind", "number")
        by = defaultdict(list)
        for one in all_of:
            by[one.get("reporter", "")].append(one)
        chosen = []
        for some in by.values():
            if indicator.get("cumulative") or kind in ("text", "choice", "yes-no"):
                past = [one for one in some if period(one["period"])[1] <= when[1]]
                past.sort(key=lambda one: (period(one["period"])[1], one.get("day", "")))
                of_use = [one for one in past if kind in WORDED or self.measure(one, indicator) is not None]
                chosen += of_use[-1:]
                if past and past[-1:] != of_use[-1:]:
                    chosen.append(past[-1])
                continue
            within = [one for one in some if when[0] <= period(one["period"])[0] and period(one["period"])[1] <= when[1]]
            spans = sorted({one["period"] for one in within}, key=lambda one: -days(period(one)))
            kept = []
            for span in map(period, spans):
                if not any(span[0] <= other[1] and other[0] <= span[1] for other in kept):
                    kept.append(span)
            chosen += [one for one in within if period(one["period"]) in kept]
        return chosen

    def cell(self, project, name, when):
        """What is shown and given: whole and parts; whether complete; how many reporters; words."""
        indicator = self.indicator(project, name)
        own = self.own(project, indicator, when)
        if indicator.get("kind") in ("text", "choice", "yes-no") or not indicator.get("aggregate", True):
            return own
        shown, complete, reporters = defaultdict(lambda: (F(0), F(0))), True, set()
        has, loose, added = False, False, 0
        hold, told = [], []
        for child, parent in self.projects.items():
            if parent != project:
                continue
            for below_it in {one["id"] for one in self.indicators}:
                lower = self.indicator(child, below_it)
                if lower is None or lower.get("parent", below_it) != name:
                    continue
                cell = self.cell(child, below_it, when)
                complete &= cell["complete"]
                mine, theirs = self.kind(lower.get("unit")), self.kind(indicator.get("unit"))
                fits = mine[0] == theirs[0] and lower.get("kind") == indicator.get("kind")
                fits = fits and lower.get("ratio", False) == indicator.get("ratio", False)
                times = F(1)
                if lower.get("ratio"):
                    times = F(str(lower.get("factor", 1))) / F(str(indicator.get("factor", 1)))
                if fits and cell.get("apart"):
                    return cell
                if cell["has"] and not fits:
                    complete = False
                elif cell["has"]:
                    hold.append((cell, times * mine[1] / theirs[1]))
        nothing = bool(hold) and all(cell["nothing"] for cell, _ in hold)
        for cell, times in hold:
            if cell["nothing"] and not nothing:
                continue
            has = True
            added += 1
            loose |= cell["loose"]
            reporters |= cell["reporters"]
            told += cell["told"]
            for key, (above, under) in cell["given"].items():
                shown[key] = (shown[key][0] + above * times, shown[key][1] + under)
        if not has:
            return {**own, "complete": own["complete"] and complete}
        if loose and added > 1:
            return APART
        made = self.made(shown, shown, complete, reporters)
        return {**made, "loose": loose, "nothing": nothing, "told": told}

    def disputed(self, cell):
        """Whether several say different things of one joint result."""
        said = defaultdict(set)
        for project, _, one in cell["told"]:
            if one.get("joint"):
                indicator = self.indicator(project, one["indicator"])
                measure = self.measure(one, indicator)
                size = F(1) if indicator.get("kind") == "percentage" else self.kind(indicator.get("unit"))[1]
                said[one["joint"], one["indicator"], one["period"]].add((measure[0] * size, measure[1]))
        return any(len(one) > 1 for one in said.values())

    @staticmethod
    def days_told(cell):
        """The days that every reporter told of; more than one number where they differ."""
        spans = defaultdict(set)
        for project, reporter, one in cell["told"]:
            spans[project, one["indicator"], reporter].add(one["period"])
        return {sum(days(period(one)) for one in some) for some in spans.values()}

    def own(self, project, indicator, when):
        chosen = self.counted(project, indicator, when)
        if indicator.get("kind") in ("text", "choice", "yes-no"):
            said = chosen[-1]["value"] if chosen else None
            return {"has": False, "text": said, "complete": True, "unusable": False, "reporters": set()}
        shown, given = defaultdict(lambda: (F(0), F(0))), defaultdict(lambda: (F(0), F(0)))
        unusable, reporters = False, set()
        tellers = defaultdict(set)
        for one in chosen:
            tellers[one.get("joint")].add(one.get("reporter", ""))
        is_ratio = indicator.get("kind") == "percentage" or indicator.get("ratio", False)
        of_nothing = []
        for one in chosen:
            whole = self.measure(one, indicator)
            if is_ratio and whole and whole[1] == 0 and whole[0] != 0:
                of_nothing.append(one)
        complete = not of_nothing
        if any(self.measure(one, indicator) for one in chosen if one not in of_nothing):
            chosen = [one for one in chosen if one not in of_nothing]
            of_nothing = []
        loose = indicator.get("kind") == "average" and any("weight" not in one for one in chosen)
        if loose and len(chosen) > 1:
            return APART
        for one in chosen:
            whole = self.measure(one, indicator)
            if whole is None:
                complete, unusable = False, True
                continue
            reporters.add((project, one.get("reporter", "")))
            parts = {None: whole}
            for part in one.get("disaggregation", []):
                parts[part["dimension"], part["category"]] = self.measure(one, indicator, part)
            complete &= adds_up(parts)
            share = F(str(one.get("share", 1)))
            here = share if one.get("joint") and len(tellers[one["joint"]]) > 1 else F(1)
            for key, (above, under) in parts.items():
                shown[key] = (shown[key][0] + above * here, shown[key][1] + under * here)
                given[key] = (given[key][0] + above * share, given[key][1] + under * share)
        if not reporters:
            return {"has": False, "text": None, "complete": complete, "unusable": unusable, "reporters": reporters}
        told = [(project, one.get("reporter", ""), one) for one in chosen if self.measure(one, indicator)]
        made = self.made(shown, given, complete, reporters)
        return {**made, "loose": loose, "nothing": bool(of_nothing), "told": told}

    @staticmethod
    def made(shown, given, complete, reporters):
        complete = complete and adds_up(shown)
        return {"has": True, "shown": shown, "given": given, "complete": complete, "reporters": reporters, "text": None}

    def told(self, wanted):
        indicator = self.indicator(wanted["project"], wanted["indicator"])
        when = period(wanted["period"])
        cell = self.cell(wanted["project"], wanted["indicator"], when)
        kind = indicator.get("kind", "number")
        told = {"value": None, "complete": cell["complete"], "text": cell["text"], "parts": {}}
        if cell["text"] is not None:
            return {**told, "reason": "qualitative"}
        if cell.get("apart"):
            return {**told, "reason": "unweighted"}
        if not cell["has"]:
            return {**told, "reason": "missing-value" if cell.get("unusable") else "nothing-approved"}
        if self.disputed(cell):
            return {**told, "complete": False, "reason": "missing-value"}
        if len(cell["reporters"]) < indicator.get("reporters_min", 1):
            return {**told, "reason": "too-few-reporters"}
        spans = {days(when)} if indicator.get("cumulative") else self.days_told(cell)
        if indicator.get("annualised") and len(spans) > 1:
            return {**told, "complete": False, "reason": "missing-value"}
        span = min(spans, default=days(when))
        above, under = cell["shown"][None]
        is_ratio = kind == "percentage" or indicator.get("ratio", False)
        if is_ratio:
            told |= {"numerator": above, "denominator": under}
        elif kind == "average":
            told["weight"] = under

        def amount(one):
            if kind == "number" and not is_ratio:
                result = one[0]
            elif one[1] == 0:
                return None
            else:
                usual = 100 if kind == "percentage" else 1
                result = one[0] / one[1] * (F(str(indicator.get("factor", usual))) if is_ratio else 1)
            return result * 365 / span if indicator.get("annualised") else result

        for key, one in cell["shown"].items():
            if key:
                told["parts"]["/".join(key)] = amount(one)
        value = amount((above, under))
        return {**told, "value": value, "reason": None if value is not None else "zero-denominator"}


def adds_up(parts):
    sums = defaultdict(lambda: (F(0), F(0)))
    for key, (above, under) in parts.items():
        if key:
            sums[key[0]] = (sums[key[0]][0] + above, sums[key[0]][1] + under)
    return all(one == parts[None] for one in sums.values())


def rollups(path):
    for case in json.load(open(path, encoding="utf-8"), parse_float=Decimal):
        frame = Logframe(case["input"])
        for wanted in case["expected"]:
            told = frame.told(wanted)
            where = f"{case['name']}: {wanted['project']}, {wanted['period']}"
            for name in ("value", "numerator", "denominator", "weight"):
                if name in wanted and not same(wanted[name], told.get(name)):
                    yield f"{where}: {name} stated {wanted[name]}, found {told.get(name)}"
            for name in ("complete", "reason", "text"):
                if name in wanted and wanted[name] != told[name]:
                    yield f"{where}: {name} stated {wanted[name]}, found {told[name]}"
            for name, part in wanted.get("parts", {}).items():
                if not same(part, told["parts"].get(name)):
                    yield f"{where}: {name} stated {part}, found {told['parts'].get(name)}"


def main():
    wrong = [*formulas(sys.argv[1]), *rollups(sys.argv[2])]
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
