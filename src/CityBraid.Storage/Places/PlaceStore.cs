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

    public Task<bool> TryAddPlaceAsync(
        Place place,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (await FindAsync(context, place.Code, cancellation) is not null)
                {
                    return false;
                }

                context.Keep(Subject(place.Code, actor, at), before: null, PlaceRow.Of(place));
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    public Task<Place?> ChangePlaceAsync(
        PlaceCode code,
        Func<Place, Place> change,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                if (await FindAsync(context, code, cancellation) is not { } before)
                {
                    return null;
                }

                var changed = change(before.ToPlace());
                context.Keep(Subject(code, author.Actor, author.At), before, PlaceRow.Of(changed));
                await context.SaveChangesAsync(cancellation);
                return changed;
            },
            cancellation
        );

    private static AuditSubject Subject(PlaceCode code, Actor actor, DateTimeOffset at) =>
        new("place", code.Value, actor.Name, at);

    private static Task<PlaceRow?> FindAsync(
        StorageContext context,
        PlaceCode code,
        CancellationToken cancellation
    ) => context.Places.SingleOrDefaultAsync(row => row.Code == code.Value, cancellation);
}
