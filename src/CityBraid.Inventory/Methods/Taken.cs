using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>A value that a calculation takes: stated by the user, or published.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Who publishes it; null when it was stated without a source.</param>
internal sealed record Taken(Quantity Value, Citation? Source)
{
    /// <summary>What a trace says of a factor that was stated with no source.</summary>
    public const string Unsourced = "stated, without source";

    /// <summary>Whether it is a factor that was stated with no source.</summary>
    public bool IsUnsourced { get; init; }

    /// <summary>Where it comes from, as a trace says it; null for what needs no source.</summary>
    public string? Cited => Source?.ToString() ?? (IsUnsourced ? Unsourced : null);

    /// <summary>The amount in the unit it is in.</summary>
    public decimal Amount => Value.Amount;

    /// <summary>The amount as a pure number, whatever fraction it was stated in.</summary>
    public decimal Number => Value.In(Unit.One).Amount;
}
