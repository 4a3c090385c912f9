namespace CityBraid.Web;

/// <summary>Fills packs for whoever may read what goes into them, and writes them as files.</summary>
/// <param name="packs">The packs.</param>
/// <param name="installed">Lists the packs that a workspace loaded.</param>
/// <param name="versions">Finds the version of a loaded form that a draft was drawn by.</param>
/// <param name="inventories">Gathers an inventory with its facts, and checks who may read it.</param>
/// <param name="records">What the indicators and records of a place's workspace give.</param>
/// <param name="places">What goes into the packs of a place.</param>
/// <param name="workspaces">What goes into the packs of a workspace.</param>
/// <param name="press">Prints what is wanted on paper.</param>
public sealed class PackDesk(
    PackLibrary packs,
    ListInstalledPacks installed,
    FindPackVersion versions,
    ExportInventory inventories,
    RecordFigures records,
    PlaceContent places,
    WorkspaceContent workspaces,
    PaperPress press
) : IReportFilling
{
    /// <summary>Every pack of a workspace in the order in which they are offered: those that are shipped,
    ///   then those that it loaded.</summary>
    public async Task<IReadOnlyList<ReportPack>> ListAsync(
        Actor actor,
        PlaceCode workspace,
        CancellationToken cancellation
    )
    {
        var loaded = await installed.RunAsync(actor, workspace, cancellation);
        return [.. packs.All, .. loaded.Value?.Select(one => one.Pack) ?? []];
    }

    /// <summary>A report with today's figures.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">Which report.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Result<Report>> FillAsync(
        Actor actor,
        ReportRequest request,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = await FindAsync(actor, request, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        return await FillAsync(actor, found.Value, request, language, cancellation);
    }

    /// <summary>A report of a pack that may not be loaded yet.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="request">Of what and when.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Result<Report>> FillAsync(
        Actor actor,
        ReportPack pack,
        ReportRequest request,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(request);
        if (PackAsking.FindRefusal(pack, request) is { } refusal)
        {
            return refusal;
        }

        var content =
            pack.Subject == PackSubject.Place
                ? await OfPlaceAsync(actor, pack, request, language, cancellation)
                : await workspaces.FindAsync(actor, pack, request, language, cancellation);
        return content.IsRefused ? content.Refusal : PackFilling.Fill(pack, content.Value, language.Tag);
    }

    /// <inheritdoc/>
    public Task<Result<Report>> FillAsync(
        Actor actor,
        ReportRequest request,
        string language,
        CancellationToken cancellation
    ) => FillAsync(actor, request, Language.Find(language) ?? Language.English, cancellation);

    /// <summary>A report as a file.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="request">Which report.</param>
    /// <param name="format">The name of a format; null for the pack's usual one.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    public async Task<Result<ReportFile>> WriteAsync(
        Actor actor,
        ReportRequest request,
        string? format,
        Language language,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (format is not null && ReportFormat.Find(format) is null)
        {
            return NoSuchFormat(format);
        }

        var filled = await FillAsync(actor, request, language, cancellation);
        return filled.IsRefused
            ? filled.Refusal
            : await WriteAsync(filled.Value, request, format, cancellation);
    }

    private async Task<Result<ReportPack>> FindAsync(
        Actor actor,
        ReportRequest request,
        CancellationToken cancellation
    )
    {
        if (packs.Find(request.Pack) is { } shipped)
        {
            return shipped;
        }

        if (request.Version is { } version)
        {
            var key = new InstalledPackKey(request.Place, request.Pack);
            return await versions.RunAsync(actor, key, version, cancellation);
        }

        var all = await ListAsync(actor, request.Place, cancellation);
        return all.FirstOrDefault(one => one.Name == request.Pack) is { } pack
            ? pack
            : Refusal.NotFound(
                "reports.no-such-pack",
                ("pack", request.Pack),
                ("known", string.Join(", ", all.Select(one => one.Name)))
            );
    }

    /// <summary>A report that was filled, as a file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="request">Which report it is.</param>
    /// <param name="format">The name of a format; null for the pack's usual one.</param>
    /// <param name="cancellation">Stops before anything is written.</param>
    public async Task<Result<ReportFile>> WriteAsync(
        Report report,
        ReportRequest request,
        string? format,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(request);
        if (format is null)
        {
            // A pack that is gone was a form: a workbook.
            var kind = packs.Find(request.Pack)?.Kind ?? PackFileKind.Workbook;
            return await WriteAsync(report, request, ReportFormat.Of(kind), cancellation);
        }

        return ReportFormat.Find(format) is { } found
            ? await WriteAsync(report, request, found, cancellation)
            : NoSuchFormat(format);
    }

    private static Refusal NoSuchFormat(string format) =>
        Refusal.Invalid(
            "reports.no-such-format",
            ("format", format),
            ("known", string.Join(", ", ReportFormat.All.Select(one => one.Name)))
        );

    private async Task<Result<ReportFile>> WriteAsync(
        Report report,
        ReportRequest request,
        ReportFormat format,
        CancellationToken cancellation
    )
    {
        var written =
            format == ReportFormat.Pdf
                ? await press.PrintAsync(report, cancellation)
                : format.Write(report, packs);
        if (written.IsRefused)
        {
            return written.Refusal;
        }

        var year = request.Year is { } number ? FormattableString.Invariant($"-{number}") : string.Empty;
        return new ReportFile(
            (report.FileName ?? $"{request.Place}{year}-{report.Pack}") + format.Ending,
            format.ContentType,
            written.Value,
            report
        );
    }

    private async Task<Result<PackContent>> OfPlaceAsync(
        Actor actor,
        ReportPack pack,
        ReportRequest request,
        Language language,
        CancellationToken cancellation
    )
    {
        if (request.Year is not { } year)
        {
            return Refusal.Invalid("reports.no-year", ("pack", pack.Name));
        }

        var asked = new CompileRequest(
            request.Place,
            year,
            request.Gwp ?? pack.Gwp ?? CompileRequest.DefaultGwpSet,
            request.Level ?? pack.Level ?? Level.Basic.Code
        );
        var found = await inventories.RunAsync(actor, asked, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var spoken = Language.Find(pack.Language) ?? language;
        return places.Of(
            pack,
            found.Value,
            pack.Questions.Count == 0
                ? []
                : await records.ListAsync(actor, request.Place, year, spoken, cancellation),
            language,
            await FindYearBeforeAsync(actor, pack, asked, cancellation)
        );
    }

    /// <summary>The inventory of the year before, for a pack that compares with it.</summary>
    private async Task<InventoryExport?> FindYearBeforeAsync(
        Actor actor,
        ReportPack pack,
        CompileRequest asked,
        CancellationToken cancellation
    )
    {
        if (
            !pack.Parts.Any(part =>
                part.Sentences.Contains(FactSheetTexts.ChangeName, StringComparer.Ordinal)
            )
        )
        {
            return null;
        }

        var before = await inventories.RunAsync(actor, asked with { Year = asked.Year - 1 }, cancellation);
        return before.Value;
    }
}
