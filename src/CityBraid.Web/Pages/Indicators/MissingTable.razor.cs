using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Who has not reported what, and since when.</summary>
public sealed partial class MissingTable
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>What is missing.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<MissingReport> Missing { get; set; }

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private string Who(MissingReport missing)
    {
        (RecordKind Kind, string? Code)[] parts =
        [
            (RecordKind.Location, missing.Location),
            (RecordKind.Organisation, missing.Organisation),
            (RecordKind.Project, missing.Project),
        ];
        var names =
            from part in parts
            where part.Code is not null
            select View.Board.Book.NameOf(part.Kind, part.Code).In(Visit.Lang);
        return string.Join(", ", names.DefaultIfEmpty(Say("reports.missing.nobody")));
    }

    private string LabelOf(MissingReport missing) =>
        $"{Say("reports.write")}: {missing.Indicator.Record.Name.In(Visit.Lang)}, {Who(missing)}";

    private string Span(MissingReport missing) =>
        missing.Count == 1
            ? CooperationWords.Date(Visit, missing.First)
            : Say(
                "reports.missing.span",
                ("first", CooperationWords.Date(Visit, missing.First)),
                ("last", CooperationWords.Date(Visit, missing.Last)),
                ("count", Numerals.Show(missing.Count))
            );

    /// <summary>The form of a new report, filled in with who and when.</summary>
    private string Address(MissingReport missing)
    {
        KeyValuePair<string, string?>[] asked =
        [
            new("date", missing.Date),
            new("project", missing.Project),
            new("location", missing.Location),
            new("organisation", missing.Organisation),
        ];
        return $"/{View.Code}/indicators/{missing.Indicator.Code}/reports/new{QueryString.Create(asked)}";
    }

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
