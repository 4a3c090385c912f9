using CityBraid.Credits;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Credits.Claims;

/// <summary>Claims on record, and those that the ledger makes by itself, on real databases.</summary>
public abstract class ClaimRegisterTests(TestEngine engine)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_issued_is_claimed_and_held_against_other_claims()
    {
        await using var registry = await OpenAsync();
        await registry.AddProjectAsync(Registry.Solar, place: "korat", source: "I.2.2/roofs");
        Registry.Value(await registry.IssueAsync(Registry.Solar, Registry.Year, 1150));
        Registry.Value(await RecordAsync(registry, Plan("CITY-PLAN")));

        var map = await MapAsync(registry);

        var credit = Assert.Single(map.Claims, claim => claim.Basis == ClaimBasis.Credit);
        Assert.Equal(
            ("TVER-TH-0001-2020-2", 1150m, "CITY"),
            (credit.Id, credit.Tonnes!.Value, credit.Claimant)
        );
        Assert.Equal("2020", credit.Days.ToString());
        Assert.Equal(["CITY-PLAN"], map.Withdrawals.Claims.Select(claim => claim.Id));
        Assert.Equal(500m, Assert.Single(map.Overlaps).TonnesMax);

        Registry.Value(
            await registry
                .Get<WithdrawClaim>()
                .RunAsync(Registry.Officer, new ClaimCode("CITY-PLAN"), "sold", Cancellation)
        );
        Assert.Empty((await MapAsync(registry)).Overlaps);
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    [Fact]
    public async Task Retired_credits_stay_and_cancelled_ones_claim_nothing()
    {
        await using var registry = await OpenAsync();
        await registry.AddProjectAsync(Registry.Solar, place: "korat", source: "I.2.2/roofs");
        Registry.Value(await registry.IssueAsync(Registry.Solar, Registry.Year, 1000));
        Registry.Value(
            await registry.MoveAsync(Registry.Developer, Registry.Instruct(InstructionKind.Cancel, 1, 400))
        );
        Registry.Value(
            await registry.MoveAsync(Registry.Developer, Registry.Instruct(InstructionKind.Retire, 1, 100))
        );

        var credit = Assert.Single((await MapAsync(registry)).Claims);

        Assert.Equal((600m, true), (credit.Tonnes!.Value, credit.IsFinal));
        Registry.Value(
            await registry.MoveAsync(Registry.Developer, Registry.Instruct(InstructionKind.Cancel, 1, 500))
        );
        Assert.Equal(100m, Assert.Single((await MapAsync(registry)).Claims).Tonnes);
    }

    [Fact]
    public async Task A_project_that_says_no_place_is_told_not_passed()
    {
        await using var registry = await OpenAsync();
        await registry.AddProjectAsync(Registry.Solar);
        Registry.Value(await registry.IssueAsync(Registry.Solar, Registry.Year, 1150));

        Assert.Equal(Registry.Solar.Value + "-2020-2", Assert.Single((await MapAsync(registry)).Unplaced).Id);
    }

    [Fact]
    public async Task The_same_claim_again_is_the_same_and_another_of_its_code_is_refused()
    {
        await using var registry = await OpenAsync();
        Registry.Value(await RecordAsync(registry, Plan("ONE")));
        Registry.Value(await RecordAsync(registry, Plan("ONE")));

        Assert.Equal(
            "credits.claim-exists",
            (await RecordAsync(registry, Plan("ONE") with { Tonnes = 1 })).Refusal?.Code
        );
        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 4)
                .Select(tonnes => RecordAsync(registry, Plan("TWO") with { Tonnes = tonnes }))
        );
        Assert.Single(answers, answer => !answer.IsRefused);
    }

    [Fact]
    public async Task Senseless_claims_are_refused_and_nothing_is_kept()
    {
        await using var registry = await OpenAsync();
        (RecordedClaim Claim, string Code)[] senseless =
        [
            (Plan("A") with { Basis = ClaimBasis.Credit }, "credits.claim-of-credits"),
            (Plan("A") with { Tonnes = 0 }, "credits.claim-tonnes"),
            (Plan("A") with { Tonnes = -5 }, "credits.claim-tonnes"),
            (Plan("A") with { Tonnes = decimal.MaxValue }, "credits.claim-tonnes"),
            (Plan("A") with { Claimant = " " }, "credits.text-missing"),
            (Plan("A") with { Claimant = new string('x', 600) }, "credits.text-too-long"),
            (Plan("A") with { Evidence = "page\u00071" }, "credits.text-unreadable"),
            (Plan("A") with { Place = new PlaceCode("atlantis") }, "credits.no-such-place"),
            (Plan("A") with { Source = new ReductionSource("I.99") }, "credits.no-such-reference"),
            (Plan("A") with { Days = Period.Year(1066) }, "credits.claim-days-far"),
        ];
        foreach (var (claim, code) in senseless)
        {
            Assert.Equal(code, (await RecordAsync(registry, claim)).Refusal?.Code);
        }

        Assert.Equal(
            "credits.no-standing-registrar",
            (await RecordAsync(registry, Plan("A"), Registry.Buyer)).Refusal?.Code
        );
        var late = RecordedClaim.DaysOf(new DateOnly(2021, 1, 1), new DateOnly(2020, 1, 1));
        Assert.Equal("credits.days-upside-down", late.Refusal?.Code);
        Assert.Empty(
            Registry.Value(await registry.Get<ListRecordedClaims>().RunAsync(Registry.Buyer, Cancellation))
        );
    }

    private async Task<Registry> OpenAsync()
    {
        var registry = await Registry.OpenAsync(engine);
        foreach (var place in Claimed.Places.Values.OrderBy(place => place.Parent is not null))
        {
            var places = registry.Get<IPlaceStore>();
            Assert.True(
                await places.TryAddPlaceAsync(
                    place,
                    Registry.Officer,
                    registry.Clock.GetUtcNow(),
                    Cancellation
                )
            );
        }

        return registry;
    }

    private static RecordedClaim Plan(string code) =>
        new()
        {
            Code = new ClaimCode(code),
            Names = new LocalText("en", "Climate plan"),
            Basis = ClaimBasis.Plan,
            Claimant = "Korat",
            Place = new PlaceCode("korat"),
            Source = new ReductionSource("I.2"),
            Days = Period.Year(2020),
            Tonnes = 500,
            Evidence = "Climate plan, page 12",
        };

    private static Task<Result<RecordedClaim>> RecordAsync(
        Registry registry,
        RecordedClaim claim,
        Actor? actor = null
    ) => registry.Get<RecordClaim>().RunAsync(actor ?? Registry.Officer, claim, Cancellation);

    private static async Task<ClaimMap> MapAsync(Registry registry) =>
        Registry.Value(await registry.Get<ShowClaimMap>().RunAsync(Registry.Buyer, Cancellation));

    public sealed class OnSqlite() : ClaimRegisterTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : ClaimRegisterTests(TestEngine.Postgres);
}
