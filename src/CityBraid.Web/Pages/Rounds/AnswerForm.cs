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

    private static IEnumerable<CellText> Cells(
        AskedItem item,
        Variable variable,
        AnswerFields typed,
        AnswerFields shown
    )
    {
        var isSame =
            typed.Unit(item, variable) == shown.Unit(item, variable)
            && typed.Grade(item) == shown.Grade(item)
            && typed.Source(item) == shown.Source(item);
        foreach (var cell in typed.CellsOf(item))
        {
            var (amount, reason) = (typed.Amount(cell), typed.Reason(item));
            var isLeft =
                amount == shown.Amount(cell)
                && (amount.Length > 0 ? isSame : reason == (shown.Standing(cell)?.Reason ?? string.Empty));
            if (!isLeft)
            {
                yield return new CellText(
                    cell,
                    amount,
                    typed.Unit(item, variable),
                    Enum.TryParse<Quality>(typed.Grade(item), out var grade) && Enum.IsDefined(grade)
                        ? grade
                        : Quality.Unstated,
                    amount.Length > 0 ? string.Empty : reason,
                    typed.Source(item)
                )
                {
                    Seen = SeenOf(typed.Seen(cell)),
                };
            }
        }
    }

    private static int? SeenOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
