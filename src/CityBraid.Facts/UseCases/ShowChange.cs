using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Shows one change with every fact it touched, before and after.</summary>
public sealed class ShowChange(FactStores stores)
{
    /// <summary>The change as far as it concerns a place, or why it cannot be shown.</summary>
    public async Task<Result<FactChange>> RunAsync(
        Actor actor,
        PlaceCode place,
        long number,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        if (actor.FindRefusal(Permission.ReadFacts, place) is { } refused)
        {
            return refused;
        }

        var change = await stores.Facts.FindChangeAsync(number, cancellation);
        var here = change?.Revisions.Where(revision => revision.Key.Place == place).ToArray() ?? [];
        return change is null || here.Length == 0
            ? Refusal.NotFound(
                "facts.no-such-change",
                ("change", number.ToString(CultureInfo.InvariantCulture))
            )
            : change with
            {
                Revisions = here,
            };
    }
}
