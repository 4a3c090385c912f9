namespace CityBraid.Web;

/// <summary>What the page of a round shows besides it.</summary>
internal sealed record RoundPageState
{
    /// <summary>What was sent.</summary>
    public SentForm Form { get; init; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>The address of a link that was just made.</summary>
    public string? Address { get; init; }
}
