namespace CityBraid.Web;

/// <summary>The words of the pages about data rounds.</summary>
internal static class RoundWords
{
    /// <summary>How far a request has come.</summary>
    public static string State(Visit visit, RequestState state) => visit.Say($"request.{state}");

    /// <summary>The period of a round: a budget year by its number, else as it is.</summary>
    public static string Period(Visit visit, DataRound round) =>
        round.Period.Kind == PeriodKind.FiscalYear
            ? visit.Say("round.fiscal", ("days", Numerals.Period(round.Period, visit.Reader)))
            : Numerals.Period(round.Period, visit.Reader);

    /// <summary>A month with its year, or the whole period.</summary>
    public static string Cell(Visit visit, CellKey cell) =>
        cell.Period.Kind == PeriodKind.Month
            ? Numerals.Period(cell.Period, visit.Reader)
            : visit.Say("round.whole");

    /// <summary>What became of answers, as the page's own script reads it.</summary>
    public static IResult Document(Visit visit, Result<KeptAnswers> kept, VariableLibrary variables) =>
        kept.IsRefused ? Refused(Problems(visit, kept.Refusal, variables))
        : kept.Value.Findings.Count > 0
            ? Refused([.. kept.Value.Findings.Select(finding => Sentences.Of(finding, visit.Reader))])
        : Results.Json(new { state = "kept", seen = kept.Value.Request.Deeds.Count });

    private static IResult Refused(IReadOnlyList<string> problems) =>
        Results.Json(new { state = "refused", problems });

    /// <summary>What is wrong with answers, each sentence after the cell it is about.</summary>
    public static IReadOnlyList<string> Problems(Visit visit, Refusal refusal, VariableLibrary variables) =>
        refusal.Findings.Count == 0
            ? ErrorSummary.Of(visit, refusal)
            : [.. refusal.Findings.Select(finding => Problem(visit, finding, variables))];

    /// <summary>The cells of which a refusal tells that somebody else answered them.</summary>
    public static IReadOnlySet<string> Told(Refusal? refusal) =>
        (refusal?.Findings ?? [])
            .Where(finding => finding.Code == "facts.answer-changed")
            .Select(finding => finding.Values["cell"])
            .ToHashSet(StringComparer.Ordinal);

    private static string Problem(Visit visit, Finding finding, VariableLibrary variables)
    {
        var sentence = Sentences.Of(finding, visit.Reader);
        var parts = finding.Where?.Cells?.Split(' ') ?? [];
        return
            parts is [var code, var period]
            && variables.Find(code) is { } variable
            && PeriodText.Find(period) is { } days
            ? $"{variable.Names.In(visit.Lang)}, {Cell(visit, new CellKey(code, days))}: {sentence}"
            : sentence;
    }

    /// <summary>What happened to a request.</summary>
    public static string Deed(Visit visit, RequestDeedKind kind) => visit.Say($"request-deed.{kind}");
}
