"""A second opinion on the methods of energy and transport, in decimal arithmetic and with nothing of the product.

methods.py finds the function of a case file here by its name. Energies are in megajoules, factors in kilograms per
terajoule; a result is kilograms by gas, by gas and reference ("CO2 II.1.3"), of a pollutant, or of CO2e.
"""

from decimal import Decimal as D

MASSES = {"g": D("0.001"), "kg": D(1), "t": D(1000), "Gg": D(10) ** 6}
VOLUMES = {"l": D(1), "m3": D(1000), "scf": D("28.316846592")}
ENERGIES = {"MJ": D(1), "GJ": D(1000), "TJ": D(10) ** 6, "kWh": D("3.6"), "MWh": D(3600)}
DISTANCES = {"vkm": D(1), "km": D(1)}

# fuel: net energy in MJ/kg, litres per tonne or density in kg/l, CO2, whether it is biomass
FUELS = {
    "diesel": ("43.0", D(1000) / 1149, "74100", False),
    "motor-gasoline": ("44.3", D(1000) / 1351, "69300", False),
    "jet-kerosene": ("44.1", D(1000) / 1235, "71500", False),
    "jet-gasoline": ("44.3", None, "70000", False),
    "natural-gas": ("48.0", None, "56100", False),
    "lpg": ("47.3", D(1000) / 1852, "63100", False),
    "wood": ("15.6", None, "112000", True),
    "biogasoline": ("27.0", D("0.794"), "70800", True),
    "biodiesel": ("27.0", D("0.890"), "70800", True),
    "biogas": ("50.4", None, "54600", True),
}
THAI_MJ_PER_LITRE = {"diesel": "36.42", "motor-gasoline": "31.48", "jet-kerosene": "34.53", "lpg": "26.62"}
THAI_GAS = D("1.02") / D("28.316846592")  # megajoules per litre of natural gas, from those per standard cubic foot
# use, fuel and technology: methane and nitrous oxide
ENGINES = {
    ("road", "diesel", None): ("3.9", "3.9"),
    ("road", "motor-gasoline", None): ("25", "8"),
    ("road", "motor-gasoline", "oxidation-catalyst"): ("25", "8"),
    ("road", "motor-gasoline", "uncontrolled"): ("33", "3.2"),
    ("road", "motor-gasoline", "low-mileage-1995"): ("3.8", "5.7"),
    ("road", "natural-gas", None): ("92", "3"),
    ("road", "lpg", None): ("62", "0.2"),
    ("rail", "diesel", None): ("4.15", "28.6"),
    ("waterborne", "diesel", None): ("7", "2"),
    ("aviation", "jet-kerosene", None): ("0.5", "2"),
    ("aviation", "jet-gasoline", None): ("0.5", "2"),
    ("manufacturing", "diesel", None): ("3", "0.6"),
    ("residential", "wood", None): ("300", "4"),
    ("commercial", "lpg", None): ("5", "0.1"),
    ("manufacturing", "natural-gas", None): ("1", "0.1"),
    ("manufacturing", "biogas", None): ("1", "0.1"),
    ("off-road-agriculture", "diesel", None): ("4.15", "28.6"),
    ("off-road-household", "motor-gasoline", "4-stroke"): ("120", "2"),
    ("off-road-agriculture", "motor-gasoline", "2-stroke"): ("140", "0.4"),
    ("off-road-forestry", "motor-gasoline", "2-stroke"): ("170", "0.4"),
    ("off-road-industry", "motor-gasoline", "4-stroke"): ("50", "2"),
}
# blend: biomass in it, its share of the volume, the fossil fuel
BLENDS = {
    "gasohol-e10": ("biogasoline", "0.1", "motor-gasoline"),
    "gasohol-e20": ("biogasoline", "0.2", "motor-gasoline"),
    "gasohol-e85": ("biogasoline", "0.85", "motor-gasoline"),
    "diesel-b7": ("biodiesel", "0.07", "diesel"),
    "diesel-b10": ("biodiesel", "0.1", "diesel"),
    "diesel-b20": ("biodiesel", "0.2", "diesel"),
}
GRIDS = {("TH", 2019): "0.4999", ("TH", 2026): "0.4750", ("TH", 2016): "0.4999"}
MINES = {
    ("underground", "under-200-m"): ("10", "0.9"),
    ("underground", "over-400-m"): ("25", "4"),
    ("surface", "under-25-m"): ("0.3", "0"),
    ("surface", "25-to-50-m"): ("1.2", "0.1"),
}
# segment: CH4, CO2, N2O in kg/m3
SEGMENTS = {
    "gas-production-flaring": ("0.00000076", "0.0012", "0.000000021"),
    "oil-production-venting": ("8.7", "1.8", None),
    "conventional-oil-flaring": ("0.025", "41", "0.00064"),
    "oil-transport-trucks-and-rail": ("0.025", "0.0023", None),
    "gas-transmission-venting": (None, "0.0000031", None),
}


