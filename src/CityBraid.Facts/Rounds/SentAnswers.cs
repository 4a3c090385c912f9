namespace CityBraid.Facts;

/// <summary>Answers that somebody sends together.</summary>
/// <param name="By">What they call themselves.</param>
/// <param name="Cells">The cells.</param>
public sealed record SentAnswers(string By, IReadOnlyList<CellText> Cells)
{
    /// <summary>The longest name.</summary>
    public const int NameMax = 80;

    /// <summary>Whether the department says that it has answered all it can.</summary>
    public bool IsSubmitted { get; init; }

    /// <summary>
    /// A name that no other sending has, so that none is taken twice; null when it has none.
    /// </summary>
    public string? Draft { get; init; }
}
