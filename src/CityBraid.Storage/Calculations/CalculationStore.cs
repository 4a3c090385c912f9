using System.Globalization;
using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the calculations of inventories, revision by revision.</summary>
internal sealed class CalculationStore(Database database) : ICalculationStore
{
    public Task<IReadOnlyList<KeptCalculation>> ListCalculationsAsync(
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<KeptCalculation>>(async context =>
            [
                .. from row in Newest(await RevisionsAsync(context, place, year, cancellation))
                select row.ToCalculation(),
            ]
        );

    public Task<IReadOnlyList<int>> ListCalculatedYearsAsync(
        PlaceCode place,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<int>>(async context =>
        {
            var revisions = await context
                .Calculations.Where(row => row.Place == place.Value)
                .Select(row => new
                {
                    row.Year,
                    row.Number,
                    row.Revision,
                    row.IsWithdrawn,
                })
                .ToListAsync(cancellation);
            return
            [
                .. revisions
                    .GroupBy(row => (row.Year, row.Number))
                    .Where(group => !group.MaxBy(row => row.Revision)!.IsWithdrawn)
                    .Select(group => group.Key.Year)
                    .Distinct()
                    .Order(),
            ];
        });

    public Task<KeptCalculation> AddRevisionAsync(
        KeptCalculation calculation,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var (place, year) = (calculation.Place, calculation.Year);
                var onRecord = Newest(await RevisionsAsync(context, place, year, cancellation));
                var before = onRecord.SingleOrDefault(row => row.Number == calculation.Number);
                var added = CalculationRow.Of(
                    calculation with
                    {
                        Number = before?.Number ?? onRecord.Count + 1,
                        Revision = (before?.Revision ?? 0) + 1,
                    }
                );
                context.Calculations.Add(added);
                context.Audit(Subject(added), before, added);
                await context.SaveChangesAsync(cancellation);
                return added.ToCalculation();
            },
            cancellation
        );

    private static Task<List<CalculationRow>> RevisionsAsync(
        StorageContext context,
        PlaceCode place,
        int year,
        CancellationToken cancellation
    ) =>
        context
            .Calculations.AsNoTracking()
            .Where(row => row.Place == place.Value && row.Year == year)
            .OrderBy(row => row.Number)
            .ThenBy(row => row.Revision)
            .ToListAsync(cancellation);

    private static List<CalculationRow> Newest(IEnumerable<CalculationRow> revisions) =>
        [.. revisions.GroupBy(row => row.Number).Select(group => group.Last())];

    private static AuditSubject Subject(CalculationRow row)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{row.Place} {row.Year} {row.Number}");
        return new AuditSubject("calculation", key, row.KeptBy, row.KeptAt);
    }
}
