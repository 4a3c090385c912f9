using CityBraid.Facts;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the register of places.</summary>
internal sealed class PlaceStore(Database database) : IPlaceStore
{
    public Task<Place?> FindPlaceAsync(PlaceCode code, CancellationToken cancellation) =>
        database.ReadAsync(async context => (await FindAsync(context, code, cancellation))?.ToPlace());

    public Task<IReadOnlyList<Place>> ListPlacesAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<Place>>(async context =>
            [
                .. from row in await context.Places.OrderBy(row => row.Code).ToListAsync(cancellation)
                select row.ToPlace(),
            ]
        );

    public Task SavePlaceAsync(Place place, Actor actor, DateTimeOffset at, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await FindAsync(context, place.Code, cancellation);
                var subject = new AuditSubject("place", place.Code.Value, actor.Name, at);
                context.Keep(subject, before, PlaceRow.Of(place));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    private static Task<PlaceRow?> FindAsync(
        StorageContext context,
        PlaceCode code,
        CancellationToken cancellation
    ) => context.Places.SingleOrDefaultAsync(row => row.Code == code.Value, cancellation);
}
