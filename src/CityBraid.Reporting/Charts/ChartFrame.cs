namespace CityBraid.Reporting;

/// <summary>What every chart says around its drawing, already in the reader's language.</summary>
/// <remarks>A chart without a finding, a unit or a source is a picture; it cannot be built.</remarks>
public sealed record ChartFrame
{
    private const string IdLetters = "abcdefghijklmnopqrstuvwxyz0123456789-";

    private readonly string id = string.Empty;
    private readonly string title = string.Empty;
    private readonly string altText = string.Empty;
    private readonly string unit = string.Empty;
    private readonly IReadOnlyList<string> sources = [];

    /// <summary>The chart's name in addresses, one of a kind on its page: <c>sectors</c>.</summary>
    public required string Id
    {
        get => id;
        init =>
            id =
                value.Length > 0 && value.All(letter => IdLetters.Contains(letter, StringComparison.Ordinal))
                    ? value
                    : throw new ArgumentException($"'{value}' is no name of a chart.", nameof(value));
    }

    /// <summary>What the chart shows to be so, as a sentence.</summary>
    public required string Title
    {
        get => title;
        init => title = Said(value, "title");
    }

    /// <summary>What is drawn, for who cannot see it: what the axes are, what is largest.</summary>
    public required string AltText
    {
        get => altText;
        init => altText = Said(value, "alt text");
    }

    /// <summary>The unit of every number: <c>tCO2e</c>.</summary>
    public required string Unit
    {
        get => unit;
        init => unit = Said(value, "unit");
    }

    /// <summary>Where the numbers come from; at least one.</summary>
    public required IReadOnlyList<string> Sources
    {
        get => sources;
        init =>
            sources =
                value.Count > 0
                    ? [.. value.Select(source => Said(source, "source"))]
                    : throw new ArgumentException("A chart needs a source.", nameof(value));
    }

    /// <summary>What a reader has to know to read it rightly.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    private static string Said(string text, string what) =>
        string.IsNullOrWhiteSpace(text)
            ? throw new ArgumentException($"A chart needs a {what}.", nameof(text))
            : text;
}
