using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>What becomes of one kind of waste, in tonnes; what is not stated is in no sum.</summary>
internal sealed class WasteStream
{
    /// <summary>Where waste can go, in the order of the trace.</summary>
    public static readonly IReadOnlyList<string> Destinations =
    [
        "recycled",
        "composted",
        "digested",
        "burnt_energy",
        "burnt",
        "open_burnt",
        "buried",
        "littered",
        "exported",
    ];

    private readonly Dictionary<string, Quantity> tonnes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Quantity> shares = new(StringComparer.Ordinal);

    private WasteStream(string name, Quantity generated)
    {
        Name = name;
        Generated = generated;
    }

    /// <summary>What the waste is called: <c>food</c>.</summary>
    public string Name { get; }

    /// <summary>How much there is.</summary>
    public Quantity Generated { get; }

    /// <summary>Where it goes, each destination with its tonnes; those alone that are stated.</summary>
    public IReadOnlyDictionary<string, Quantity> Tonnes => tonnes;

    /// <summary>The shares of the whole by destination, where it was shares that were stated.</summary>
    public IReadOnlyDictionary<string, Quantity> Shares => shares;

    /// <summary>
    /// What is generated and goes nowhere that is stated; negative when more goes than there is.
    /// </summary>
    public Quantity Rest => tonnes.Values.Aggregate(Generated, (left, gone) => left - gone);

    /// <summary>The stream of a row; null when its name or its amount cannot be used.</summary>
    public static WasteStream? Find(InputReading row, Unit tonne)
    {
        var name = row.FindText("stream");
        var generated = row.FindQuantity("generated");
        var stated = Destinations.Where(row.IsStated).Select(one => (one, row.FindQuantity(one))).ToArray();
        if (name is null || generated is null)
        {
            return null;
        }

        var stream = new WasteStream(name, generated.In(tonne));
        foreach (var (destination, amount) in stated)
        {
            if (amount is not null)
            {
                stream.Send(destination, amount);
            }
        }

        return stream;
    }

    private void Send(string destination, Quantity stated)
    {
        if (!stated.IsIn(Dimension.None))
        {
            tonnes[destination] = stated.In(Generated.Unit);
            return;
        }

        var share = stated.In(Unit.One);
        shares[destination] = share;
        tonnes[destination] = Generated.Times(share.Amount);
    }
}
