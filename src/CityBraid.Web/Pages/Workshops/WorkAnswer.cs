using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What became of one record that a group sent.</summary>
/// <param name="Sent">What was sent.</param>
/// <param name="Saved">What was kept, or what stands against it; null when it was refused.</param>
/// <param name="Problems">What is wrong with it, in the reader's language.</param>
internal sealed record WorkAnswer(WorkRecord Sent, SavedRecord? Saved, IReadOnlyList<string> Problems)
{
    /// <summary>The answer to who sent nothing.</summary>
    public static object Nothing { get; } = new { state = "kept" };

    /// <summary>Whether it is on record.</summary>
    public bool IsKept => Saved is { IsKept: true };

    /// <summary>What the form is to show of it again; null when it is on record.</summary>
    public WorkRecord? Again =>
        IsKept ? null
        : Saved is null ? Sent
        : Sent with { Fields = Saved.Proposal, Seen = Saved.Record.Revision };

    /// <summary>The answer as a script reads it.</summary>
    public object Told =>
        new
        {
            state = IsKept ? "kept"
            : Saved is null ? "refused"
            : "conflict",
            problems = Problems,
            conflicts = (Saved?.Conflicts ?? []).Select(conflict => new
            {
                path = conflict.Path,
                theirs = conflict.Theirs ?? string.Empty,
                mine = conflict.Mine ?? string.Empty,
            }),
        };
}
