"""A second opinion on intervals of totals, with nothing of the product.

Usage: uncertainty.py FILE. The first line of the CSV holds seed, draws and Approach 1's half-width; the second the mean, the
2.5 % and the 97.5 % point of the draws. Each further line is a flow: amount's name, its shape, lower and upper limit, tonnes,
then for each factor name, shape, lower and upper limit. This script draws the totals again from the same counters and adds
the errors again; it prints what does not agree to 1e-9 and then exits with 1.
"""

import csv
import math
import sys

MASK = (1 << 64) - 1
STEP, FIRST, SECOND = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB
BLOCK, DEVIATIONS, TOLERANCE = 1024, 1.959963984540054, 1e-9


def mix(bits):
    bits = ((bits ^ (bits >> 30)) * FIRST) & MASK
    bits = ((bits ^ (bits >> 27)) * SECOND) & MASK
    return bits ^ (bits >> 31)


def key_of(seed, name):
    number = 0xCBF29CE484222325
    for at in range(0, len(name.encode("utf-16-le")), 2):
        letter = int.from_bytes(name.encode("utf-16-le")[at : at + 2], "little")
        number = ((number ^ letter) * 0x100000001B3) & MASK
    return mix(number ^ mix((seed + STEP) & MASK))


def even(key, number):
    """From above zero to one, in steps of 2 to the power of -52."""
    return 1 - (mix((key + number * STEP) & MASK) >> 12) / 2**52


def normal(key, draw):
    block, place = divmod(draw, BLOCK)
    pair = block * BLOCK + place % (BLOCK // 2)
    length = math.sqrt(-2 * math.log(even(key, pair)))
    angle = 2 * math.pi * even(key, pair + BLOCK // 2) - math.pi
    return length * (math.cos(angle) if place < BLOCK // 2 else math.sin(angle))


def multiplier(seed, name, shape, lower, upper, draw):
    key = key_of(seed, name)
    if shape == "normal":
        return 1 + max(-lower, upper) / DEVIATIONS * normal(key, draw)
    if shape == "lognormal":
        low, high = math.log(1 + lower), math.log(1 + upper)
        return math.exp((low + high) / 2 + (high - low) / 2 / DEVIATIONS * normal(key, draw))
    share, width = even(key, draw), upper - lower
    if shape == "uniform":
        return 1 + lower + share * width
    if share < -lower / width:
        return 1 + lower + math.sqrt(share * width * -lower)
    return 1 + upper - math.sqrt((1 - share) * width * upper)


def half_width(shape, lower, upper):
    if shape == "triangular":
        return DEVIATIONS * math.sqrt((lower**2 + upper**2 - lower * upper) / 18)
    return DEVIATIONS * (upper - lower) / math.sqrt(12) if shape == "uniform" else max(-lower, upper)


def variables(flow):
    parts = [flow[:4], *(flow[at : at + 4] for at in range(5, len(flow), 4))]
    return [(name, shape, float(lower), float(upper)) for name, shape, lower, upper in parts]


def percentile(ordered, share):
    position = share * (len(ordered) - 1)
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (position - below) * (ordered[above] - ordered[below])


def main(path):
    with open(path, encoding="utf-8", newline="") as file:
        head, said, *flows = csv.reader(file)
    seed, draws = int(head[0]), int(head[1])
    errors = {}
    for flow in flows:
        for name, *spread in variables(flow):
            errors[name] = errors.get(name, 0) + float(flow[4]) * half_width(*spread)
    totals = []
    for draw in range(draws):
        drawn = {}
        total = 0
        for flow in flows:
            product = float(flow[4])
            for name, *spread in variables(flow):
                if name not in drawn:
                    drawn[name] = multiplier(seed, name, *spread, draw)
                product *= drawn[name]
            total += product
        totals.append(total)
    ordered = sorted(totals)
    found = [
        math.sqrt(sum(error**2 for error in errors.values())),
        sum(totals) / draws,
        percentile(ordered, 0.025),
        percentile(ordered, 0.975),
    ]
    wrong = 0
    for name, ours, theirs in zip(("approach 1", "mean", "2.5 %", "97.5 %"), found, [head[2], *said]):
        if abs(ours - float(theirs)) > TOLERANCE * abs(ours):
            print(f"{name}: {theirs}, but {ours!r} here")
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
