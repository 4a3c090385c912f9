using CityBraid.Cooperation;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage.Facts;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Cooperation.Results;

/// <summary>What a formula names is drawn from the city's facts and from other indicators.</summary>
public sealed class DrawInputsTests
{
    private const string Electricity = "electricity.residential";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_year_is_its_own_fact_or_its_twelve_months_and_never_eleven()
    {
        await using var room = await OpenAsync();
        await StateAsync(room, (Period.Year(2018), 7_000));
        await StateAsync(
            room,
            [.. Enumerable.Range(1, 12).Select(month => (Period.Month(2019, month), 100))]
        );
        await StateAsync(
            room,
            [.. Enumerable.Range(1, 11).Select(month => (Period.Month(2020, month), 100))]
        );

        Assert.Equal(7m, await DrawAsync(room, "2018"));
        Assert.Equal(1.2m, await DrawAsync(room, "2019"));
        Assert.Null(await DrawAsync(room, "2020"));
        Assert.Null(await DrawAsync(room, "2021"));
        Assert.Equal(0.1m, await DrawAsync(room, "2020-11"));
    }

    [Fact]
    public async Task The_value_says_where_it_is_from()
    {
        await using var room = await OpenAsync();
        await StateAsync(room, (Period.Year(2018), 7_000));

        var drawn = await DrawAllAsync(room, ReportRoom.Writer, "2018");

        Assert.StartsWith($"khon-kaen {Electricity} 2018: ", drawn[0].Origin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_of_a_city_that_may_not_be_read_are_not_told()
    {
        await using var room = await OpenAsync();
        await StateAsync(room, (Period.Year(2018), 7_000));
        var stranger = new Actor("stranger", (permission, _) => permission != Permission.ReadFacts);

        Assert.DoesNotContain(await DrawAllAsync(room, stranger, "2018"), one => one.Variable == "mwh");
    }

    [Fact]
    public async Task An_origin_is_kept_when_it_was_drawn_and_refused_when_it_was_made_up()
    {
        await using var room = await OpenAsync();
        await StateAsync(room, (Period.Year(2018), 7_000));
        var origin = (await DrawAllAsync(room, ReportRoom.Writer, "2018"))[0].Origin!;

        var made = await ReportAsync(room, "made", ("7", "khon-kaen electricity.residential 2018: x.csv"));
        var wrong = await ReportAsync(room, "wrong", ("8", origin));
        var drawn = await ReportAsync(room, "drawn", ("7", origin));
        var again = await ReportAsync(room, "drawn", ("7", origin), ("note/en", "Seen"));
        var other = await ReportAsync(room, "drawn", ("9", origin), ("note/en", "Seen"));

        Assert.Null(drawn.Refusal);
        Assert.Null(again.Refusal);
        foreach (var refused in new[] { made, wrong, other })
        {
            Assert.Equal("cooperation.origin-not-drawn", Assert.Single(refused.Refusal!.Findings).Code);
        }
    }

    [Fact]
    public async Task Who_may_not_read_the_facts_is_not_told_that_a_value_is_stale()
    {
        await using var room = await OpenAsync();
        await StateAsync(room, (Period.Year(2018), 7_000));
        var origin = (await DrawAllAsync(room, ReportRoom.Writer, "2018"))[0].Origin!;
        var report = PeopleRoom.Value(await ReportAsync(room, "a", ("7", origin))).Record.Fields;
        var stranger = new Actor("stranger", (permission, _) => permission != Permission.ReadFacts);

        Assert.Empty(InputOrigins.Changed(report, await DrawAllAsync(room, stranger, "2018")));
        Assert.Empty(InputOrigins.Changed(report, await DrawAllAsync(room, ReportRoom.Writer, "2018")));
        Assert.Equal(
            [new DrawnInput("mwh", 9m, "elsewhere")],
            InputOrigins.Changed(report, [new DrawnInput("mwh", 9m, "elsewhere")])
        );
    }

    [Fact]
    public async Task Another_indicator_gives_its_approved_value()
    {
        await using var room = await OpenAsync();
        await room.TrainAsync("elsewhere", "nagpur", "2018", "99");
        await room.SaveAsync(
            RecordKind.IndicatorReport,
            "a",
            ("indicator", "trained"),
            ("date", "2018"),
            ("location", "khon-kaen"),
            ("value", "17")
        );
        Assert.Null((await DrawAllAsync(room, ReportRoom.Writer, "2018")).Single(IsTrained).Value);

        await room.ApproveAsync(("a", 1), ("elsewhere", 1));

        var input = (await DrawAllAsync(room, ReportRoom.Writer, "2018")).Single(IsTrained);
        Assert.Equal((17m, "*own trained 2018"), (input.Value!.Value, input.Origin));
    }

    private static bool IsTrained(DrawnInput input) => input.Variable == "trained";

    private static Task<Result<SavedRecord>> ReportAsync(
        ReportRoom room,
        string code,
        (string Value, string Origin) input,
        params (string, string)[] others
    ) =>
        room.TrySaveAsync(
            RecordKind.IndicatorReport,
            code,
            [
                ("indicator", "per-trainee"),
                ("date", "2018"),
                ("location", "khon-kaen"),
                ("inputs/a/variable", "mwh"),
                ("inputs/a/value", input.Value),
                ("inputs/a/origin", input.Origin),
                .. others,
            ]
        );

    private static async Task<ReportRoom> OpenAsync()
    {
        var room = await ReportRoom.OpenAsync();
        await room.SaveAsync(RecordKind.Location, "khon-kaen", ("name/en", "Khon Kaen"));
        await room.SaveAsync(
            RecordKind.Indicator,
            "per-trainee",
            ("name/en", "Electricity per trainee"),
            ("type", "number"),
            ("unit", "MWh"),
            ("formula", "mwh / trained"),
            ("variables/a/variable", "mwh"),
            ("variables/a/unit", "MWh"),
            ("variables/a/fact", Electricity),
            ("variables/b/variable", "trained"),
            ("variables/b/unit", "persons trained"),
            ("variables/b/indicator", "trained")
        );
        return room;
    }

    /// <summary>Puts facts in kilowatt-hours on record.</summary>
    private static async Task StateAsync(ReportRoom room, params (Period Period, int Amount)[] facts) =>
        await room.Get<IFactStore>()
            .SaveAsync(
                Stated.Change([
                    .. facts.Select(fact => new FactRevision(
                        Before: null,
                        Stated.Fact(new FactKey(PeopleRoom.KhonKaen, Electricity, fact.Period), fact.Amount)
                    )),
                ]),
                Cancellation
            );

    private static async Task<decimal?> DrawAsync(ReportRoom room, string date) =>
        (await DrawAllAsync(room, ReportRoom.Writer, date)).Single(one => one.Variable == "mwh").Value;

    private static async Task<IReadOnlyList<DrawnInput>> DrawAllAsync(
        ReportRoom room,
        Actor actor,
        string date
    )
    {
        var report = new FieldSet([
            KeyValuePair.Create("date", date),
            KeyValuePair.Create("location", "khon-kaen"),
        ]);
        var request = new DrawRequest(PeopleRoom.KhonKaen, "per-trainee", report);
        return PeopleRoom.Value(await room.Get<DrawInputs>().RunAsync(actor, request, Cancellation));
    }
}
