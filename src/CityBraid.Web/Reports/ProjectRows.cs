using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The projects of a workspace as the rows of a list.</summary>
/// <param name="book">The records.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="language">The reader's language.</param>
internal sealed class ProjectRows(CooperationBook book, PlaceCode workspace, Language language)
{
    /// <summary>A row for each project, in order of codes.</summary>
    public IReadOnlyList<PackRow> All => [.. book.Of(RecordKind.Project).Select(Row)];

    private PackRow Row(CooperationRecord project) =>
        new(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["code"] = project.Key.Code.Value,
                ["name"] = project.Name.In(language.Tag),
                ["status"] = project.Fields["status"] is { } status
                    ? CooperationLabels.Book.Say($"choice.{status}", language)
                    : Gap(project, "status"),
                ["from"] = project.Fields["valid_from"] ?? (object)Gap(project, "from"),
                ["to"] = project.Fields["valid_to"],
                ["partners"] = Names(project, "partners", RecordKind.Organisation),
                ["countries"] = Names(project, "countries", RecordKind.Country),
                ["budget"] = BudgetOf(project),
                ["currency"] = string.Join("; ", Currencies(project)),
                ["source"] = string.Join("; ", Documents(project)),
                ["synthetic"] = project.IsSynthetic ? Say("synthetic") : null,
            }
        );

    private IEnumerable<string> Documents(CooperationRecord project) =>
        project
            .Fields.Rows("sources")
            .Select(row => row.Value["document"])
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(code => book.NameOf(RecordKind.Document, code).In(language.Tag));

    /// <summary>
    /// The sum of the budgets of all years, where all are in one currency; otherwise what there is in each,
    /// as a gap: nothing on record says what one is worth in the other. Null where nobody states any.
    /// </summary>
    private object? BudgetOf(CooperationRecord project)
    {
        var sums = project
            .Fields.Rows("budgets")
            .Where(row => row.Value.FindNumber("amount") is not null)
            .GroupBy(row => row.Value["currency"] ?? string.Empty, StringComparer.Ordinal)
            .ToArray();
        return sums switch
        {
            [] => null,
            [{ Key.Length: > 0 } only] => new Figure(
                $"project.{project.Key.Code}.budget",
                $"{workspace}",
                Proof.Sum(only.Key, Say("budget"), [.. only.Select(row => Stated(project, row, only.Key))])
            ),
            _ => Several(project, sums),
        };
    }

    private PackGap Several(
        CooperationRecord project,
        IGrouping<string, KeyValuePair<string, FieldSet>>[] sums
    )
    {
        var told = string.Join(
            "; ",
            from sum in sums
            let amount = sum.Sum(row => row.Value.FindNumber("amount")!.Value)
            select $"{Numerals.ShowExactly(amount)} {sum.Key}".Trim()
        );
        return new PackGap(
            $"{project.Key.Code} › budget",
            ExportLabels.Book.Say("projects.currencies", language, ("amounts", told)),
            Say("missing.secretariat"),
            told
        );
    }

    private Proof Stated(CooperationRecord project, KeyValuePair<string, FieldSet> row, string currency) =>
        Proof.Stated(
            row.Value.FindNumber("amount")!.Value,
            currency,
            $"{project.Name.In(language.Tag)}, {row.Value["year"]}",
            $"project › {project.Key.Code} › budgets",
            $"record project/{project.Key.Code}@{project.Revision}"
        );

    private static string[] Currencies(CooperationRecord project) =>
        [
            .. project
                .Fields.Rows("budgets")
                .Select(row => row.Value["currency"])
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];

    private string Names(CooperationRecord project, string field, RecordKind kind) =>
        string.Join(
            "; ",
            project.Fields.Members(field).Select(code => book.NameOf(kind, code).In(language.Tag))
        );

    private PackGap Gap(CooperationRecord project, string field) =>
        new($"{project.Key.Code} › {field}", Say("missing"), Say("missing.secretariat"));

    private string Say(string key) => ExportLabels.Book.Say(key, language);
}
