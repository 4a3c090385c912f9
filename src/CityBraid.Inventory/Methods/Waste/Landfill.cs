using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A landfill with what lies in it, kind by kind, from the year of its first deposit.</summary>
internal sealed record Landfill
{
    /// <summary>The year of the first deposit.</summary>
    public required int First { get; init; }

    /// <summary>The kinds of waste.</summary>
    public required IReadOnlyList<LandfillStream> Streams { get; init; }

    /// <summary>The fraction of the carbon that decomposes at all (DOCf).</summary>
    public required Taken DecomposingFraction { get; init; }

    /// <summary>The methane correction factor of the site (MCF).</summary>
    public required Taken CorrectionFactor { get; init; }

    /// <summary>The fraction of methane in the gas (F).</summary>
    public required Taken MethaneFraction { get; init; }

    /// <summary>What the carbon of each kind of waste does, in the order of the kinds.</summary>
    public IReadOnlyList<DecayedCarbon> Decays()
    {
        var perCarbon = DecomposingFraction.Number * CorrectionFactor.Number;
        return [.. Streams.Select(stream => Decay.Of(Carbon(stream, perCarbon), stream.DecayRate.Amount))];
    }

    /// <summary>Methane generated year by year, in kilograms: decayed carbon × F × 16/12.</summary>
    public decimal[] Generated(IReadOnlyList<DecayedCarbon> carbon)
    {
        var share = MethaneFraction.Number;
        var generated = new decimal[carbon[0].Decayed.Count];
        for (var year = 0; year < generated.Length; year++)
        {
            var sum = 0m;
            foreach (var stream in carbon)
            {
                sum += stream.Decayed[year];
            }

            generated[year] = sum * share * 16m / 12m;
        }

        return generated;
    }

    private static decimal[] Carbon(LandfillStream stream, decimal perCarbon)
    {
        var perMass = stream.DegradableCarbon.Number * perCarbon;
        return [.. stream.LaidDown.Select(mass => mass * perMass)];
    }
}
