using System.Security.Cryptography;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>
/// Asks a department in a round, and makes the link by which it answers without an account.
/// </summary>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="post">Takes the letter that asks.</param>
/// <param name="words">The variables.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class AskDepartment(
    FactStores stores,
    IRoundStore rounds,
    IRequestPost post,
    Vocabulary words,
    TimeProvider time
)
{
    /// <summary>How many whole days after the round's last day a link still opens.</summary>
    internal const int DaysAfterDue = 60;

    /// <summary>The request with its token, which is told this once; a contact that can be written to gets a
    ///   letter with a link of its own.</summary>
    public async Task<Result<LinkedRequest>> RunAsync(
        Actor actor,
        PlaceCode place,
        DepartmentAsking asking,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(asking);
        var found = await rounds.FindRoundAsync(
            actor,
            (place, asking.Round),
            Permission.WriteFacts,
            cancellation
        );
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var round = found.Value;
        Finding[] problems = [.. Check(round, asking)];
        if (problems.Length > 0)
        {
            return Refusal.BadData("facts.request-bad", problems);
        }

        var (token, now) = (LinkToken.New(), time.GetUtcNow());
        var request = new DataRequest
        {
            Id = RandomNumberGenerator.GetHexString(OpenRound.IdLength, lowercase: true),
            Kind = asking.Kind,
            Department = asking.Department.Trim(),
            Contact = string.IsNullOrWhiteSpace(asking.Contact) ? null : asking.Contact.Trim(),
            AskedAt = now,
            Items = [.. asking.Items.Distinct()],
            TokenHash = token.Hash,
            Links = 1,
            LinkEndsAt = EndOf(round, now),
        };
        if (!await rounds.TryAddRequestAsync(round, request, (actor, now), cancellation))
        {
            return Refusal.Conflict("facts.round-too-busy");
        }

        if (post.Reaches(request.Contact))
        {
            var where = await stores.LoadPlaceAsync(place, cancellation);
            var day = ReminderPlan.DayOf(now);
            await post.WriteAsync(
                new RequestLetter(where, round, request, RequestLetterKind.Asking, day),
                CancellationToken.None
            );
        }

        return new LinkedRequest(round, request, token);
    }

    /// <summary>Late answers are answers too, so a link outlives the round's last day; it ends with the end
    ///   of a day.</summary>
    internal static DateTimeOffset EndOf(DataRound round, DateTimeOffset now)
    {
        var today = ReminderPlan.DayOf(now);
        var last = (round.Due > today ? round.Due : today).AddDays(DaysAfterDue);
        return new DateTimeOffset(last.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    }

    private IEnumerable<Finding> Check(DataRound round, DepartmentAsking asking)
    {
        var name = asking.Department.Trim();
        if (name.Length > DataRequest.NameMax || !PlainName.Is(name))
        {
            yield return Problem("facts.department-unnamed", ("max", $"{DataRequest.NameMax}"));
        }

        if (
            round.Requests.Any(other =>
                string.Equals(other.Department, name, StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            yield return Problem("facts.department-asked", ("department", name));
        }

        foreach (var problem in CheckContact(asking.Contact))
        {
            yield return problem;
        }

        if (asking.Items.Count is 0 or > DataRequest.ItemsMax)
        {
            yield return Problem("facts.request-without-items", ("max", $"{DataRequest.ItemsMax}"));
        }

        foreach (var item in asking.Items.Where(item => words.Variables.Find(item.Variable) is null))
        {
            yield return Problem("facts.no-such-variable", ("variable", item.Variable));
        }

        foreach (
            var twice in asking
                .Items.GroupBy(item => item.Variable)
                .Where(same => same.Distinct().Count() > 1)
        )
        {
            yield return Problem("facts.item-asked-twice", ("variable", twice.Key));
        }

        foreach (var item in asking.Items.Where(item => IsStockInParts(round, item)))
        {
            yield return StockInParts(round, item);
        }

        foreach (var (item, other) in AskedElsewhere(round, asking))
        {
            yield return Problem(
                "facts.item-asked-elsewhere",
                ("variable", item.Variable),
                ("department", other.Department)
            );
        }
    }

    private static IEnumerable<Finding> CheckContact(string? contact)
    {
        if (contact is { Length: > DataRequest.ContactMax } || contact?.Any(char.IsControl) is true)
        {
            yield return Problem("facts.contact-too-long", ("max", $"{DataRequest.ContactMax}"));
        }
    }

    /// <summary>
    /// A city enters a fact once: two departments that answer for one cell would contradict.
    /// </summary>
    private static IEnumerable<(AskedItem Item, DataRequest Other)> AskedElsewhere(
        DataRound round,
        DepartmentAsking asking
    ) =>
        from item in asking.Items.DistinctBy(item => item.Variable)
        from other in round.Requests
        where other.Items.Any(one => one.Variable == item.Variable)
        select (item, other);

    /// <summary>Whether something that is there is asked for otherwise than by the calendar year.</summary>
    private bool IsStockInParts(DataRound round, AskedItem item) =>
        (round.Period.Kind != PeriodKind.CalendarYear || item.Every == AskedEvery.Month)
        && words.Variables.Find(item.Variable) is { } variable
        && variable.IsStock(variable.Unit);

    private static Finding StockInParts(DataRound round, AskedItem item) =>
        item.Variable == Variable.Population
            ? Problem("facts.population-not-yearly", ("period", round.Period.ToString()))
            : Problem(
                "facts.stock-asked-in-parts",
                ("variable", item.Variable),
                ("period", round.Period.ToString())
            );

    private static Finding Problem(string code, params (string, string)[] values) =>
        new(Severity.Error, code, where: null, values);
}
