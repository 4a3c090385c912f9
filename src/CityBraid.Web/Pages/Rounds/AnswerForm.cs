using System.Globalization;

namespace CityBraid.Web;

/// <summary>Reads what a form says of the cells of a request.</summary>
internal static class AnswerForm
{
    /// <summary>The button that says that a department is done.</summary>
    public const string Submit = "submit";

    /// <summary>The cells whose fields say something else than what is on record.</summary>
    public static SentAnswers Read(SentForm form, AnswerSheet sheet, VariableLibrary variables)
    {
        var (typed, shown) = (new AnswerFields(sheet, form), new AnswerFields(sheet, SentForm.Empty));
        var cells = sheet.Request.Items.SelectMany(item =>
            Cells(item, variables.Find(item.Variable)!, typed, shown)
        );
        return new SentAnswers(form["by"], [.. cells])
        {
            IsSubmitted = form["do"] == Submit,
            Draft = form["draft"].Length is > 0 and < 80 ? form["draft"] : null,
        };
    }

    /// <summary>Where what counts for all cells was left as it stood, each cell keeps its own: units that
    ///   differ from cell to cell are not made one.</summary>
    private static IEnumerable<CellText> Cells(
        AskedItem item,
        Variable variable,
        AnswerFields typed,
        AnswerFields shown
    )
    {
        foreach (var cell in typed.CellsOf(item).Where(typed.Has))
        {
            var own = shown.Standing(cell);
            var written =
                typed.Amount(cell).Length > 0
                    ? WithAmount(cell, own, item, variable, (typed, shown))
                    : new CellText(
                        cell,
                        string.Empty,
                        Reason: ReasonOf(own, typed.Reason(item), shown.Reason(item))
                    );
            var isLeft =
                written.Amount.Length > 0
                    ? own?.Quantity is not null && written == Standing(cell, own, shown)
                    : own?.Quantity is null && written.Reason == (own?.Reason ?? string.Empty);
            if (!isLeft)
            {
                yield return written with
                {
                    Seen = SeenOf(typed.Seen(cell)),
                };
            }
        }
    }

    private static CellText WithAmount(
        CellKey cell,
        CellAnswer? own,
        AskedItem item,
        Variable variable,
        (AnswerFields Typed, AnswerFields Shown) fields
    )
    {
        var (typed, shown) = fields;
        var has = own?.Quantity is not null;
        var grade =
            Enum.TryParse<Quality>(typed.Grade(item), out var read) && Enum.IsDefined(read)
                ? read
                : Quality.Unstated;
        return new CellText(
            cell,
            typed.Amount(cell),
            has && typed.Unit(item, variable) == shown.Unit(item, variable)
                ? own!.Quantity!.Unit.Symbol
                : typed.Unit(item, variable),
            has && typed.Grade(item) == shown.Grade(item) ? own!.Quality : grade,
            Source: has && KeepsSource(cell, item, variable, fields)
                ? own!.Source ?? string.Empty
                : typed.Source(item)
        );
    }

    /// <summary>How somebody collected counts for the amounts that they gave; where they gave none, for those
    ///   that stand.</summary>
    private static bool KeepsSource(
        CellKey cell,
        AskedItem item,
        Variable variable,
        (AnswerFields Typed, AnswerFields Shown) fields
    )
    {
        var (typed, shown) = fields;
        var isLeft = typed.Source(item) == shown.Source(item);
        return !typed.IsCommunity ? isLeft : !IsGiven(cell) && (isLeft || typed.CellsOf(item).Any(IsGiven));

        bool IsGiven(CellKey one) =>
            typed.Has(one)
            && (
                typed.Amount(one) != shown.Amount(one)
                || typed.Unit(item, variable) != shown.Unit(item, variable)
            );
    }

    private static CellText Standing(CellKey cell, CellAnswer own, AnswerFields shown) =>
        new(
            cell,
            shown.Amount(cell),
            own.Quantity!.Unit.Symbol,
            own.Quality,
            Source: own.Source ?? string.Empty
        );

    /// <summary>A reason counts for the cells that have none of their own; one that was said alike of all is
    ///   changed for all.</summary>
    private static string ReasonOf(CellAnswer? own, string typed, string shown) =>
        own?.Quantity is not null ? typed
        : typed == shown ? own?.Reason ?? string.Empty
        : shown.Length == 0 ? own?.Reason ?? typed
        : typed;

    private static int? SeenOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