def plain(value, scale=None):
    """A number, or a quantity in the base unit of a scale."""
    if not isinstance(value, dict):
        return D(value)
    return D(value["value"]) * ({"%": D("0.01"), "mg/kg": D("1e-6")} | (scale or {}))[value["unit"]]


def amount_of(value):
    """Kind (kg, l, MJ) and amount."""
    for kind, scale in (("kg", MASSES), ("l", VOLUMES), ("MJ", ENERGIES)):
        if value["unit"] in scale:
            return kind, D(value["value"]) * scale[value["unit"]]
    raise ValueError(value)


def rate(value, per):
    """A rate such as 0.1 l/vkm: kind and amount per unit of distance."""
    above, below = value["unit"].split("/")
    assert below == per
    return amount_of({"value": value["value"], "unit": above})


def density_of(name, facts):
    return plain(facts["density"], {"kg/l": D(1)}) if "density" in facts else FUELS[name][1]


def energy_of(name, facts, kind, amount, country):
    """Megajoules of one fuel."""
    if kind == "MJ":
        return amount
    if "ncv" in facts:
        per, value = facts["ncv"]["unit"][3:], D(facts["ncv"]["value"])
    elif country == "TH" and name in THAI_MJ_PER_LITRE:
        per, value = "l", D(THAI_MJ_PER_LITRE[name])
    elif country == "TH" and name == "natural-gas" and kind == "l":
        per, value = "l", THAI_GAS
    else:
        per, value = "kg", D(FUELS[name][0])
    if per == kind:
        return amount * value
    density = density_of(name, facts)
    return (amount * density if kind == "l" else amount / density) * value


def parts_of(facts):
    """Fuel, share of the volume and own facts of every part."""
    if "parts" in facts:
        return [(part["fuel"], plain(part["share"]), part) for part in facts["parts"]]
    name = facts.get("fuel")
    if name in BLENDS:
        biomass, share, fossil = BLENDS[name]
        return [(fossil, 1 - D(share), {}), (biomass, D(share), {})]
    return [(name, D(1), facts)]


def energies(facts, kind, amount, country):
    """Fuel, megajoules and own facts of every part."""
    parts = parts_of(facts)
    if len(parts) == 1 and "parts" not in facts:
        name, _, own = parts[0]
        return [(name, energy_of(name, own, kind, amount, country), own)]
    one = [(n, energy_of(n, own, "l", share, country), own) for n, share, own in parts]
    if kind == "MJ":
        return [(n, amount * e / sum(e for _, e, _ in one), own) for n, e, own in one]
    litres = amount / sum(share * density_of(n, own) for n, share, own in parts) if kind == "kg" else amount
    return [(n, litres * e, own) for n, e, own in one]


