using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Reads what was issued, and what the blocks say became of it.</summary>
internal static class LedgerIssuances
{
    public static async Task<IReadOnlyList<IssuedTonnes>> ListAsync(
        StorageContext context,
        CancellationToken cancellation
    )
    {
        var issuances = await context
            .CreditIssuances.OrderBy(row => row.Project)
            .ThenBy(row => row.Vintage)
            .ThenBy(row => row.FirstNumber)
            .ToListAsync(cancellation);
        var states = await (
            from issued in context.CreditIssuances
            join block in context.CreditBlocks
                on new { issued.Project, issued.Vintage } equals new { block.Project, block.Vintage }
            where block.State == BlockState.Retired || block.State == BlockState.Cancelled
            where block.FirstNumber >= issued.FirstNumber && block.FirstNumber <= issued.LastNumber
            group block by new
            {
                issued.Project,
                issued.Vintage,
                issued.FirstNumber,
                block.State,
            } into blocks
            select new { blocks.Key, Tonnes = blocks.Sum(block => block.LastNumber - block.FirstNumber + 1) }
        ).ToDictionaryAsync(
            row => (row.Key.Project, row.Key.Vintage, row.Key.FirstNumber, row.Key.State),
            row => row.Tonnes,
            cancellation
        );
        return
        [
            .. issuances.Select(row => new IssuedTonnes(
                row.ToRun(),
                row.LastNumber - row.FirstNumber + 1,
                states.GetValueOrDefault((row.Project, row.Vintage, row.FirstNumber, BlockState.Retired)),
                states.GetValueOrDefault((row.Project, row.Vintage, row.FirstNumber, BlockState.Cancelled))
            )),
        ];
    }
}
