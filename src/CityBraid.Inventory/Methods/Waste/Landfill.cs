using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A landfill with what lies in it, kind by kind, from the year of its first deposit.</summary>
internal sealed record Landfill
{
    private static readonly Citation Deposited = Equation("3.2");
    private static readonly Citation Accumulated = Equation("3.4");
    private static readonly Citation DecomposedEquation = Equation("3.5");
    private static readonly Citation GeneratedEquation = Equation("3.6");

    /// <summary>The year of the first deposit.</summary>
    public required int First { get; init; }

    /// <summary>The kinds of waste.</summary>
    public required IReadOnlyList<LandfillStream> Streams { get; init; }

    /// <summary>The fraction of the carbon that decomposes at all.</summary>
    public required Taken DecomposingFraction { get; init; }

    /// <summary>The methane correction factor of the site.</summary>
    public required Taken CorrectionFactor { get; init; }

    /// <summary>The fraction of methane in the gas.</summary>
    public required Taken MethaneFraction { get; init; }

    /// <summary>The unit in which masses are counted.</summary>
    public required Unit Kilogram { get; init; }

    /// <summary>Methane generated year by year, in kilograms.</summary>
    public decimal[] Generate(Working working)
    {
        var mcf = working.TakeNumber("MCF", CorrectionFactor);
        var docf = working.TakeNumber("DOCf", DecomposingFraction);
        var f = working.TakeNumber("F", MethaneFraction);
        var decayed = new decimal[Streams[0].LaidDown.Count];
        foreach (var stream in Streams)
        {
            var doc = working.TakeNumber(stream.Symbol("DOC"), stream.DegradableCarbon);
            var laidDown = stream.LaidDown.Select(mass => mass * doc * docf * mcf).ToArray();
            AddDecayed(decayed, stream, laidDown, working);
        }

        return
        [
            .. decayed.Select(
                (mass, at) =>
                    Write(
                        working,
                        At("CH4_gen", at),
                        mass * f * 16m / 12m,
                        "CH4_gen = DDOCm_decomp × F × 16/12",
                        GeneratedEquation
                    )
            ),
        ];
    }

    private void AddDecayed(decimal[] sum, LandfillStream stream, decimal[] laidDown, Working working)
    {
        var rate = working.Take(stream.Symbol("k"), stream.DecayRate).Amount;
        var remaining = working.Write(
            stream.Symbol("e^-k"),
            Decay.RemainingAfterOneYear(rate),
            "exp(−k) = Decay.RemainingAfterOneYear(k), to 15 digits",
            Accumulated
        );
        var (stored, decayed) = Decay.Of(laidDown, remaining);
        for (var at = 0; at < sum.Length; at++)
        {
            if (stream.LaidDown[at] > 0m)
            {
                working.Take(At(stream.Symbol("W"), at), new Quantity(stream.LaidDown[at], Kilogram));
                Write(
                    working,
                    At(stream.Symbol("DDOCmd"), at),
                    laidDown[at],
                    "DDOCmd = W × DOC × DOCf × MCF",
                    Deposited
                );
            }

            Write(
                working,
                At(stream.Symbol("DDOCma"), at),
                stored[at],
                "DDOCma_T = DDOCmd_T + DDOCma_T-1 × exp(−k)",
                Accumulated
            );
            sum[at] += Write(
                working,
                At(stream.Symbol("DDOCm_decomp"), at),
                decayed[at],
                "DDOCm_decomp_T = DDOCma_T-1 × (1 − exp(−k))",
                DecomposedEquation
            );
        }
    }

    private decimal Write(
        Working working,
        string symbol,
        decimal kilograms,
        string equation,
        Citation source
    ) => working.Write(symbol, new Quantity(kilograms, Kilogram), equation, source).Amount;

    private string At(string symbol, int at) => $"{symbol}({InputReading.Shown(First + at)})";

    private static Citation Equation(string number) =>
        new("IPCC 2006 Guidelines vol. 5", "equation " + number);
}
