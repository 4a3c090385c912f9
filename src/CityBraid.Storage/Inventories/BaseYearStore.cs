using CityBraid.Inventory;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the base years of places.</summary>
internal sealed class BaseYearStore(Database database) : IBaseYearStore
{
    public Task<BaseYear?> FindBaseYearAsync(PlaceCode place, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (
                await context.BaseYears.SingleOrDefaultAsync(row => row.Place == place.Value, cancellation)
            )?.ToBaseYear()
        );

    public Task SaveBaseYearAsync(BaseYear chosen, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await context.BaseYears.SingleOrDefaultAsync(
                    row => row.Place == chosen.Place.Value,
                    cancellation
                );
                var subject = new AuditSubject("base-year", chosen.Place.Value, chosen.SetBy, chosen.SetAt);
                context.Keep(subject, before, BaseYearRow.Of(chosen));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );
}
