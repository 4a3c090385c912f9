namespace CityBraid.Web;

/// <summary>
/// What is on record now beside what is wanted back, when the fact was revised since it was read.
/// </summary>
public sealed partial class FactMerge
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The page of the fact's history.</summary>
    [Parameter]
    [EditorRequired]
    public required string Address { get; set; }

    /// <summary>The revision that is wanted back.</summary>
    [Parameter]
    [EditorRequired]
    public required RecordedRevision Mine { get; set; }

    /// <summary>The revision that somebody made meanwhile.</summary>
    [Parameter]
    [EditorRequired]
    public required RecordedRevision Theirs { get; set; }

    private string TheirTitle =>
        Visit.Say("fact.merge.theirs", ("by", ActorWords.Say(Visit, Theirs.Change.Actor)));
}
