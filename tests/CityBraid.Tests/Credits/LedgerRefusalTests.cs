using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>What the ledger refuses, each with a code of its own, and nothing is changed by it.</summary>
public abstract class LedgerRefusalTests(TestEngine engine)
{
    [Fact]
    public async Task A_movement_that_cannot_be_is_refused_and_changes_nothing()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);
        Registry.Value(
            await registry.MoveAsync(Registry.Developer, Registry.Instruct(InstructionKind.Retire, 1, 10))
        );
        var before = registry.Rows("SELECT text FROM credit_transactions ORDER BY sequence");
        var (transfer, to) = (InstructionKind.Transfer, Registry.BuyerAccount);

        foreach (
            var (code, actor, instruction) in new[]
            {
                ("credits.more-than-held", Registry.Developer, Registry.Instruct(transfer, 1, 91, to)),
                ("credits.retired", Registry.Developer, Registry.Instruct(transfer, 91, 1, to)),
                ("credits.not-yours", Registry.Buyer, Registry.Instruct(transfer, 1, 1, to)),
                ("credits.amount-not-positive", Registry.Developer, Registry.Instruct(transfer, 1, -1, to)),
                ("credits.amount-not-positive", Registry.Developer, Registry.Instruct(transfer, 1, 0, to)),
                ("credits.amount-not-whole", Registry.Developer, Registry.Instruct(transfer, 1, 1.5m, to)),
                ("credits.amount-too-large", Registry.Developer, Registry.Instruct(transfer, 1, 1e18m, to)),
                ("credits.no-such-block", Registry.Developer, Registry.Instruct(transfer, 101, 1, to)),
                (
                    "credits.no-such-account",
                    Registry.Developer,
                    Registry.Instruct(transfer, 1, 1, new("NONE"))
                ),
                (
                    "credits.same-account",
                    Registry.Developer,
                    Registry.Instruct(transfer, 1, 1, new("CITY-1"))
                ),
                (
                    "credits.account-of-another-kind",
                    Registry.Developer,
                    Registry.Instruct(transfer, 1, 1, Registry.BufferAccount)
                ),
                (
                    "credits.beneficiary-missing",
                    Registry.Developer,
                    Registry.Instruct(InstructionKind.Retire, 1, 1) with
                    {
                        Beneficiary = " ",
                    }
                ),
                (
                    "credits.no-standing",
                    new Actor("nobody@example.org", (_, _) => true),
                    Registry.Instruct(transfer, 1, 1, to)
                ),
            }
        )
        {
            Assert.Equal(code, (await registry.MoveAsync(actor, instruction)).Refusal?.Code);
        }

        Assert.Equal(before, registry.Rows("SELECT text FROM credit_transactions ORDER BY sequence"));
        Assert.Equal(["1-90 CITY-1 Active", "91-100 CITY-1 Retired"], await registry.BlocksAsync());
    }

    [Fact]
    public async Task Days_that_are_covered_are_not_claimed_again()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);

        async Task<string?> ClaimAsync(DateOnly from, DateOnly to, decimal tonnes = 1)
        {
            var claim = new PeriodClaim(Registry.Solar, from, to, [new(from.Year, tonnes)]);
            var run = registry.Get<ClaimPeriod>();
            var done = await run.RunAsync(
                Registry.Developer,
                registry.NewKey(),
                claim,
                Registry.Cancellation
            );
            return done.Refusal?.Code;
        }

        Assert.Equal("credits.periods-overlap", await ClaimAsync(new(2020, 1, 1), new(2020, 12, 31)));
        Assert.Equal("credits.periods-overlap", await ClaimAsync(new(2020, 12, 31), new(2021, 12, 31)));
        Assert.Equal("credits.amount-not-whole", await ClaimAsync(new(2021, 1, 1), new(2021, 12, 31), 0.5m));
        Assert.Equal("credits.bad-period", await ClaimAsync(new(2022, 1, 1), new(2021, 12, 31)));
        Assert.Null(await ClaimAsync(new(2021, 1, 1), new(2021, 12, 31)));
        Assert.Equal("credits.periods-overlap", await ClaimAsync(new(2021, 6, 1), new(2021, 6, 1)));
    }

    [Fact]
    public async Task No_more_is_issued_than_was_verified_and_only_by_two()
    {
        await using var registry = await Registry.OpenAsync(engine);
        await registry.AddProjectAsync(Registry.Solar);
        var period = await registry.VerifyAsync(Registry.Solar, Registry.Year, 100);
        var step = new PeriodStep(Registry.Solar, period, []);
        var issue = registry.Get<ApproveIssuance>();

        var early = await issue.RunAsync(Registry.Board, registry.NewKey(), step, Registry.Cancellation);
        var more = await registry.RequestAsync(Registry.Solar, period, Registry.Year, 101);
        Registry.Value(await registry.RequestAsync(Registry.Solar, period, Registry.Year, 100));
        var alone = await issue.RunAsync(Registry.Officer, registry.NewKey(), step, Registry.Cancellation);

        Assert.Equal("credits.period-step", early.Refusal?.Code);
        Assert.Equal("credits.more-than-verified", more.Refusal?.Code);
        Assert.Equal("credits.no-standing-board", alone.Refusal?.Code);
    }

    [Fact]
    public async Task Whoever_verifies_has_no_stake_in_the_project()
    {
        await using var registry = await Registry.OpenAsync(engine);
        await registry.AddProjectAsync(Registry.Solar);
        var claim = new PeriodClaim(Registry.Solar, new(2020, 1, 1), new(2020, 12, 31), [new(2020, 10)]);
        var claimed = Registry.Value(
            await registry
                .Get<ClaimPeriod>()
                .RunAsync(Registry.Developer, registry.NewKey(), claim, Registry.Cancellation)
        );
        await registry.AddAsync("VVB-02", [CreditRole.Verifier], Registry.Developer);
        var owned = new Organisation
        {
            Code = new OrganisationCode("VVB-01"),
            Names = new LocalText("en", "VVB-01"),
            Roles = [CreditRole.Verifier],
            Owner = new OrganisationCode("CITY"),
        };
        var step = new PeriodStep(Registry.Solar, claimed.Sequence, claim.Amounts);
        var verify = registry.Get<VerifyPeriod>();

        var both = await verify.RunAsync(Registry.Developer, registry.NewKey(), step, Registry.Cancellation);
        Registry.Value(
            await registry
                .Get<RegisterOrganisation>()
                .RunAsync(Registry.Officer, owned, Registry.Cancellation)
        );
        var tied = await verify.RunAsync(Registry.Verifier, registry.NewKey(), step, Registry.Cancellation);

        Assert.Equal("credits.verifier-tied", both.Refusal?.Code);
        Assert.Equal("credits.verifier-tied", tied.Refusal?.Code);
        Assert.Equal(RefusalKind.Forbidden, tied.Refusal?.Kind);
    }

    [Fact]
    public async Task A_tie_over_two_steps_or_through_a_second_organisation_is_a_tie()
    {
        await using var registry = await Registry.OpenAsync(engine);
        await registry.AddProjectAsync(Registry.Solar);
        var claim = new PeriodClaim(Registry.Solar, new(2020, 1, 1), new(2020, 12, 31), [new(2020, 10)]);
        var claimed = Registry.Value(
            await registry
                .Get<ClaimPeriod>()
                .RunAsync(Registry.Developer, registry.NewKey(), claim, Registry.Cancellation)
        );
        var step = new PeriodStep(Registry.Solar, claimed.Sequence, claim.Amounts);
        await OwnAsync(registry, "MID", CreditRole.Holder, "CITY");

        await OwnAsync(registry, "VVB-01", CreditRole.Verifier, "MID");
        var far = await VerifyAsync(registry, step);
        await OwnAsync(registry, "VVB-01", CreditRole.Verifier, owner: null);
        await registry.AddAsync("VVB-02", [CreditRole.Verifier], Registry.Verifier);
        await OwnAsync(registry, "VVB-02", CreditRole.Verifier, "CITY");
        var second = await VerifyAsync(registry, step);
        await OwnAsync(registry, "VVB-02", CreditRole.Verifier, owner: null);
        Registry.Value(await VerifyAsync(registry, step));
        await OwnAsync(registry, "VVB-01", CreditRole.Verifier, "MID");
        var since = await registry
            .Get<AcceptVerification>()
            .RunAsync(Registry.Officer, registry.NewKey(), step, Registry.Cancellation);

        Assert.Equal("credits.verifier-tied", far.Refusal?.Code);
        Assert.Equal("credits.verifier-tied", second.Refusal?.Code);
        Assert.Equal("credits.verifier-tied", since.Refusal?.Code);
    }

    [Fact]
    public async Task A_block_that_ends_elsewhere_than_was_seen_moves_no_other_tonnes()
    {
        await using var registry = await Registry.WithCreditsAsync(engine);
        var seen = Registry.Instruct(InstructionKind.Transfer, 1, 100, Registry.BuyerAccount) with
        {
            Last = 1150,
        };
        Registry.Value(await registry.MoveAsync(Registry.Developer, seen));

        var stale = await registry.MoveAsync(Registry.Developer, seen);
        var fresh = await registry.MoveAsync(Registry.Developer, seen with { Last = 1050 });

        Assert.Equal("credits.block-changed", stale.Refusal?.Code);
        Assert.Equal((951, 1050), (fresh.Value!.Movements[0].First, fresh.Value.Movements[0].Last));
    }

    [Fact]
    public async Task A_key_answers_once_and_refuses_another_body()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);
        var transfer = Registry.Instruct(InstructionKind.Transfer, 1, 10, Registry.BuyerAccount);
        var first = Registry.Value(await registry.MoveAsync(Registry.Developer, transfer, "the-same-key"));

        var again = Registry.Value(await registry.MoveAsync(Registry.Developer, transfer, "the-same-key"));
        var other = await registry.MoveAsync(
            Registry.Developer,
            transfer with
            {
                Tonnes = 11,
            },
            "the-same-key"
        );
        var otherUseCase = await registry
            .Get<OrderCredits>()
            .RunAsync(Registry.Developer, "the-same-key", transfer, Registry.Cancellation);
        var none = await registry.MoveAsync(Registry.Developer, transfer, "short");

        Assert.Equal(first.Hash, again.Hash);
        Assert.Equal(
            ("credits.key-reused", RefusalKind.Conflict),
            (other.Refusal?.Code, other.Refusal?.Kind)
        );
        Assert.Equal("credits.key-reused", otherUseCase.Refusal?.Code);
        Assert.Equal("credits.key-missing", none.Refusal?.Code);
        Assert.Equal(["1-90 CITY-1 Active", "91-100 BUYER-1 Active"], await registry.BlocksAsync());
    }

    [Fact]
    public async Task A_refused_request_is_refused_again_though_it_could_be_carried_out_now()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);
        var all = Registry.Instruct(InstructionKind.Transfer, 1, 100, Registry.BuyerAccount);
        var order = Registry.Value(await registry.OrderAsync(Registry.Developer, all));
        var use = Registry.Instruct(InstructionKind.Retire, 1, 20);
        const string Key = "retire-20-of-100";
        var refused = await registry.MoveAsync(Registry.Developer, use, Key);
        Assert.Equal("credits.reserved", refused.Refusal?.Code);
        Registry.Value(await registry.DeclineAsync(Registry.Officer, order));

        var replayed = await registry.MoveAsync(Registry.Developer, use, Key);

        Assert.Equal("credits.reserved", replayed.Refusal?.Code);
        Assert.Equal(refused.Refusal?.Values, replayed.Refusal?.Values);
        Assert.Equal(["1-100 CITY-1 Active"], await registry.BlocksAsync());
        Registry.Value(await registry.MoveAsync(Registry.Developer, use));
    }

    [Fact]
    public async Task What_was_logged_is_never_rewritten_by_the_database()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);
        foreach (var table in new[] { "credit_transactions", "credit_entries", "credit_requests" })
        {
            Assert.ThrowsAny<System.Data.Common.DbException>(() => registry.Rows($"DELETE FROM {table}"));
            Assert.ThrowsAny<System.Data.Common.DbException>(() =>
                registry.Rows($"UPDATE {table} SET sequence = 99")
            );
        }
    }

    public sealed class OnSqlite() : LedgerRefusalTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : LedgerRefusalTests(TestEngine.Postgres);

    private static async Task OwnAsync(Registry registry, string code, CreditRole role, string? owner)
    {
        var organisation = new Organisation
        {
            Code = new OrganisationCode(code),
            Names = new LocalText("en", code),
            Roles = [role],
            Owner = owner is null ? null : new OrganisationCode(owner),
        };
        var register = registry.Get<RegisterOrganisation>();
        Registry.Value(await register.RunAsync(Registry.Officer, organisation, Registry.Cancellation));
    }

    private static Task<Result<LedgerTransaction>> VerifyAsync(Registry registry, PeriodStep step) =>
        registry
            .Get<VerifyPeriod>()
            .RunAsync(Registry.Verifier, registry.NewKey(), step, Registry.Cancellation);
}
