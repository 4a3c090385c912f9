using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>States how many people lived in a place in a year, replacing what the register said.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens, and which years are still to come.</param>
public sealed class StatePopulation(FactStores stores, TimeProvider time)
{
    /// <summary>Keeps the count and answers the place as it is on record then.</summary>
    public async Task<Result<Place>> RunAsync(
        Actor actor,
        PlaceCode place,
        PopulationCount count,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(count);
        if (actor.FindRefusal(Permission.WritePlaces, place) is { } refused)
        {
            return refused;
        }

        if (FindFault(count) is { } fault)
        {
            return fault;
        }

        var author = (actor, time.GetUtcNow());
        var changed = await stores.Places.ChangePlaceAsync(
            place,
            found => With(found, count),
            author,
            cancellation
        );
        return changed is null ? Refusal.NotFound("facts.no-such-place", ("place", place.Value)) : changed;
    }

    private static Place With(Place place, PopulationCount count)
    {
        var others = place.Populations.Where(other => other.Year != count.Year);
        return place with { Populations = [.. others.Append(count).OrderBy(one => one.Year)] };
    }

    private Refusal? FindFault(PopulationCount count)
    {
        if (count.Year < CalendarYear.Earliest || count.Year > time.GetUtcNow().Year + 1)
        {
            return Refusal.Invalid(YearText.OutOfRange, ("text", Text(count.Year)));
        }

        if (count.Persons <= 0)
        {
            return Refusal.Invalid(
                "facts.population-not-positive",
                ("text", Text(count.Persons)),
                ("year", Text(count.Year))
            );
        }

        return string.IsNullOrWhiteSpace(count.Source)
            ? Refusal.Invalid("facts.population-without-source", ("year", Text(count.Year)))
            : null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
