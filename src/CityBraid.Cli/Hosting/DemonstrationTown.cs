using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary>
/// A town that does not exist, with a data round in which everything happens that can: the examples of
/// <c>ban-mai</c>, through the ordinary use cases.
/// </summary>
/// <param name="list">The places on record.</param>
/// <param name="add">Registers the town.</param>
/// <param name="import">Brings last year's amounts.</param>
/// <param name="listRounds">Tells whether the round is on record.</param>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="post">Takes letters; the command line writes none.</param>
/// <param name="words">The variables and units.</param>
/// <param name="time">Tells the day from which the past is counted.</param>
internal sealed class DemonstrationTown(
    ListPlaces list,
    AddPlace add,
    ImportFacts import,
    ListRounds listRounds,
    FactStores stores,
    IRoundStore rounds,
    IRequestPost post,
    Vocabulary words,
    TimeProvider time
)
{
    private const string Title = "ข้อมูลปีงบประมาณ 2562 (สมมติ)";
    private const string LastYear = "last-year.csv";
    private const int Year = 2019;
    private const int OpenedDaysAgo = 60;
    private const int AnsweredDaysAgo = 20;
    private const int DueDaysAgo = 7;

    private static readonly DemonstrationAsking[] Askings =
    [
        new(
            "การไฟฟ้าบ้านใหม่ (สมมติ)",
            "power@ban-mai.example",
            new AskedItem("electricity.residential", AskedEvery.Month),
            ("electricity.csv", "สมชาย")
        )
        {
            State = RequestState.Approved,
        },
        new(
            "สำนักงานพลังงานบ้านใหม่ (สมมติ)",
            "fuel@ban-mai.example",
            new AskedItem("fuel.diesel.road", AskedEvery.Month),
            ("fuel.xlsx", "มาลี")
        )
        {
            State = RequestState.Submitted,
        },
        new(
            "ผู้ค้าก๊าซหุงต้มบ้านใหม่ (สมมติ)",
            Contact: null,
            new AskedItem("fuel.lpg.residential", AskedEvery.Period),
            ("gas.csv", "วนิดา")
        )
        {
            State = RequestState.Submitted,
        },
        new(
            "กองสาธารณสุขและสิ่งแวดล้อม (สมมติ)",
            "sanitation@ban-mai.example",
            new AskedItem("waste.landfill", AskedEvery.Month),
            ("waste.csv", "นิรันดร์")
        ),
        new(
            "ชุมชนหนองบัว (สมมติ)",
            "nong-bua@ban-mai.example",
            new AskedItem("waste.composting", AskedEvery.Period),
            ("compost-1.csv", "แดง"),
            ("compost-2.csv", "ดำ")
        )
        {
            Kind = RequestKind.Community,
        },
    ];

    /// <summary>The town, marked as synthetic.</summary>
    public static Place Place { get; } =
        new()
        {
            Code = new PlaceCode("ban-mai"),
            Kind = PlaceKind.City,
            Names = new LocalText([
                KeyValuePair.Create("th", "เทศบาลเมืองบ้านใหม่ (สมมติ)"),
                KeyValuePair.Create("en", "Ban Mai Town (synthetic)"),
                KeyValuePair.Create("zh", "班迈镇（虚构）"),
            ]),
            Country = "TH",
            Populations = [new PopulationCount(Year, 24_000, LastYear)],
            IsSynthetic = true,
        };

    /// <summary>Loads what is not on record yet; a real place of the same code is left alone.</summary>
    public async Task<Result<ImportReport>> LoadAsync(Actor actor, CancellationToken cancellation)
    {
        var places = await list.RunAsync(actor, cancellation);
        var existing = places.Value?.FirstOrDefault(place => place.Code == Place.Code);
        if (existing is { IsSynthetic: false })
        {
            return Refusal.Conflict("demo.place-taken", ("place", Place.Code.Value));
        }

        if (existing is null && await add.RunAsync(actor, Place, cancellation) is { Refusal: { } refusal })
        {
            return refusal;
        }

        await using var content = Open(LastYear);
        var request = new ImportRequest(content, LastYear, Place.Code);
        var imported = await import.RunAsync(actor, request, cancellation);
        return imported.IsRefused || imported.Value.IsRefused ? imported
            : await LoadRoundAsync(actor, cancellation) is { } fault ? fault
            : imported;
    }

    /// <summary>Opens the round in the past, unless there is one: it is loaded once.</summary>
    private async Task<Refusal?> LoadRoundAsync(Actor actor, CancellationToken cancellation)
    {
        var listed = await listRounds.RunAsync(actor, Place.Code, cancellation);
        if (listed.IsRefused || listed.Value.Any(round => round.Title == Title))
        {
            return listed.Refusal;
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var opening = new RoundOpening(Place.Code, Title, Year, IsFiscal: true, today.AddDays(-DueDaysAgo));
        var opened = await new OpenRound(stores, rounds, new EarlierTime(time, OpenedDaysAgo)).RunAsync(
            actor,
            opening,
            cancellation
        );
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        foreach (var asking in Askings)
        {
            if (await AskAsync(actor, opened.Value, asking, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private async Task<Refusal?> AskAsync(
        Actor actor,
        DataRound round,
        DemonstrationAsking asking,
        CancellationToken cancellation
    )
    {
        var asked = new EarlierTime(time, OpenedDaysAgo);
        var linked = await new AskDepartment(stores, rounds, post, words, asked).RunAsync(
            actor,
            Place.Code,
            new DepartmentAsking(round.Id, asking.Department, asking.Contact, [asking.Item])
            {
                Kind = asking.Kind,
            },
            cancellation
        );
        return linked.IsRefused
            ? linked.Refusal
            : await AnswerAsync(linked.Value, asking, cancellation)
                ?? await ApproveAsync(actor, linked.Value, asking, cancellation);
    }

    private async Task<Refusal?> AnswerAsync(
        LinkedRequest linked,
        DemonstrationAsking asking,
        CancellationToken cancellation
    )
    {
        var answer = new AnswerRequest(rounds, words, new EarlierTime(time, AnsweredDaysAgo));
        foreach (var (file, by) in asking.Sent)
        {
            await using var content = Open(file);
            var upload = new AnswerUpload(content, file);
            var sent = await new SendAnswerTable(answer, words).RunAsync(
                Actor.Public,
                linked.Token,
                by,
                upload,
                cancellation
            );
            if (sent.IsRefused)
            {
                return sent.Refusal;
            }
        }

        if (asking.State is RequestState.Answering)
        {
            return null;
        }

        var done = new SentAnswers(asking.Sent[^1].By, []) { IsSubmitted = true };
        return (await answer.RunAsync(Actor.Public, linked.Token, done, cancellation)).Refusal;
    }

    private async Task<Refusal?> ApproveAsync(
        Actor actor,
        LinkedRequest linked,
        DemonstrationAsking asking,
        CancellationToken cancellation
    )
    {
        if (asking.State is not RequestState.Approved)
        {
            return null;
        }

        var approve = new ApproveAnswers(stores, rounds, words, time);
        var key = new RequestKey(Place.Code, linked.Round.Id, linked.Request.Id);
        var deeds = asking.Sent.Length + 1;
        return (await approve.RunAsync(actor, key, deeds, cancellation)).Refusal;
    }

    private static FileStream Open(string file) =>
        File.OpenRead(ShippedFile.PathOf("examples", "ban-mai", file));
}
