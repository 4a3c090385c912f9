using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Writes down how a landfill's methane came about, year by year.</summary>
internal sealed class LandfillWorking(Landfill landfill, Working working, Unit kilogram)
{
    private static readonly Citation Deposited = Equation("3.2");
    private static readonly Citation Accumulated = Equation("3.4");
    private static readonly Citation Decomposed = Equation("3.5");
    private static readonly Citation Generated = Equation("3.6");

    /// <summary>Writes down the site, each kind of waste, and what they generate together.</summary>
    public void Write(IReadOnlyList<DecayedCarbon> carbon, IReadOnlyList<decimal> generated)
    {
        working.Take("MCF", landfill.CorrectionFactor);
        working.Take("DOCf", landfill.DecomposingFraction);
        working.Take("F", landfill.MethaneFraction);
        foreach (var (stream, decay) in landfill.Streams.Zip(carbon))
        {
            Write(stream, decay);
        }

        foreach (var (at, mass) in generated.Index())
        {
            Write(At("CH4_gen", at), mass, ("CH4_gen = Σ DDOCm_decomp × F × 16/12", Generated));
        }
    }

    private void Write(LandfillStream stream, DecayedCarbon decay)
    {
        working.Take(stream.Symbol("DOC"), stream.DegradableCarbon);
        working.Take(stream.Symbol("k"), stream.DecayRate);
        working.Write(
            stream.Symbol("exp(-k)"),
            decay.Remaining,
            "exp(−k), computed by Decay.RemainingAfterOneYear to 15 digits",
            Accumulated
        );
        for (var at = 0; at < decay.Stored.Count; at++)
        {
            if (stream.LaidDown[at] > 0m)
            {
                working.Take(At(stream.Symbol("W"), at), new Quantity(stream.LaidDown[at], kilogram));
                Write(
                    At(stream.Symbol("DDOCmd"), at),
                    decay.LaidDown[at],
                    ("DDOCmd = W × DOC × DOCf × MCF", Deposited)
                );
            }

            Write(
                At(stream.Symbol("DDOCm_decomp"), at),
                decay.Decayed[at],
                ("DDOCm_decomp(T) = DDOCma(T−1) × (1 − exp(−k))", Decomposed)
            );
            Write(
                At(stream.Symbol("DDOCma"), at),
                decay.Stored[at],
                ("DDOCma(T) = DDOCmd(T) + DDOCma(T−1) × exp(−k)", Accumulated)
            );
        }
    }

    private void Write(string symbol, decimal kilograms, (string Text, Citation Source) equation) =>
        working.Write(symbol, new Quantity(kilograms, kilogram), equation.Text, equation.Source);

    private string At(string symbol, int at) => $"{symbol}({InputReading.Shown(landfill.First + at)})";

    private static Citation Equation(string number) =>
        new("IPCC 2006 Guidelines vol. 5", "equation " + number);
}
