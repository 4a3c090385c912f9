using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Storage;
using CityBraid.Tests.Workspaces;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Reporting.Drafts;

/// <summary>A draft is filled by the version of the form that drew it, until it is refreshed.</summary>
public sealed class DraftVersionTests
{
    private static readonly Actor Writer = new("writer", (_, _) => true);
    private static readonly Actor Approver = new("approver", (_, _) => true);

    private readonly SettableClock clock = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_opened_listed_and_published_by_its_own_version()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = database.Stores.GetRequiredService<IReportStore>();
        var form = new VersionedFilling { Current = "2026" };
        var draft = (await StartAsync(form, store)).Value!;

        form.Current = "2027";

        var opened = (await new OpenReport(form, store).RunAsync(Writer, draft.Key, Cancellation)).Value!;
        Assert.Equal("2026", opened.Report.Version);
        var listed = await new ListKeptReports(form, store).RunAsync(
            Writer,
            TemporaryDatabase.KhonKaen,
            Cancellation
        );
        Assert.Equal(0, Assert.Single(listed.Value!).Changes);
        var published = await new PublishReport(form, store, clock).RunAsync(
            Approver,
            draft.Key,
            draft.Revision,
            Cancellation
        );
        Assert.Null(published.Refusal);
    }

    [Fact]
    public async Task Refreshing_moves_a_draft_to_the_version_that_is_offered()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = database.Stores.GetRequiredService<IReportStore>();
        var form = new VersionedFilling { Current = "2026" };
        var draft = (await StartAsync(form, store)).Value!;

        form.Current = "2027";
        var drawn = await new RefreshReport(form, store, clock).RunAsync(Writer, draft.Key, Cancellation);

        Assert.Equal("2027", drawn.Value!.Version);
    }

    [Fact]
    public async Task A_draft_of_a_form_that_is_gone_can_still_be_read()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync();
        var store = database.Stores.GetRequiredService<IReportStore>();
        var form = new VersionedFilling { Current = "2026" };
        var draft = (await StartAsync(form, store)).Value!;

        form.Current = null;

        var opened = await new OpenReport(form, store).RunAsync(Writer, draft.Key, Cancellation);
        Assert.Equal("2026", opened.Value!.Report.Version);
        var drawn = await new RefreshReport(form, store, clock).RunAsync(Writer, draft.Key, Cancellation);
        Assert.Equal("reports.no-such-pack", drawn.Refusal?.Code);
    }

    private Task<Result<KeptReport>> StartAsync(IReportFilling form, IReportStore store) =>
        new StartReport(form, store, clock).RunAsync(
            Writer,
            new ReportRequest("our-form", TemporaryDatabase.KhonKaen, 2019),
            "en",
            Cancellation
        );

    /// <summary>Fills a form by the version that is asked for, or by the one that is offered.</summary>
    private sealed class VersionedFilling : IReportFilling
    {
        /// <summary>The version that is offered; null when the form is out of use.</summary>
        public string? Current { get; set; }

        public async Task<Result<Report>> FillAsync(
            Actor actor,
            ReportRequest request,
            string language,
            CancellationToken cancellation
        )
        {
            var filled = await new SettableFilling().FillAsync(actor, request, language, cancellation);
            return (request.Version ?? Current) is { } version
                ? filled.Value! with
                {
                    Version = version,
                }
                : Refusal.NotFound("reports.no-such-pack", ("pack", request.Pack), ("known", "lpa"));
        }
    }
}
