using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Storage;
using CityBraid.Tests.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityBraid.Benchmarks;

/// <summary>A town whose log grew long: lines as the program would have posted them, put in many at a
///   time. The
///   balances are left to the program, which makes them from the log.</summary>
internal sealed class ManyLines(LedgerTown town)
{
    /// <summary>How many tonnes the buyer gets with each line.</summary>
    public const long TonnesPerLine = 100;

    private int keys;

    /// <summary>Lets each project sell so many blocks of 100 tonnes to the buyer.</summary>
    public async Task PlantAsync(int projects, int each, CancellationToken cancellation)
    {
        for (var i = 0; i < projects; i++)
        {
            await PlantAsync(LedgerTown.Project(i), each, cancellation);
        }
    }

    /// <summary>The number of the first tonne of a block that was sold, from 0.</summary>
    public static long FirstOf(int block) => LedgerTown.ManyTonnes - ((block + 1) * TonnesPerLine) + 1;

    private async Task PlantAsync(ProjectCode project, int each, CancellationToken cancellation)
    {
        var ledger = town.Rooms.GetRequiredService<ILedgerStore>();
        var above = (await ledger.ListNewestAsync(project, 1, cancellation))[0];
        var by = (await ledger.ListTransactionsAsync(project, cancellation))
            .First(line => line.Kind == TransactionKind.ClaimPeriod)
            .By;
        var lines = new List<LedgerTransaction>(each);
        for (var i = 0; i < each; i++)
        {
            lines.Add(Sale(project, above, by, i));
            above = lines[^1];
        }

        await KeepAsync(project, lines, cancellation);
    }

    private static LedgerTransaction Sale(ProjectCode project, LedgerTransaction above, string by, int block)
    {
        var instruction = new CreditInstruction
        {
            Kind = InstructionKind.Transfer,
            Block = new BlockAddress(project, LedgerTown.Year, 1),
            Tonnes = TonnesPerLine,
            To = LedgerTown.BuyerAccount,
        };
        var movement = new Movement(
            LedgerTown.Year,
            FirstOf(block),
            FirstOf(block) + TonnesPerLine - 1,
            new Holding(LedgerTown.CityAccount, BlockState.Active),
            new Holding(LedgerTown.BuyerAccount, BlockState.Active)
        );
        return new LedgerTransaction
        {
            Project = project,
            Sequence = above.Sequence + 1,
            Kind = TransactionKind.Transfer,
            At = above.At.AddTicks(1),
            By = by,
            For = LedgerTown.City,
            Previous = above.Hash,
            Movements = [movement],
            Details = InstructionDetails.Of(instruction),
        };
    }

    private async Task KeepAsync(
        ProjectCode project,
        List<LedgerTransaction> lines,
        CancellationToken cancellation
    )
    {
        var engine = town.Rooms.GetRequiredService<Database>().Engine;
        await using var context = new StorageContext(engine.Options());
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await engine.InsertAsync(
            context,
            LedgerRows.Log,
            lines.Select(line => new object?[] { project.Value, line.Sequence, line.Text, line.Hash }),
            cancellation
        );
        await engine.InsertAsync(
            context,
            LedgerRows.Entries,
            lines.SelectMany(LedgerRows.EntriesOf),
            cancellation
        );
        await engine.InsertAsync(context, LedgerRows.Requests, lines.Select(Request), cancellation);
        var (length, head, at) = (lines[^1].Sequence, lines[^1].Hash, LedgerRows.At(lines[^1]));
        await context
            .CreditChains.Where(row => row.Project == project.Value)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.Length, length)
                        .SetProperty(row => row.Head, head)
                        .SetProperty(row => row.At, at),
                cancellation
            );
        await transaction.CommitAsync(cancellation);
    }

    private object?[] Request(LedgerTransaction line) =>
        [
            line.By,
            $"planted-{++keys}",
            TransactionText.NoHash,
            line.Project.Value,
            line.Sequence,
            null,
            LedgerRows.At(line),
        ];
}
