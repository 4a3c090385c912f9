using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>Finds the workspace whose reports an address names, and fills its packs.</summary>
internal sealed class ReportDoor(
    CooperationDoor programmes,
    PlaceDoor places,
    ListInventories inventories,
    CompileInventory compile,
    ExportInventory exports,
    ListKeptReports kept,
    PackDesk desk
)
{
    private static readonly (string Level, string GwpSet)[] Others =
    [
        ("basic", "AR5"),
        ("basic+", "AR5"),
        ("territorial", "AR5"),
        ("basic", "AR4"),
        ("basic", "AR6"),
        ("basic", "AR5-TGO"),
    ];

    /// <summary>The reports of a workspace in a year; the latest year when none is asked for.</summary>
    public async Task<Result<ReportsView>> FindAsync(
        Visit visit,
        string code,
        int? year,
        CancellationToken cancellation
    )
    {
        var found = await WorkspaceAsync(visit.Visitor.Actor, code, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var view = found.Value;
        if (view.Place is not null)
        {
            var dated = await DatedAsync(visit, view, year, cancellation);
            if (dated.IsRefused)
            {
                return dated.Refusal;
            }

            view = dated.Value;
        }

        // Who reads inventories alone still sees the forms.
        var reports = await kept.RunAsync(visit.Visitor.Actor, view.Code, cancellation);
        return view with { Packs = await FillAsync(visit, view, cancellation), Kept = reports.Value ?? [] };
    }

    /// <summary>The year that an address asks for; the latest one with facts when it asks for none of a form
    ///   that needs one.</summary>
    public async Task<Result<AskedYear>> YearAsync(
        Actor actor,
        ReportsView view,
        string? year,
        bool isNeeded,
        CancellationToken cancellation
    )
    {
        if (year is not null)
        {
            return CalendarYear.Find(year) is { } found
                ? new AskedYear(found.Number)
                : Refusal.Invalid("reports.bad-year", ("year", year));
        }

        if (!isNeeded || view.Place is null)
        {
            return new AskedYear(Number: null);
        }

        var listed = await inventories.RunAsync(actor, view.Code, cancellation);
        return listed.IsRefused
            ? listed.Refusal
            : new AskedYear(listed.Value is [var latest, ..] ? latest.Year : null);
    }

    /// <summary>The workspace without anything filled.</summary>
    public async Task<Result<ReportsView>> WorkspaceAsync(
        Actor actor,
        string code,
        CancellationToken cancellation
    )
    {
        if (!PlaceCode.TryParse(code, out var workspace))
        {
            return Refusal.NotFound("places.not-here", ("place", code));
        }

        if (await programmes.FindProgrammeAsync(actor, workspace, cancellation) is { } programme)
        {
            return new ReportsView(workspace, programme.Names, []) { Programme = programme };
        }

        var place = await places.FindAsync(actor, code, cancellation);
        return place.IsRefused
            ? place.Refusal
            : new ReportsView(workspace, place.Value.Names, []) { Place = place.Value };
    }

    private async Task<Result<ReportsView>> DatedAsync(
        Visit visit,
        ReportsView view,
        int? year,
        CancellationToken cancellation
    )
    {
        var actor = visit.Visitor.Actor;
        var listed = await inventories.RunAsync(actor, view.Code, cancellation);
        if (listed.IsRefused)
        {
            return listed.Refusal;
        }

        int[] years = [.. listed.Value.Select(one => one.Year)];
        if ((year ?? (years.Length == 0 ? null : years[0])) is not { } wanted)
        {
            return view;
        }

        var export = await exports.RunAsync(actor, new CompileRequest(view.Code, wanted), cancellation);
        return export.IsRefused
            ? export.Refusal
            : view with
            {
                Years = years,
                Year = wanted,
                Facts = export.Value.Facts.Count,
                Bases = await BasesAsync(actor, export.Value.Inventory, cancellation),
            };
    }

    private async Task<IReadOnlyList<BasisDifference>> BasesAsync(
        Actor actor,
        Compilation inventory,
        CancellationToken cancellation
    )
    {
        var found = new List<BasisDifference>();
        foreach (var (level, set) in Others)
        {
            var request = new CompileRequest(inventory.Place, inventory.Year, set, level);
            var other = await compile.RunAsync(actor, request, cancellation);
            if (!other.IsRefused)
            {
                found.Add(BasisDifference.Of(inventory, other.Value));
            }
        }

        return found;
    }

    /// <summary>Every pack of the workspace that asks for anything there.</summary>
    private async Task<IReadOnlyList<FilledPack>> FillAsync(
        Visit visit,
        ReportsView view,
        CancellationToken cancellation
    )
    {
        var filled = new List<FilledPack>();
        var packs = await desk.ListAsync(visit.Visitor.Actor, view.Code, cancellation);
        foreach (var pack in packs.Where(pack => Fits(pack, view)))
        {
            var request = new ReportRequest(pack.Name, view.Code, pack.TakesYear ? view.Year : null);
            var report = await desk.FillAsync(
                visit.Visitor.Actor,
                request,
                visit.Reader.Language,
                cancellation
            );
            if (!report.IsRefused && IsAboutSomething(pack, report.Value))
            {
                filled.Add(new FilledPack(pack, report.Value));
            }
        }

        return filled;
    }

    private static bool Fits(ReportPack pack, ReportsView view) =>
        !pack.IsOfItem && (pack.Subject == PackSubject.Workspace || view.Year is not null);

    private static bool IsAboutSomething(ReportPack pack, Report report) =>
        pack.Subject == PackSubject.Place || report.Fill.Asked > 0;
}
