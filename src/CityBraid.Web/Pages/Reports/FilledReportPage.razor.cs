using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>A report to read and to print, or as the file that its address asks for.</summary>
public sealed partial class FilledReportPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportsView View { get; set; }

    /// <summary>The report with its pack.</summary>
    [Parameter]
    [EditorRequired]
    public required FilledPack Filled { get; set; }

    private Report Report => Filled.Report;

    private string Title => $"{Report.Title}, {View.Names.In(Visit.Lang)}";

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new(View.Names, $"/{View.Code}"),
            Crumb.To(Visit, Say("reports.title"), View.Root),
            Crumb.To(Visit, Report.Title),
        ];

    /// <summary>Shows a report, or sends the file: <c>ecrf</c>, <c>ecrf.xlsx</c>.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        string name,
        [FromQuery] string? year,
        [AsParameters] AskedBasis basis,
        ReportDoor door,
        PackDesk desk,
        CancellationToken cancellation
    )
    {
        var found = await door.WorkspaceAsync(visit.Visitor.Actor, place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(visit, found.Refusal);
        }

        var ending = Path.GetExtension(name);
        var pack = Path.GetFileNameWithoutExtension(name);
        var actor = visit.Visitor.Actor;
        var packs = await desk.ListAsync(actor, found.Value.Code, cancellation);
        var asked = await door.YearAsync(
            actor,
            found.Value,
            year,
            packs.FirstOrDefault(one => one.Name == pack)?.Subject == PackSubject.Place,
            cancellation
        );
        if (asked.IsRefused)
        {
            return Answers.Problem(visit, asked.Refusal);
        }

        var number = asked.Value.Number;
        var request = basis.ToRequest(pack, found.Value.Code, number);
        return ending.Length > 0
            ? await SendAsync(visit, request, ending[1..], desk, cancellation)
            : await ShowAsync(
                visit,
                request,
                basis.Told(found.Value with { Year = number }),
                packs,
                desk,
                cancellation
            );
    }

    private static async Task<IResult> SendAsync(
        Visit visit,
        ReportRequest request,
        string format,
        PackDesk desk,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var written = await desk.WriteAsync(actor, request, format, visit.Reader.Language, cancellation);
        return written.IsRefused
            ? Answers.Problem(visit, written.Refusal)
            : Results.File(written.Value.Content, written.Value.ContentType, written.Value.Name);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        ReportRequest request,
        ReportsView view,
        IReadOnlyList<ReportPack> packs,
        PackDesk desk,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var filled = await desk.FillAsync(actor, request, visit.Reader.Language, cancellation);
        if (filled.IsRefused)
        {
            return Answers.Problem(visit, filled.Refusal);
        }

        var shown = new FilledPack(packs.First(one => one.Name == request.Pack), filled.Value);
        return ChartDownload.Find(
                visit,
                () => [.. filled.Value.Parts.Select(part => part.Chart).OfType<Chart>()]
            )
            ?? Answers.Page<FilledReportPage>(
                (nameof(Visit), visit),
                (nameof(View), view),
                (nameof(Filled), shown)
            );
    }

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
