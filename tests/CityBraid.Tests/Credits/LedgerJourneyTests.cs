using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Credits;

/// <summary>A project earns, sells and has retired, with the numbers of the prepared journey.</summary>
public abstract class LedgerJourneyTests(TestEngine engine)
{
    [Fact]
    public async Task Credits_are_issued_once_split_from_the_end_and_retired()
    {
        await using var registry = await Registry.OpenAsync(engine);
        await registry.AddProjectAsync(Registry.Solar);
        var issued = Registry.Value(await registry.IssueAsync(Registry.Solar, Registry.Year, 1150));
        Assert.Equal(["1-1150 CITY-1 Active"], await registry.BlocksAsync());

        var again = await registry.RequestAsync(Registry.Solar, 2, Registry.Year, 1150);
        Assert.Equal("credits.period-issued", again.Refusal?.Code);

        var sale = Registry.Instruct(InstructionKind.Transfer, 1, 300, Registry.BuyerAccount);
        Registry.Value(await registry.MoveAsync(Registry.Developer, sale));
        Assert.Equal(["1-850 CITY-1 Active", "851-1150 BUYER-1 Active"], await registry.BlocksAsync());

        var use = Registry.Instruct(InstructionKind.Retire, 851, 200);
        Registry.Value(await registry.MoveAsync(Registry.Buyer, use));
        Assert.Equal(
            ["1-850 CITY-1 Active", "851-950 BUYER-1 Active", "951-1150 BUYER-1 Retired"],
            await registry.BlocksAsync()
        );

        var tooMuch = Registry.Instruct(InstructionKind.Transfer, 851, 101, Registry.CityAccount);
        var refused = await registry.MoveAsync(Registry.Buyer, tooMuch);
        Assert.Equal("credits.more-than-held", refused.Refusal?.Code);
        Assert.Equal(1150, issued.Movements.Sum(movement => movement.Tonnes));
        await registry.SealAsync();
        var report = await registry.VerifyLedgerAsync();
        Assert.Empty(report.Violations);
        Assert.Equal((3, 1), (report.Blocks, report.Issuances));
    }

    [Fact]
    public async Task A_buffer_is_kept_from_the_last_tonnes_and_let_go_by_two()
    {
        await using var registry = await Registry.OpenAsync(engine);
        await registry.AddProjectAsync(Registry.Solar, "T-VER-P");
        Registry.Value(await registry.IssueAsync(Registry.Solar, Registry.Year, 1000, buffer: 200));
        Assert.Equal(["1-800 CITY-1 Active", "801-1000 BUFFER Active"], await registry.BlocksAsync());

        var release = Registry.Instruct(InstructionKind.Release, 801, 50, Registry.CityAccount);
        var order = Registry.Value(await registry.OrderAsync(Registry.Officer, release));
        Assert.Equal(
            "credits.no-standing-board",
            (await registry.ApproveAsync(Registry.Officer, order)).Refusal?.Code
        );
        Registry.Value(await registry.ApproveAsync(Registry.Board, order));

        Assert.Equal(
            ["1-800 CITY-1 Active", "801-950 BUFFER Active", "951-1000 CITY-1 Active"],
            await registry.BlocksAsync()
        );
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    [Fact]
    public async Task A_project_of_another_standard_is_never_issued_here()
    {
        await using var registry = await Registry.OpenAsync(engine);
        await registry.AddProjectAsync(Registry.Solar, "PLAN-VIVO");
        var claim = new PeriodClaim(Registry.Solar, new(2020, 1, 1), new(2020, 12, 31), [new(2020, 10)]);

        var claimed = await registry
            .Get<ClaimPeriod>()
            .RunAsync(Registry.Developer, registry.NewKey(), claim, Registry.Cancellation);
        var asked = await registry.RequestAsync(Registry.Solar, 1, Registry.Year, 10);

        Assert.Equal("credits.held-elsewhere", claimed.Refusal?.Code);
        Assert.Equal("credits.held-elsewhere", asked.Refusal?.Code);
    }

    [Fact]
    public async Task A_period_across_two_years_gives_a_block_per_year_numbered_on()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 10);
        var claim = new PeriodClaim(
            Registry.Solar,
            new(2021, 1, 1),
            new(2022, 6, 30),
            [new(2022, 30), new(2021, 20)]
        );
        var claimed = Registry.Value(
            await registry
                .Get<ClaimPeriod>()
                .RunAsync(Registry.Developer, registry.NewKey(), claim, Registry.Cancellation)
        );
        var step = new PeriodStep(Registry.Solar, claimed.Sequence, claim.Amounts);
        foreach (
            var (actor, useCase) in new (Actor, Func<Actor, Task<Result<LedgerTransaction>>>)[]
            {
                (Registry.Verifier, actor => Run(registry.Get<VerifyPeriod>().RunAsync, actor)),
                (Registry.Officer, actor => Run(registry.Get<AcceptVerification>().RunAsync, actor)),
            }
        )
        {
            Registry.Value(await useCase(actor));
        }

