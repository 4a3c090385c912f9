using System.Text;
using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Inventory;
using CityBraid.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Tests.Reporting.UseCases;

/// <summary>A workspace loads forms, version by version, and nobody else's are touched.</summary>
public abstract class InstallPackTests(TestEngine engine)
{
    private static readonly Actor Approver = new(
        "approver",
        (permission, place) =>
            place == TemporaryDatabase.KhonKaen
            && (permission == Permission.LoadPacks || permission.IsReading)
    );

    private static readonly Actor Viewer = new(
        "viewer",
        (permission, place) => place == TemporaryDatabase.KhonKaen && permission.IsReading
    );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_is_loaded_once_and_a_changed_one_is_a_new_version()
    {
        using var room = await Room.OpenAsync(engine);
        var first = await room.InstallAsync(Approver, File("1", "name"));
        var again = await room.InstallAsync(Approver, File("1", "name"));
        var other = await room.InstallAsync(Approver, File("1", "waste"));
        var second = await room.InstallAsync(Approver, File("2", "waste"));

        Assert.Equal((1, "approver"), (first.Value!.Versions, first.Value.Installed.By));
        Assert.Equal(1, again.Value!.Versions);
        Assert.Equal("reports.pack-version-taken", Assert.Single(other.Refusal!.Findings).Code);
        Assert.Equal((2, "2"), (second.Value!.Versions, second.Value.Pack.Version));
        var offered = Assert.Single((await room.ListAsync(Viewer)).Value!);
        Assert.Equal("waste", offered.Pack.Questions[0].From.ToString());
        Assert.Equal(["questions", "about"], offered.Pack.Parts.Select(part => part.Name));
    }

    [Fact]
    public async Task What_a_new_version_changes_is_told_before_it_is_loaded()
    {
        using var room = await Room.OpenAsync(engine);
        await room.InstallAsync(Approver, File("1", "name") + "2,City,Weight?,waste,the office\n");

        var read = await room.CheckAsync(Viewer, File("2", "waste") + "3,City,Weight?,waste,the office\n");

        var told = Assert.Single(read.Value!.Findings);
        Assert.Equal((Severity.Information, "reports.pack-changed"), (told.Severity, told.Code));
        Assert.Equal(
            ("1", "2", "1", "1", "1"),
            (
                told.Values["version"],
                told.Values["now"],
                told.Values["added"],
                told.Values["gone"],
                told.Values["changed"]
            )
        );
        Assert.True(read.Value.IsSound);
    }

    [Fact]
    public async Task A_form_that_is_removed_is_offered_no_more_and_can_be_loaded_again()
    {
        using var room = await Room.OpenAsync(engine);
        await room.InstallAsync(Approver, File("1", "name"));

        Assert.False((await room.RemoveAsync(Approver)).IsRefused);
        Assert.Empty((await room.ListAsync(Approver)).Value!);
        Assert.Equal("reports.no-forms", (await room.RemoveAsync(Approver)).Refusal?.Code);
        Assert.Equal(2, (await room.InstallAsync(Approver, File("1", "name"))).Value!.Versions);
    }

    [Fact]
    public async Task An_older_version_does_not_come_back_unseen()
    {
        using var room = await Room.OpenAsync(engine);
        await room.InstallAsync(Approver, File("1", "name"));
        await room.InstallAsync(Approver, File("2", "waste"));

        var back = await room.InstallAsync(Approver, File("1", "name"));

        var told = Assert.Single(back.Refusal!.Findings);
        Assert.Equal(
            ("reports.pack-superseded", "1", "2"),
            (told.Code, told.Values["version"], told.Values["now"])
        );
        Assert.Equal("2", Assert.Single((await room.ListAsync(Viewer)).Value!).Pack.Version);
        await room.RemoveAsync(Approver);
        Assert.Equal("1", (await room.InstallAsync(Approver, File("1", "name"))).Value!.Pack.Version);
    }

    [Fact]
    public async Task What_was_written_over_one_version_is_not_put_over_another()
    {
        using var room = await Room.OpenAsync(engine);
        await room.InstallAsync(Approver, File("2026", "name"));
        await room.InstallAsync(Approver, File("2027", "waste"));

        var late = await room.InstallAsync(Approver, File("2026.1", "waste"), seen: "2026");
        var right = await room.InstallAsync(Approver, File("2027.1", "name"), seen: "2027");

        Assert.Equal(
            (RefusalKind.Conflict, "reports.pack-edited-meanwhile"),
            (late.Refusal!.Kind, late.Refusal.Code)
        );
        Assert.Equal("2027.1", right.Value!.Pack.Version);
    }

    [Fact]
    public async Task Every_version_can_be_read_whether_or_not_it_is_offered()
    {
        using var room = await Room.OpenAsync(engine);
        await room.InstallAsync(Approver, File("1", "name"));
        await room.InstallAsync(Approver, File("2", "waste"));
        await room.RemoveAsync(Approver);

        Assert.Equal("name", (await room.FindAsync(Viewer, "1")).Value!.Questions[0].From.ToString());
        Assert.Equal("waste", (await room.FindAsync(Viewer, "2")).Value!.Questions[0].From.ToString());
        Assert.Equal("reports.no-such-version", (await room.FindAsync(Viewer, "3")).Refusal?.Code);
    }

