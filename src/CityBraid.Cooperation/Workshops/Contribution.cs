using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>What somebody of a group wrote into one record.</summary>
/// <param name="Token">The token of the group's link.</param>
/// <param name="By">What they call themselves.</param>
/// <param name="Draft">A name that no other draft has, so that none is taken twice.</param>
public sealed record Contribution(LinkToken Token, string By, string Draft)
{
    /// <summary>The longest name that anybody may call themselves.</summary>
    public const int NameMax = 80;

    /// <summary>The kind of record.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>Its code, chosen by the group for a new one.</summary>
    public required RecordCode Code { get; init; }

    /// <summary>The fields that changed: what they saw and what they wrote.</summary>
    public required IReadOnlyList<FieldChange> Changes { get; init; }

    /// <summary>
    /// The revision that they saw, which tells what stood there; null when the changes tell it.
    /// </summary>
    public int? Seen { get; init; }
}
