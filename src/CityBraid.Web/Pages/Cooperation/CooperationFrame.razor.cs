using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>The frame of the pages about a workspace's cooperation.</summary>
public sealed partial class CooperationFrame
{
    /// <summary>The query after saving a record whose task reached nobody.</summary>
    internal const string UnreachedQuery = "?unreached";

    private static readonly RecordKind[] Parts =
    [
        RecordKind.Framework,
        RecordKind.Project,
        RecordKind.Indicator,
        RecordKind.Meeting,
        RecordKind.Agreement,
        RecordKind.Organisation,
        RecordKind.Country,
        RecordKind.Challenge,
        RecordKind.Recommendation,
    ];

    /// <summary>The kinds that the page of contributions is about.</summary>
    private static readonly RecordKind[] Contributions =
    [
        RecordKind.NdcTarget,
        RecordKind.NdcMeasure,
        RecordKind.NdcEmission,
    ];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>The kind of record that the page is about.</summary>
    [Parameter]
    [EditorRequired]
    public required RecordKind Kind { get; set; }

    /// <summary>The record that the page is about; null for a list.</summary>
    [Parameter]
    public CooperationRecord? Record { get; set; }

    /// <summary>What of the record the page shows, when it is not the record's own page.</summary>
    [Parameter]
    public string? Detail { get; set; }

    /// <summary>The form whose content a switch of language keeps.</summary>
    [Parameter]
    public string? FormId { get; set; }

    /// <summary>Whether that form changes something; one that only asks goes by its address.</summary>
    [Parameter]
    public bool IsFormSent { get; set; }

    /// <summary>The page.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private bool MayWrite =>
        RecordShape.Of(Kind).IsOfDirectory
            ? Visit.Visitor.Actor.May(Permission.WriteDirectory)
            : Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    /// <summary>What whoever can mend it is told on a record's own page.</summary>
    private IReadOnlyList<Finding> Warnings =>
        Record is null || Detail is not null || !MayWrite
            ? []
            :
            [
                .. View.Book.WarningsOf(Record),
                .. Visit.Query.Value == UnreachedQuery ? [Duty.Unreached(Record)] : Array.Empty<Finding>(),
            ];

    private string Title =>
        Detail ?? $"{Record?.Name.In(Visit.Lang) ?? KindsName}, {View.Names.In(Visit.Lang)}";

    private string KindsName => CooperationWords.Kinds(Visit, Kind);

    private IEnumerable<NavItem> Items =>
        Parts
            .Select(kind => new NavItem(
                CooperationWords.Kinds(Visit, kind),
                Visit.Link(RecordAddress.ListOf(View.Code, kind)),
                kind == Kind
            ))
            .Append(
                new NavItem(
                    CooperationWords.Say(Visit, "ndc.title"),
                    Visit.Link($"/{View.Code}/ndc"),
                    Contributions.Contains(Kind)
                )
            )
            .Append(
                new NavItem(
                    CooperationWords.Say(Visit, "all.kinds"),
                    Visit.Link($"/{View.Code}/records"),
                    !Parts.Concat(Contributions).Contains(Kind)
                )
            );

    private IReadOnlyList<Crumb> Crumbs
    {
        get
        {
            var list = RecordAddress.ListOf(View.Code, Kind);
            Crumb[] way =
            [
                Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
                new(View.Names, $"/{View.Code}"),
                Crumb.To(Visit, KindsName, Record is null && Detail is null ? null : list),
            ];
            return Record is null ? [.. way, .. Detail is null ? [] : new[] { Crumb.To(Visit, Detail) }]
                : Detail is null ? [.. way, new Crumb(Record.Name)]
                :
                [
                    .. way,
                    new Crumb(Record.Name, RecordAddress.Of(View.Code, Record)),
                    Crumb.To(Visit, Detail),
                ];
        }
    }
}