        var request = new IssuanceRequest(
            Registry.Solar,
            claimed.Sequence,
            claim.Amounts,
            Registry.CityAccount
        );
        Registry.Value(
            await registry
                .Get<RequestIssuance>()
                .RunAsync(Registry.Officer, registry.NewKey(), request, Registry.Cancellation)
        );
        Registry.Value(await Run(registry.Get<ApproveIssuance>().RunAsync, Registry.Board));

        var blocks = await registry.Ledger.ListBlocksAsync(new BlockFilter(), Registry.Cancellation);
        Assert.Equal(
            [(2020, 1, 10), (2021, 1, 20), (2022, 1, 30)],
            blocks.Select(block => (block.Vintage, block.First, block.Last))
        );

        Task<Result<LedgerTransaction>> Run(
            Func<Actor, string, PeriodStep, CancellationToken, Task<Result<LedgerTransaction>>> run,
            Actor actor
        ) => run(actor, registry.NewKey(), step, Registry.Cancellation);
    }

    [Fact]
    public async Task A_reserved_block_waits_for_a_second_person_and_is_free_when_declined()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);
        var transfer = Registry.Instruct(InstructionKind.Transfer, 1, 40, Registry.BuyerAccount);
        var order = Registry.Value(await registry.OrderAsync(Registry.Developer, transfer));
        Assert.Equal(["1-60 CITY-1 Active", "61-100 CITY-1 Reserved"], await registry.BlocksAsync());

        var meanwhile = Registry.Instruct(InstructionKind.Retire, 61, 1);
        Assert.Equal(
            "credits.reserved",
            (await registry.MoveAsync(Registry.Developer, meanwhile)).Refusal?.Code
        );
        Assert.Equal(
            "credits.same-person",
            (await registry.ApproveAsync(Registry.Developer, order)).Refusal?.Code
        );
        Registry.Value(await registry.DeclineAsync(Registry.Officer, order));
        Assert.Equal(
            "credits.order-closed",
            (await registry.ApproveAsync(Registry.Officer, order)).Refusal?.Code
        );
        Assert.Equal(["1-60 CITY-1 Active", "61-100 CITY-1 Active"], await registry.BlocksAsync());
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    [Fact]
    public async Task A_trade_takes_both_halves_and_a_correction_undoes_it()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);
        var trade = Registry.Instruct(InstructionKind.Trade, 1, 25, Registry.BuyerAccount);
        var offer = Registry.Value(await registry.OrderAsync(Registry.Developer, trade));
        Assert.Equal("credits.not-yours", (await registry.ApproveAsync(Registry.Other, offer)).Refusal?.Code);
        var sold = Registry.Value(await registry.ApproveAsync(Registry.Buyer, offer));
        Assert.Equal(["1-75 CITY-1 Active", "76-100 BUYER-1 Active"], await registry.BlocksAsync());
        var told = Assert.Single(
            Registry.Value(await registry.Get<ListTrades>().RunAsync(Registry.Other, Registry.Cancellation))
        );
        Assert.Equal(
            (25L, "120 THB", "BUYER-1"),
            (told.Tonnes, told.Instruction.Price, told.Instruction.To!.Value)
        );

        var undo = Registry.Instruct(InstructionKind.Correct, 76, 25) with { Corrects = sold.Sequence };
        var correction = Registry.Value(await registry.OrderAsync(Registry.Officer, undo));
        var corrected = Registry.Value(await registry.ApproveAsync(Registry.Board, correction));

        Assert.Equal(["BUYER-1", "CITY-1"], corrected.Accounts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["1-75 CITY-1 Active", "76-100 CITY-1 Active"], await registry.BlocksAsync());
        Assert.Equal("credits.moved-on", (await registry.OrderAsync(Registry.Officer, undo)).Refusal?.Code);
        Assert.Empty((await registry.VerifyLedgerAsync()).Violations);
    }

    [Fact]
    public async Task What_was_issued_too_much_is_cancelled_from_the_developers_account()
    {
        await using var registry = await Registry.WithCreditsAsync(engine, 100);
        var compensation = Registry.Instruct(InstructionKind.Compensate, 1, 30);
        Assert.Equal(
            "credits.no-standing-registrar",
            (await registry.OrderAsync(Registry.Developer, compensation)).Refusal?.Code
        );
        var order = Registry.Value(await registry.OrderAsync(Registry.Officer, compensation));
        Registry.Value(await registry.ApproveAsync(Registry.Board, order));

        Assert.Equal(["1-70 CITY-1 Active", "71-100 CITY-1 Cancelled"], await registry.BlocksAsync());
    }

    public sealed class OnSqlite() : LedgerJourneyTests(TestEngine.Sqlite);

    public sealed class OnPostgres() : LedgerJourneyTests(TestEngine.Postgres);
}
