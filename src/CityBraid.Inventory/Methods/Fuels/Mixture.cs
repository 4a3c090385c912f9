using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A blend as an input states it: by a name that the tables know, or part by part.</summary>
/// <param name="Reading">What is stated of the blend as a whole.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="BurntAs">
/// The fuel whose engines burn it: its factors hold for methane and nitrous oxide; null when it is unknown.
/// </param>
internal sealed record Mixture(InputReading Reading, IReadOnlyList<MixturePart> Parts, Fuel? BurntAs)
{
    private const string Name = "parts";
    private static readonly string[] OfOneFuel = ["carbon", "ncv", "density", "ef_co2"];

    /// <summary>Whether it has no parts or one that is not known, which is a finding.</summary>
    public bool IsUnknown => Parts.Count == 0 || Parts.Any(part => part.Fuel is null);

    /// <summary>The blend that an input states; null when it states a fuel or nothing.</summary>
    public static Mixture? Find(InputReading reading, FactorLibrary factors, DateOnly day)
    {
        var blend = reading.FindText("fuel") is { } name ? factors.FindBlend(name, day) : null;
        if (!reading.IsStated(Name) && blend is null)
        {
            return null;
        }

        reading.RejectBoth("fuel", Name);
        RejectValuesOfOneFuel(reading);
        return reading.IsStated(Name) ? OfParts(reading, factors) : OfTable(reading, blend!, factors);
    }

    private static void RejectValuesOfOneFuel(InputReading reading)
    {
        var because = reading.IsStated(Name) ? Name : "fuel";
        foreach (var name in OfOneFuel.Where(reading.IsStated))
        {
            reading.Error("inventory.input-unused", reading.Input(name), ("because", reading.Path(because)));
        }
    }

    private static Mixture OfTable(InputReading reading, Blend blend, FactorLibrary factors)
    {
        foreach (var part in blend.Parts)
        {
            SayRange(reading, blend, part);
        }

        return new Mixture(
            reading,
            [
                .. blend.Parts.Select(
                    (part, at) =>
                        new MixturePart(
                            reading.Row(Name, Row(part), at),
                            factors.FindFuel(part.Fuel),
                            new Taken(new Quantity(part.Share, Unit.One), part.Row)
                        )
                ),
            ],
            factors.FindFuel(blend.BurntAs)
        );
    }

    /// <summary>A specification gives a range; what is taken of it is told.</summary>
    private static void SayRange(InputReading reading, Blend blend, BlendPart part)
    {
        if (part.ShareMin is { } min)
        {
            reading.Inform(
                "inventory.blend-share-range",
                ("blend", blend.Code),
                ("fuel", part.Fuel),
                ("min", min.ToString(CultureInfo.InvariantCulture)),
                ("share", part.Share.ToString(CultureInfo.InvariantCulture))
            );
        }
    }

    /// <summary>A part of the table as an input would state it.</summary>
    private static MethodInput Row(BlendPart part) =>
        new([
            KeyValuePair.Create("fuel", MethodValue.Of(part.Fuel)),
            KeyValuePair.Create("share", MethodValue.Of(part.Share)),
        ]);

    private static Mixture OfParts(InputReading reading, FactorLibrary factors)
    {
        var parts = reading.FindRows(Name).Select(row => Part(row, factors)).ToArray();
        if (parts.Length == 0 && reading.HasRows(Name))
        {
            reading.Missing(Name);
        }

        RequireWhole(reading, parts);
        RejectTwice(reading, parts);
        return new Mixture(reading, parts, BurntAsOf(parts));
    }

    private static MixturePart Part(InputReading row, FactorLibrary factors)
    {
        var name = row.FindText("fuel");
        var fuel = name is null ? null : factors.FindFuel(name);
        if (name is not null && fuel is null)
        {
            row.UnknownChoice("fuel", name, factors.Fuels.Select(one => one.Code));
        }

        return new MixturePart(row, fuel, row.Take("share"));
    }

    private static void RequireWhole(InputReading reading, MixturePart[] parts)
    {
        var sum = parts.Sum(part => part.Share.Number);
        if (sum != 1m && parts.Length > 0 && Array.TrueForAll(parts, part => part.Reading.IsStated("share")))
        {
            var shown = sum.ToString(CultureInfo.InvariantCulture);
            reading.Error("inventory.blend-not-whole", reading.Input(Name), ("sum", shown));
        }
    }

    private static void RejectTwice(InputReading reading, MixturePart[] parts)
    {
        foreach (var fuel in parts.GroupBy(part => part.Label).Where(group => group.Skip(1).Any()))
        {
            if (fuel.Key.Length > 0)
            {
                reading.Error("inventory.part-twice", reading.Input(Name), ("fuel", fuel.Key));
            }
        }
    }

    /// <summary>Engines are made for the fossil part: the largest of them, else the largest of all.</summary>
    private static Fuel? BurntAsOf(MixturePart[] parts)
    {
        var known = Array.FindAll(parts, part => part.Fuel is not null);
        var fossil = Array.FindAll(known, part => !part.IsBiogenic);
        return (fossil.Length > 0 ? fossil : known).MaxBy(part => part.Share.Number)?.Fuel;
    }
}
