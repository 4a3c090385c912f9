using CityBraid.Kernel;
using CityBraid.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Storage.Reports;

/// <summary>Reports are kept state by state, the same on both engines.</summary>
public abstract class ReportStoreTests(TestEngine engine)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_comes_back_as_it_was_kept()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IReportStore>();

        var first = await store.AddAsync(Draft(), Cancellation);
        var second = await store.AddAsync(Draft(), Cancellation);

        Assert.Equal((1, 2), (first.Number, second.Number));
        var found = await store.FindAsync(second.Key, Cancellation);
        Assert.Equal(Draft().Figures, found!.Figures);
        var (wording, kept) = (Draft().Wordings[0], Assert.Single(found.Wordings));
        Assert.Equal(wording with { Values = kept.Values }, kept);
        Assert.Equal(wording.Values, kept.Values);
        Assert.Equal(Draft().Parts, found.Parts);
        Assert.Equal(Draft().Authors, found.Authors);
        Assert.Equal(Draft().SignOffs, found.SignOffs);
        Assert.Equal(
            Draft() with
            {
                Number = 2,
                Revision = 1,
                Figures = found.Figures,
                Wordings = found.Wordings,
                Parts = found.Parts,
                Authors = found.Authors,
                SignOffs = found.SignOffs,
            },
            found
        );
        Assert.Equal(
            [2, 1],
            (await store.ListAsync(TemporaryDatabase.KhonKaen, Cancellation)).Select(one => one.Number)
        );
        Assert.Empty(await store.ListAsync(new PlaceCode("elsewhere"), Cancellation));
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_state_one_saves()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IReportStore>();
        var seen = await store.AddAsync(Draft(), Cancellation);

        var saved = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ => store.TrySaveAsync(seen, Actor.LocalAdministrator, seen.DrawnAt, Cancellation))
        );

        Assert.Equal(2, Assert.Single(saved.OfType<KeptReport>()).Revision);
    }

    [Fact]
    public async Task What_was_published_stays_and_takes_no_more_states()
    {
        using var database = await TemporaryDatabase.WithPlacesAsync(engine);
        var store = database.Stores.GetRequiredService<IReportStore>();
        var seen = await store.AddAsync(Draft(), Cancellation);
        byte[] content = [.. Enumerable.Range(0, 4_000).Select(at => (byte)(at % 7))];
        var digest = ReportPublication.DigestOf(content);
        var ready = seen with
        {
            Publication = new ReportPublication("approver", TemporaryDatabase.At, digest),
        };

        Assert.Null(await store.FindContentAsync(seen.Key, Cancellation));
        var published = await store.TryPublishAsync(ready, content, Cancellation);

        Assert.Equal(ready.Publication, published!.Publication);
        Assert.Equal(content, (await store.FindContentAsync(seen.Key, Cancellation))!.Value.ToArray());
        Assert.Null(await store.TryPublishAsync(published, content, Cancellation));
        Assert.Null(
            await store.TrySaveAsync(published, Actor.LocalAdministrator, seen.DrawnAt, Cancellation)
        );
    }

    private static KeptReport Draft() =>
        new()
        {
            Request = new ReportRequest("lpa", TemporaryDatabase.KhonKaen, 2019, "AR5", "basic+"),
            Version = "1",
            Language = "th",
            Title = "แบบประเมิน",
            Basis = "ขอนแก่น 2562",
            StartedBy = "writer",
            StartedAt = TemporaryDatabase.At,
            DrawnBy = "writer",
            DrawnAt = TemporaryDatabase.At,
            Figures =
            [
                new KeptFigure("a", "b", "หนึ่ง", 1.50m, "t"),
                new KeptFigure("c", "b", "二", -2m, "1"),
            ],
            Wordings =
            [
                new ReportWording(
                    "total",
                    "{a} ตัน",
                    new Dictionary<string, decimal>(StringComparer.Ordinal) { ["a"] = 1.50m },
                    "writer",
                    TemporaryDatabase.At,
                    2,
                    "1.5 ตัน"
                ),
            ],
            Parts = [new KeptPart("summary", "สรุป", "0123")],
            Authors = ["writer", "other"],
            SignOffs = [new SectionSignOff("summary", "UNEP", "0123", "signer", TemporaryDatabase.At)],
            Signers = 2,
        };

    public sealed class OnSqlite() : ReportStoreTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : ReportStoreTests(TestEngine.Postgres);
}
