using CityBraid.Cooperation;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>What countries promised of their emissions, and how far they are.</summary>
public sealed partial class NdcPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required CooperationView View { get; set; }

    /// <summary>What is on record.</summary>
    [Parameter]
    [EditorRequired]
    public required NdcOverview Overview { get; set; }

    private bool MayWrite => Visit.Visitor.Actor.May(Permission.WriteCooperation, View.Code);

    private bool HasFilter => Overview.Countries.Count > 1 || Overview.Country is not null;

    private string Root => $"/{View.Code}/ndc";

    private string Query => Overview.Country is { } country ? $"?country={country}" : string.Empty;

    /// <summary>Shows the contributions of one country or of all.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        [FromQuery] string? country,
        CooperationDoor door,
        ShowNdc show,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var request = new NdcRequest(
            found.Value.Code,
            string.IsNullOrWhiteSpace(country) ? null : country.Trim()
        );
        var overview = await show.RunAsync(visit.Visitor.Actor, request, cancellation);
        return overview.IsRefused
            ? Answers.Problem(visit, overview.Refusal)
            : ChartDownload.Find(
                visit,
                () => NdcChart.Find(visit, overview.Value) is { } chart ? [chart] : []
            )
                ?? Answers.Page<NdcPage>(
                    (nameof(Visit), visit),
                    (nameof(View), found.Value),
                    (nameof(Overview), overview.Value)
                );
    }

    private string Say(string key) => CooperationWords.Say(Visit, key);

    private string New(RecordKind kind) => Visit.Link($"/{View.Code}/records/{kind.ToName()}/new");

    private string Add(RecordKind kind) =>
        CooperationWords.Say(Visit, "new.action", ("kind", CooperationWords.Kind(Visit, kind)));
}
