using System.Globalization;

namespace CityBraid.Web;

/// <summary>What stands in the fields of a sheet: what was typed, or else what is on record.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="form">What was typed.</param>
/// <param name="told">The cells of which the reader was told that somebody else answered them.</param>
internal sealed class AnswerFields(AnswerSheet sheet, SentForm form, IReadOnlySet<string>? told = null)
{
    private readonly IReadOnlyDictionary<CellKey, StandingAnswer> answers = sheet.Request.Answers;

    /// <summary>Whether the cells were sent: a page has other forms, too.</summary>
    private readonly bool isSent = form.Below("c/").Any();

    /// <summary>The name of a cell's field.</summary>
    public static string NameOf(CellKey cell, string part)
    {
        var period = cell.Period.Kind == PeriodKind.Month ? cell.Period.ToString() : "whole";
        return $"c/{cell.Variable}/{period}/{part}";
    }

    /// <summary>The name of a field that is about all cells of a variable.</summary>
    public static string NameOf(AskedItem item, string part) => $"v/{item.Variable}/{part}";

    /// <summary>The amount of a cell as digits; empty when there is none.</summary>
    public string Amount(CellKey cell) =>
        isSent ? form[NameOf(cell, "amount")]
        : Standing(cell)?.Quantity is { } quantity ? quantity.Amount.ToString(CultureInfo.InvariantCulture)
        : string.Empty;

    /// <summary>Whether the form that was sent has a cell: not every page shows the cells.</summary>
    public bool Has(CellKey cell) => form.Below(NameOf(cell, "seen")).Any();

    /// <summary>The number of the deed that the reader saw at a cell, or was told of.</summary>
    public string Seen(CellKey cell) =>
        isSent && told?.Contains(cell.ToString()) is not true
            ? form[NameOf(cell, "seen")]
            : sheet.Request.SeenOf(cell).ToString(CultureInfo.InvariantCulture);

    /// <summary>The unit of a variable's amounts.</summary>
    public string Unit(AskedItem item, Variable variable) =>
        Of(item, "unit", First(item, answer => answer.Quantity?.Unit.Symbol) ?? variable.Unit.Symbol);

    /// <summary>How a variable's amounts came to be known.</summary>
    public string Grade(AskedItem item) =>
        Of(
            item,
            "quality",
            First(item, answer => answer.Quantity is null ? null : answer.Quality.ToString())
                ?? nameof(Quality.Unstated)
        );

    /// <summary>Where a variable's amounts are from; who collects says anew how they did, as another one
    ///   did it otherwise.</summary>
    public string Source(AskedItem item) =>
        Of(item, "source", IsCommunity ? null : First(item, answer => answer.Source));

    /// <summary>Whether a community answers, each of whom speaks for what they collected.</summary>
    public bool IsCommunity => sheet.Request.Kind is RequestKind.Community;

    /// <summary>Why amounts of a variable are missing: what is said alike of every cell without an
    ///   amount.</summary>
    public string Reason(AskedItem item)
    {
        var reasons = CellsOf(item)
            .Select(Standing)
            .Where(answer => answer?.Quantity is null)
            .Select(answer => answer?.Reason)
            .Distinct()
            .ToArray();
        return Of(item, "reason", reasons is [{ } one] ? one : null);
    }

    /// <summary>What of a cell is on record.</summary>
    public CellAnswer? Standing(CellKey cell) => answers.GetValueOrDefault(cell)?.Answer;

    /// <summary>The cells of an item, in order.</summary>
    public IEnumerable<CellKey> CellsOf(AskedItem item) =>
        sheet.Round.PeriodsOf(item).Select(period => new CellKey(item.Variable, period));

    private string Of(AskedItem item, string part, string? standing) =>
        isSent ? form[NameOf(item, part)] : standing ?? string.Empty;

    private string? First(AskedItem item, Func<CellAnswer, string?> part) =>
        CellsOf(item)
            .Select(Standing)
            .OfType<CellAnswer>()
            .Select(part)
            .FirstOrDefault(text => text is not null);
}
