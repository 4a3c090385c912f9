using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>The sums of waste streams: by stream, by destination, and of everything.</summary>
internal sealed class WasteSums(IReadOnlyList<WasteStream> streams, Working working, Citation balance)
{
    /// <summary>The name of the sum of everything.</summary>
    public const string Generated = "generated";

    private const string Unaccounted = "unaccounted";

    private static readonly string[] Circular = ["recycled", "composted", "digested"];

    private readonly List<MethodAmount> amounts = [];

    /// <summary>What is kept from fire and burial; null when nothing is stated of it.</summary>
    public static Quantity? FindDiverted(IEnumerable<MethodAmount> amounts) =>
        amounts
            .Where(one => Circular.Contains(one.Name, StringComparer.Ordinal))
            .Select(one => one.Quantity)
            .Aggregate((Quantity?)null, (sum, next) => sum is null ? next : sum + next);

    /// <summary>Writes every stream down, then the sums; together all amounts there are.</summary>
    public IReadOnlyList<MethodAmount> Write()
    {
        foreach (var stream in streams)
        {
            Write(stream);
        }

        Add(Generated, Sum(streams.Select(stream => stream.Generated)), "G = Σ G_stream");
        foreach (var destination in WasteStream.Destinations)
        {
            var parts = streams.Where(stream => stream.Tonnes.ContainsKey(destination)).ToArray();
            if (parts.Length > 0)
            {
                var sum = Sum(parts.Select(stream => stream.Tonnes[destination]));
                Add(destination, sum, $"W_{destination} = Σ W_{destination}(stream)");
            }
        }

        Add(Unaccounted, Sum(streams.Select(stream => stream.Rest)), "U = G − Σ W");
        return amounts;
    }

    private void Write(WasteStream stream)
    {
        working.Take($"G({stream.Name})", stream.Generated);
        amounts.Add(new MethodAmount($"{stream.Name}.{Generated}", stream.Generated));
        foreach (var destination in WasteStream.Destinations.Where(stream.Tonnes.ContainsKey))
        {
            var tonnes = stream.Tonnes[destination];
            Write(stream, destination, tonnes);
            amounts.Add(new MethodAmount($"{stream.Name}.{destination}", tonnes));
        }

        working.Write($"U({stream.Name})", stream.Rest, "U = G − Σ W", balance);
        amounts.Add(new MethodAmount($"{stream.Name}.{Unaccounted}", stream.Rest));
    }

    /// <summary>Tonnes as they were stated, or the share that was and what it comes to.</summary>
    private void Write(WasteStream stream, string destination, Quantity tonnes)
    {
        var of = $"{destination}({stream.Name})";
        if (!stream.Shares.TryGetValue(destination, out var share))
        {
            working.Take($"W_{of}", tonnes);
            return;
        }

        working.Take($"w_{of}", share);
        working.Write($"W_{of}", tonnes, "W = w × G", balance);
    }

    private void Add(string name, Quantity sum, string equation)
    {
        working.Write(equation.Split(' ')[0], sum, equation, balance);
        amounts.Add(new MethodAmount(name, sum));
    }

    private static Quantity Sum(IEnumerable<Quantity> tonnes) =>
        tonnes.Aggregate((left, right) => left + right);
}
