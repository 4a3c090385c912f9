namespace CityBraid.Facts;

/// <summary>A round with the sheet of each of its departments.</summary>
/// <param name="Round">The round.</param>
/// <param name="Sheets">The sheets, in order of asking.</param>
public sealed record ShownRound(DataRound Round, IReadOnlyList<AnswerSheet> Sheets)
{
    /// <summary>The latest letter to each department, for whoever may remind them.</summary>
    public IReadOnlyList<LetterStanding> Letters { get; init; } = [];
}
