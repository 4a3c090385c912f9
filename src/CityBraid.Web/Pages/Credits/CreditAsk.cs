namespace CityBraid.Web;

/// <summary>A form of the registry: what it is about, asks for and leads to.</summary>
/// <param name="Title">Its heading, in the reader's language.</param>
/// <param name="Action">Where it is sent, after the language.</param>
/// <param name="Back">Where whoever gives up goes, after the language.</param>
/// <param name="Button">What sending it does.</param>
public sealed record CreditAsk(string Title, string Action, string Back, string Button)
{
    /// <summary>The way from the registry's first page to the form.</summary>
    public IReadOnlyList<Crumb> Way { get; init; } = [];

    /// <summary>What it asks for.</summary>
    public required IReadOnlyList<AskedField> Fields { get; init; }

    /// <summary>What it carries unseen: what whoever fills it in has seen.</summary>
    public IReadOnlyList<(string Name, string Value)> Seen { get; init; } = [];

    /// <summary>What it is about: names and values.</summary>
    public IReadOnlyList<(string Name, string Value)> About { get; init; } = [];

    /// <summary>What whoever fills it in should know; null when it goes without saying.</summary>
    public string? Note { get; init; }
}