def burn(facts, use, kind, amount, country=None):
    """Kilograms of each gas."""
    burnt = energies(facts, kind, amount, country)
    fossil = [name for name, _, _ in burnt if name and not FUELS[name][3]]
    shares = {name: share for name, share, _ in parts_of(facts)}
    engine = max(fossil or [name for name, _, _ in burnt], key=lambda name: shares[name])
    ch4, n2o = ENGINES.get((use, engine, facts.get("technology")), (None, None))
    per_tj = {"kg/TJ": D(1), "t/TJ": D(1000)}
    ch4 = plain(facts["ef_ch4"], per_tj) if "ef_ch4" in facts else D(ch4)
    n2o = plain(facts["ef_n2o"], per_tj) if "ef_n2o" in facts else D(n2o)
    result = {}

    def add(gas, kilograms):
        result[gas] = result.get(gas, D(0)) + kilograms

    for name, megajoules, own in burnt:
        terajoules = megajoules / 10**6
        biomass = FUELS[name][3] if name else facts.get("carbon") == "biogenic"
        co2 = plain(own["ef_co2"], per_tj) if "ef_co2" in own else D(FUELS[name][2])
        add("CO2-biogenic" if biomass else "CO2", terajoules * co2)
        add("CH4-biogenic" if biomass else "CH4-fossil", terajoules * ch4)
        add("N2O", terajoules * n2o)
    return result


def keyed(gases):
    return {(gas, ""): kilograms for gas, kilograms in gases.items()}


def split(gases, share, inside, outside):
    """All gases, and those under either reference."""
    parts = {}
    for gas, kilograms in gases.items():
        parts[f"{gas} {inside}"] = kilograms * share
        parts[f"{gas} {outside}"] = kilograms * (1 - share)
    return keyed(gases | parts)


def fuel_combustion(data):
    return keyed(burn(data, data.get("sector"), *amount_of(data["amount"]), data.get("country")))


def road_fuel_sales(data):
    kind, amount = amount_of(data["amount"])
    return keyed(burn(data, "road", kind, amount * plain(data.get("used_share", 1)), data.get("country")))


def by_class(data, distances):
    """Sums over classes of what distances tell of each: all of it, and what is inside."""
    result = {}
    for row in data["vehicles"]:
        kind, per = rate(row["intensity"], "vkm")
        inside, outside = distances(row)
        for where, distance in (("II.1.1", inside), ("II.1.3", outside)):
            for gas, kilograms in burn(row, "road", kind, distance * per, data.get("country")).items():
                for key in (gas, f"{gas} {where}"):
                    result[key] = result.get(key, D(0)) + kilograms
    return keyed(result)


def road_vehicle_kilometres(data):
    return by_class(data, lambda row: (plain(row["distance"], DISTANCES), D(0)))


def road_induced_activity(data):
    half = plain(data.get("attribution", D("0.5")))

    def distances(row):
        within, across = plain(row["trips_within"], DISTANCES), plain(row["trips_across"], DISTANCES) * half
        share = plain(row["across_inside_share"])
        return within + across * share, across * (1 - share)

    return by_class(data, distances)


def road_resident_activity(data):
    def distances(row):
        whole = plain(row["count"], {"vehicle": D(1)}) * plain(row["annual_distance"], DISTANCES)
        return whole * plain(row["inside_share"]), whole * (1 - plain(row["inside_share"]))

    return by_class(data, distances)


def journey(data, use, subsector):
    if "amount" in data:
        kind, amount = amount_of(data["amount"])
    else:
        kind, per = rate(data["intensity"], "km")
        amount = per * plain(data["distance"], DISTANCES)
    gases = burn(data, use, kind, amount, data.get("country"))
    return split(gases, plain(data["inside_share"]), subsector + ".1", subsector + ".3")


def rail(data):
    return journey(data, "rail", "II.2")


def waterborne(data):
    return journey(data, "waterborne", "II.3")


