using CityBraid.Tables;

namespace CityBraid.Web;

/// <summary>Something to be put right in a form that is edited.</summary>
/// <param name="Text">What, in the reader's language, with the question and field that it is about.</param>
/// <param name="Field">The name of the field; null when none on the page is meant.</param>
public sealed record FormProblem(string Text, string? Field)
{
    /// <summary>What is wrong with what was typed, question by question.</summary>
    /// <param name="visit">The request.</param>
    /// <param name="refusal">Why it was not kept.</param>
    /// <param name="pack">The form as it was seen.</param>
    /// <param name="document">The file that was made of what was typed, which nobody saw.</param>
    public static IReadOnlyList<FormProblem> Of(
        Visit visit,
        Refusal refusal,
        ReportPack pack,
        string document
    )
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(document);
        var errors = refusal.Findings.Where(finding => finding.IsError).ToArray();
        return errors.Length == 0
            ? [new FormProblem(Sentences.Of(refusal, visit.Reader), "version")]
            : [.. errors.Select(finding => Of(visit, finding, pack, document))];
    }

    private static FormProblem Of(Visit visit, Finding finding, ReportPack pack, string document)
    {
        var sentence = Sentences.Of(finding, visit.Reader);

        // Texts have no line breaks, so each line is a row; the questions are the last of them.
        var before = document.Count(letter => letter == '\n') - pack.Questions.Count;
        if (
            !CellAddress.TryRead(finding.Where?.Cells, out var row, out var column)
            || row <= before
            || row - before > pack.Questions.Count
        )
        {
            return new FormProblem(sentence, "version");
        }

        var question = pack.Questions[row - before - 1];
        var title = PackFile.TitleOf(column);
        var field = FormEdit.Columns.FirstOrDefault(one => title is not null && IsOf(title, one)) ?? "from";
        var where = ReportWords.Say(
            visit,
            "forms.where",
            ("number", question.Number),
            ("field", ReportWords.Say(visit, $"forms.{field}"))
        );
        return new FormProblem($"{where} {sentence}", FormEdit.FieldOf(field, question.Number));
    }

    private static bool IsOf(string title, string column) =>
        title == column || title.StartsWith(column + "_", StringComparison.Ordinal);
}
