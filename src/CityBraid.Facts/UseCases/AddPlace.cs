using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Adds a place to the register.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="time">Tells when it happens, and which years are still to come.</param>
public sealed class AddPlace(FactStores stores, TimeProvider time)
{
    /// <summary>Adds a place and answers it as it is on record; adding it again changes nothing.</summary>
    public async Task<Result<Place>> RunAsync(Actor actor, Place place, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(place);
        if (actor.FindRefusal(Permission.WritePlaces, place.Code) is { } refusal)
        {
            return refusal;
        }

        var added = place with { Populations = [.. place.Populations.OrderBy(count => count.Year)] };
        if (FindFault(added) is { } fault)
        {
            return fault;
        }

        if (await stores.Places.FindPlaceAsync(place.Code, cancellation) is { } existing)
        {
            return Again(added, existing);
        }

        if (await FindParentFaultAsync(added, cancellation) is { } parentFault)
        {
            return parentFault;
        }

        return await stores.Places.TryAddPlaceAsync(added, actor, time.GetUtcNow(), cancellation)
            ? added
            : Again(added, (await stores.Places.FindPlaceAsync(place.Code, cancellation))!);
    }

    private static Result<Place> Again(Place added, Place existing) =>
        existing == added ? existing : Refusal.Conflict("facts.place-exists", ("place", added.Code.Value));

    private Refusal? FindFault(Place place)
    {
        if (!Place.IsCountryCode(place.Country))
        {
            return Refusal.Invalid("facts.not-a-country-code", ("text", place.Country));
        }

        var years = place.Populations.Select(count => count.Year).ToArray();
        var yearMax = time.GetUtcNow().Year + 1;
        if (place.Populations.FirstOrDefault(count => count.Persons <= 0) is { } empty)
        {
            return Refusal.Invalid(
                "facts.population-not-positive",
                ("text", Text(empty.Persons)),
                ("year", Text(empty.Year))
            );
        }

        if (
            years.Cast<int?>().FirstOrDefault(year => year < CalendarYear.Earliest || year > yearMax) is
            { } odd
        )
        {
            return Refusal.Invalid(YearText.OutOfRange, ("text", Text(odd)));
        }

        return years.Distinct().Count() < years.Length ? Refusal.Invalid("facts.population-twice") : null;
    }

    private async Task<Refusal?> FindParentFaultAsync(Place place, CancellationToken cancellation)
    {
        if (place.Parent is not { } code)
        {
            return null;
        }

        var parent = await stores.Places.FindPlaceAsync(code, cancellation);
        return parent is null ? Refusal.NotFound("facts.no-such-place", ("place", code.Value))
            : parent.Kind >= place.Kind
                ? Refusal.Invalid(
                    "facts.parent-not-wider",
                    ("place", place.Code.Value),
                    ("parent", code.Value)
                )
            : null;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
