using System.Security.Cryptography;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Opens a round: data of a place and year is asked of its departments.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class OpenRound(FactStores stores, IRoundStore rounds, TimeProvider time)
{
    internal const int IdLength = 10;

    /// <summary>A last day beyond so many years is a slip of the calendar.</summary>
    private const int DueYearsMax = 5;

    /// <summary>Opens it, or says everything that is wrong with the wish.</summary>
    public async Task<Result<DataRound>> RunAsync(
        Actor actor,
        RoundOpening opening,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(opening);
        if (actor.FindRefusal(Permission.WriteFacts, opening.Place) is { } refusal)
        {
            return refusal;
        }

        var places = await stores.Places.ListPlacesAsync(cancellation);
        if (places.FirstOrDefault(one => one.Code == opening.Place) is not { } place)
        {
            return Refusal.NotFound("facts.no-such-place", ("place", opening.Place.Value));
        }

        var now = time.GetUtcNow();
        var earlier = await rounds.ListAsync(opening.Place, cancellation);
        Finding[] problems = [.. Check(opening, place, now), .. FindTaken(opening, earlier)];
        if (problems.Length > 0)
        {
            return Refusal.BadData("facts.round-bad", problems);
        }

        var round = new DataRound
        {
            Id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true),
            Place = opening.Place,
            Title = opening.Title.Trim(),
            Period = opening.IsFiscal
                ? Period.FiscalYear(opening.Year, FiscalCalendar.Find(place.Country)!)
                : Period.Year(opening.Year),
            Due = opening.Due,
            OpenedBy = actor.Name,
            OpenedAt = now,
        };
        await rounds.AddAsync(round, actor, cancellation);
        return round;
    }

    private static IEnumerable<Finding> Check(RoundOpening opening, Place place, DateTimeOffset now)
    {
        var title = opening.Title.Trim();
        if (title.Length is 0 or > DataRound.TitleMax || title.Any(char.IsControl))
        {
            yield return Problem("facts.round-untitled", ("max", $"{DataRound.TitleMax}"));
        }

        if (opening.Year < CalendarYear.Earliest || opening.Year > now.Year + 1)
        {
            yield return Problem(
                YearText.OutOfRange,
                ("text", FormattableString.Invariant($"{opening.Year}"))
            );
        }

        if (opening.IsFiscal && FiscalCalendar.Find(place.Country) is null)
        {
            yield return Problem("facts.no-budget-year", ("country", place.Country));
        }

        if (opening.Due > DateOnly.FromDateTime(now.UtcDateTime).AddYears(DueYearsMax))
        {
            yield return Problem(
                "facts.round-due-far",
                ("day", FormattableString.Invariant($"{opening.Due:yyyy-MM-dd}")),
                ("years", FormattableString.Invariant($"{DueYearsMax}"))
            );
        }

        if (opening.Due < DateOnly.FromDateTime(now.UtcDateTime))
        {
            yield return Problem(
                "facts.round-due-over",
                ("day", FormattableString.Invariant($"{opening.Due:yyyy-MM-dd}"))
            );
        }
    }

    /// <summary>The record tells by a round's title where a fact is from: no two rounds share one.</summary>
    private static IEnumerable<Finding> FindTaken(RoundOpening opening, IReadOnlyList<DataRound> earlier)
    {
        var title = opening.Title.Trim();
        return earlier
            .Where(round => string.Equals(round.Title, title, StringComparison.OrdinalIgnoreCase))
            .Take(1)
            .Select(round => Problem("facts.round-title-taken", ("title", round.Title)));
    }

    private static Finding Problem(string code, params (string, string)[] values) =>
        new(Severity.Error, code, where: null, values);
}
