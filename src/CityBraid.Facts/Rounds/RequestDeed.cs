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

    /// <summary>The changes by which the facts that were approved came on record, in order; one alone as a
    ///   rule, and none where every answer is a reason.</summary>
    public IReadOnlyList<long> Changes { get; init; } = [];

    /// <summary>Whether one of the changes that hold the facts that were approved was undone since.</summary>
    public bool IsUndone { get; init; }

    /// <summary>The cells that were answered.</summary>
    public IReadOnlyList<CellAnswer> Cells { get; init; } = [];
}
