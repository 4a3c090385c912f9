using System.Text;
using CityBraid.Facts;
using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Workspaces;
using CityBraid.Workspaces;

namespace CityBraid.Tests.Inventory.Review;

/// <summary>Khon Kaen with everybody whom a review takes, and an inventory that is ready to be
/// sent.</summary>
internal sealed class ReviewRoom : IAsyncDisposable
{
    public const int Year = 2019;

    private readonly Dictionary<Role, Actor> actors = [];

    private ReviewRoom(PeopleRoom room) => Room = room;

    public PeopleRoom Room { get; }

    public Actor Officer => actors[Role.Contributor];

    public Actor Reviewer => actors[Role.Reviewer];

    public Actor Approver => actors[Role.Approver];

    public Actor Verifier => actors[Role.Verifier];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The room with 1,000 MWh of electricity, and keys for all else.</summary>
    public static async Task<ReviewRoom> OpenAsync()
    {
        var room = await OpenBareAsync();
        await room.ImportAsync("electricity.residential,2019,1000,MWh,Bills");
        await room.StateKeysAsync();
        return room;
    }

    /// <summary>The room with people and no facts.</summary>
    public static async Task<ReviewRoom> OpenBareAsync()
    {
        var room = new ReviewRoom(await PeopleRoom.OpenAsync());
        foreach (var role in new[] { Role.Contributor, Role.Reviewer, Role.Approver, Role.Verifier })
        {
            await room.Room.AddAsync(role.ToString(), PeopleRoom.KhonKaen, role);
            room.actors[role] = await room.Room.ActorAsync(role.ToString());
        }

        return room;
    }

    /// <summary>Puts facts on record, a line each: variable, period, value, unit, source.</summary>
    public async Task ImportAsync(params string[] lines)
    {
        var text = string.Join('\n', ["variable,period,value,unit,source", .. lines]) + "\n";
        var table = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var request = new ImportRequest(table, "facts.csv", PeopleRoom.KhonKaen);
        PeopleRoom.Value(
            await Room.Get<ImportFacts>().RunAsync(Actor.LocalAdministrator, request, Cancellation)
        );
    }

    /// <summary>States that nothing else occurs.</summary>
    public async Task StateKeysAsync(int year = Year)
    {
        var compiled = PeopleRoom.Value(
            await Room.Get<CompileInventory>()
                .RunAsync(Officer, new CompileRequest(PeopleRoom.KhonKaen, year), Cancellation)
        );
        var keys = compiled.OpenReferences.Select(reference => new StatedNotation(
            reference.Code,
            NotationKey.NotOccurring,
            string.Empty
        ));
        var request = new NotationRequest(PeopleRoom.KhonKaen, year, [.. keys]);
        PeopleRoom.Value(await Room.Get<StateNotations>().RunAsync(Officer, request, Cancellation));
    }

    public Task<Result<InventoryVersion>> SubmitAsync(string note = "") => SubmitAsync(Officer, note);

    public Task<Result<InventoryVersion>> SubmitAsync(Actor actor, string note) =>
        Room.Get<SubmitInventory>()
            .RunAsync(
                actor,
                new SubmitRequest(new CompileRequest(PeopleRoom.KhonKaen, Year), note),
                Cancellation
            );

    public Task<Result<InventoryVersion>> DecideAsync(
        Actor actor,
        ReviewDeedKind kind,
        int number = 1,
        string note = ""
    ) =>
        Room.Get<ReviewInventory>()
            .RunAsync(actor, new ReviewRequest(KeyOf(number), kind, note), Cancellation);

    public async Task<ShownVersion> ShowAsync(int number = 1) =>
        PeopleRoom.Value(await Room.Get<ShowVersion>().RunAsync(Officer, KeyOf(number), Cancellation));

    public async Task<VerificationDesk> DeskAsync() =>
        PeopleRoom.Value(
            await Room.Get<OpenVerification>()
                .RunAsync(Verifier, KeyOf(1), MaterialitySample.UsualShare, Cancellation)
        );

    public Task<Result<IReadOnlyList<VerificationDeed>>> RecordAsync(
        Actor actor,
        Func<VerificationRequest, VerificationRequest> change
    ) =>
        Room.Get<RecordVerification>()
            .RunAsync(
                actor,
                change(
                    new VerificationRequest(KeyOf(1), VerificationDeedKind.Opened, "Which meter is this?")
                ),
                Cancellation
            );

    public ValueTask DisposeAsync() => Room.DisposeAsync();

    private static VersionKey KeyOf(int number) => new(PeopleRoom.KhonKaen, Year, number);
}