def aviation(data):
    if "amount" in data:
        kind, amount = amount_of(data["amount"])
    else:
        landing, cruise = plain(data["landing_fuel"], MASSES), plain(data["cruise_fuel"], MASSES)
        kind, amount = "kg", plain(data["landings"]) * landing + cruise
    gases = burn(data, "aviation", kind, amount * plain(data["city_share"]), data.get("country"))
    return split(gases, plain(data["inside_share"]), "II.4.1", "II.4.3")


def off_road(data):
    use = "off-road-" + data["machines"]
    return keyed(burn(data, use, *amount_of(data["amount"]), data.get("country")))


def grid_factor(data):
    """Kilograms of CO2e per megajoule."""
    if "ef" in data:
        mass, energy = data["ef"]["unit"].split("/")
        scale = {"kgCO2e": D(1), "tCO2e": D(1000), "gCO2e": D("0.001")}[mass]
        return D(data["ef"]["value"]) * scale / ENERGIES[energy]
    year = int(data["year"])
    return D(GRIDS[data["country"], year - 543 if year > 2400 else year]) / ENERGIES["kWh"]


def grid_electricity(data):
    return {("CO2e", ""): amount_of(data["energy"])[1] * grid_factor(data)}


def grid_heat(data):
    return grid_electricity(data)


def grid_losses(data):
    delivered, loss = amount_of(data["energy"])[1], plain(data["loss"])
    sent = delivered / (1 - loss) if data.get("loss_of") != "delivered" else delivered * (1 + loss)
    return {("CO2e", ""): (sent - delivered) * grid_factor(data)}


def fugitive_coal(data):
    tonnes = plain(data["production"], MASSES) / 1000
    defaults = MINES.get((data.get("mine"), data.get("depth")), (0, 0))
    per = {"m3/t": D(1)}
    cubic = sum(plain(data.get(name, D(d)), per) for name, d in zip(("ef_mining", "ef_post_mining"), defaults))
    made = tonnes * cubic * plain(data.get("density", D("0.67")), {"kg/m3": D(1)})
    taken = data.get("recovery", 0)
    is_mass = isinstance(taken, dict) and taken["unit"] != "%"
    return {("CH4-fossil", ""): made - (plain(taken, MASSES) if is_mass else made * plain(taken))}


def fugitive_oil_gas(data):
    cubic = plain(data["amount"], {"m3": D(1), "l": D("0.001")})
    result = {}
    defaults = SEGMENTS.get(data.get("segment"), (None, None, None))
    names = (("CH4-fossil", "ef_ch4"), ("CO2", "ef_co2"), ("N2O", "ef_n2o"))
    for (gas, name), default in zip(names, defaults):
        if name == "ef_n2o" and name not in data and default is None:
            continue  # no flame, no nitrous oxide in the table
        factor = plain(data[name], {"kg/m3": D(1), "g/m3": D("0.001")}) if name in data else D(default)
        result[gas, ""] = cubic * factor
    return result


def fuel_air_pollutants(data):
    kind, amount = amount_of(data["amount"])
    burnt = energies(data, kind, amount, data.get("country"))
    terajoules = sum(energy for _, energy, _ in burnt) / 10**6
    kilograms = amount
    if kind == "l":
        kilograms *= sum(share * density_of(name, own) for name, share, own in parts_of(data))
    result = {("SO2", ""): kilograms * plain(data["sulphur"]) * 2 * (1 - plain(data["sulphur_retention"]))}
    for pollutant, name in (("NOx", "ef_nox"), ("PM2.5", "ef_pm25")):
        factor = data.get(name, {"value": 250, "unit": "kg/TJ"})
        is_per_mass = isinstance(factor, dict) and factor["unit"] == "g/kg"
        value = D(factor["value"]) if isinstance(factor, dict) else D(factor)
        result[pollutant, ""] = (kilograms / 1000 if is_per_mass else terajoules) * value
    return result