    [Fact]
    public async Task What_is_not_removed_is_told_as_what_it_is()
    {
        using var room = await Room.OpenAsync(engine);

        Assert.Equal("reports.pack-is-shipped", (await room.RemoveAsync(Approver, "lpa")).Refusal?.Code);
        Assert.Equal("reports.no-forms", (await room.RemoveAsync(Approver, "nope")).Refusal?.Code);
        await room.InstallAsync(Approver, File("1", "name"));
        var unknown = (await room.RemoveAsync(Approver, "nope")).Refusal;
        Assert.Equal(("reports.no-such-form", "our-form"), (unknown?.Code, unknown?.Values["known"]));
    }

    [Fact]
    public async Task Who_may_not_load_forms_loads_and_removes_none_and_outsiders_hear_nothing()
    {
        using var room = await Room.OpenAsync(engine);
        await room.InstallAsync(Approver, File("1", "name"));
        var outsider = new Actor("outsider", (_, _) => false);

        Assert.Equal("access.forbidden", (await room.InstallAsync(Viewer, File("2", "name"))).Refusal?.Code);
        Assert.Equal("access.forbidden", (await room.RemoveAsync(Viewer)).Refusal?.Code);
        Assert.Equal("places.not-here", (await room.InstallAsync(outsider, File("2", "a"))).Refusal?.Code);
        Assert.Equal("places.not-here", (await room.CheckAsync(outsider, File("2", "a"))).Refusal?.Code);
        Assert.Equal("places.not-here", (await room.RemoveAsync(outsider)).Refusal?.Code);
        Assert.Equal("places.not-here", (await room.ListAsync(outsider)).Refusal?.Code);
    }

    [Fact]
    public async Task A_file_with_an_error_is_not_loaded_and_every_error_is_told()
    {
        using var room = await Room.OpenAsync(engine);

        var refused = await room.InstallAsync(Approver, File("1", "nowhere + waste * 2"));

        Assert.Equal("reports.pack-unsound", refused.Refusal?.Code);
        Assert.Equal("reports.pack-unreadable-from", Assert.Single(refused.Refusal!.Findings).Code);
        Assert.Empty((await room.ListAsync(Approver)).Value!);
    }

    private static string File(string version, string from) =>
        $"""
            pack,our-form
            version,{version}
            name_en,Our form
            origin_en,the office
            subject,place
            number,section_en,question_en,from,who_en
            1,City,Name?,{from},the office

            """;

    private sealed class Room(TemporaryDatabase database) : IDisposable
    {
        private static readonly PackFileReader Reader = new(
            new PackLibrary(OurTables.Shipped),
            TemporaryDatabase.Units
        );

        private IInstalledPackStore Store => database.Stores.GetRequiredService<IInstalledPackStore>();

        private InstalledPacks Packs => new(Store, Reader);

        public static async Task<Room> OpenAsync(TestEngine engine) =>
            new(await TemporaryDatabase.WithPlacesAsync(engine));

        public Task<Result<PackReading>> CheckAsync(Actor actor, string file) =>
            new CheckPack(Reader, new Terms(), Store).RunAsync(actor, Request(file), Cancellation);

        public Task<Result<OfferedPack>> InstallAsync(Actor actor, string file, string? seen = null) =>
            new InstallPack(
                new CheckPack(Reader, new Terms(), Store),
                Packs,
                Store,
                TimeProvider.System
            ).RunAsync(actor, Request(file) with { Seen = seen }, Cancellation);

        public Task<Result<OfferedPack>> RemoveAsync(Actor actor) => RemoveAsync(actor, "our-form");

        public Task<Result<OfferedPack>> RemoveAsync(Actor actor, string name) =>
            new RemovePack(new PackLibrary(OurTables.Shipped), Packs, Store, TimeProvider.System).RunAsync(
                actor,
                new InstalledPackKey(TemporaryDatabase.KhonKaen, name),
                Cancellation
            );

        public Task<Result<ReportPack>> FindAsync(Actor actor, string version) =>
            new FindPackVersion(Packs).RunAsync(
                actor,
                new InstalledPackKey(TemporaryDatabase.KhonKaen, "our-form"),
                version,
                Cancellation
            );

        public Task<Result<IReadOnlyList<OfferedPack>>> ListAsync(Actor actor) =>
            new ListInstalledPacks(Packs).RunAsync(actor, TemporaryDatabase.KhonKaen, Cancellation);

        public void Dispose() => database.Dispose();

        private static PackFileRequest Request(string file) =>
            new(new MemoryStream(Encoding.UTF8.GetBytes(file)), "form.csv", TemporaryDatabase.KhonKaen);
    }

    private sealed class Terms : IPackTermsSource
    {
        public Task<PackTerms> FindAsync(
            Actor actor,
            PlaceCode? workspace,
            string language,
            CancellationToken cancellation
        ) =>
            Task.FromResult(
                new PackTerms(
                    [new FigureName("name", "Name", Unit: null), new FigureName("waste", "Waste", "t")],
                    ["basic"],
                    ["AR5"]
                )
            );
    }

    public sealed class OnSqlite() : InstallPackTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : InstallPackTests(TestEngine.Postgres);
}
