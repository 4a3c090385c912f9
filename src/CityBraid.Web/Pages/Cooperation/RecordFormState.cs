using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a form of a record shows.</summary>
internal sealed record RecordFormState
{
    /// <summary>The record; null for a new one.</summary>
    public CooperationRecord? Record { get; init; }

    /// <summary>What the fields hold.</summary>
    public required FieldSet Fields { get; init; }

    /// <summary>The code of a new record, as far as it was written.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>The revision that it starts from.</summary>
    public int Seen { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>What somebody else wrote into the same fields.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; init; } = [];
}
