namespace CityBraid.Web;

/// <summary>What the page of a department shows besides its sheet.</summary>
internal sealed record AnswerPageState
{
    /// <summary>What was sent.</summary>
    public SentForm Form { get; init; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The cells of which the sender is told that somebody else answered them.</summary>
    public IReadOnlySet<string>? Told { get; init; }

    /// <summary>What was done; null when nothing was.</summary>
    public string? Done { get; init; }

    /// <summary>Who answers.</summary>
    public string By { get; init; } = string.Empty;
}
