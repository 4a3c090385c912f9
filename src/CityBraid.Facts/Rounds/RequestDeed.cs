namespace CityBraid.Facts;

/// <summary>One thing that happened to a request for data; nothing of it is ever changed.</summary>
/// <param name="Kind">What.</param>
/// <param name="By">Who: an account, or <c>Somchai (Electricity authority)</c> by a link.</param>
/// <param name="At">When.</param>
public sealed record RequestDeed(RequestDeedKind Kind, string By, DateTimeOffset At)
{
    /// <summary>What is to be looked at again; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// A name that no other sending has, so that none is taken twice; null when it has none.
    /// </summary>
    public string? Draft { get; init; }

    /// <summary>Whether it put facts on record by a change that was undone since.</summary>
    public bool IsUndone { get; init; }

    /// <summary>The cells that were answered.</summary>
    public IReadOnlyList<CellAnswer> Cells { get; init; } = [];
}
