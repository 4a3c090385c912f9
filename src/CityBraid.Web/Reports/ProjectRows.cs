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
                ["source"] = string.Join(
                    "; ",
                    project.Fields.Rows("sources").Select(row => row.Value["document"]).OfType<string>()
                ),
                ["synthetic"] = project.IsSynthetic ? Say("synthetic") : null,
            }
        );

    /// <summary>The sum of the budgets of all years, where all are in one currency.</summary>
    private Figure? BudgetOf(CooperationRecord project)
    {
        if (Currencies(project) is not [var currency])
        {
            return null;
        }

        Proof[] years =
        [
            .. from row in project.Fields.Rows("budgets")
            let amount = row.Value.FindNumber("amount")
            where amount is not null
            select Proof.Stated(
                amount.Value,
                currency,
                $"{project.Name.In(language.Tag)}, {row.Value["year"]}",
                $"project › {project.Key.Code} › budgets",
                $"record project/{project.Key.Code}@{project.Revision}"
            ),
        ];
        return new Figure(
            $"project.{project.Key.Code}.budget",
            $"{workspace}",
            Proof.Sum(currency, Say("budget"), years)
        );
    }

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
