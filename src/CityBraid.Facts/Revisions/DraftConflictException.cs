namespace CityBraid.Facts;

/// <summary>A draft was changed or given up between reading and importing it; nothing was saved.</summary>
public sealed class DraftConflictException : Exception
{
    /// <summary>Names the draft.</summary>
    public DraftConflictException(ImportDraft draft)
        : base("The draft was changed by somebody else; read it again.") => Draft = draft;

    /// <summary>The draft as it was to be imported.</summary>
    public ImportDraft Draft { get; }
}
