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

    /// <summary>What happened to a request.</summary>
    public static string Deed(Visit visit, RequestDeedKind kind) => visit.Say($"request-deed.{kind}");
}
