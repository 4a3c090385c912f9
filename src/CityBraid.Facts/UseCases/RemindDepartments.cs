using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Reminds one department, or all that have open cells, by a letter with a link.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="post">Takes the letters.</param>
/// <param name="time">Tells when it happens.</param>
public sealed class RemindDepartments(
    FactStores stores,
    IRoundStore rounds,
    IRequestPost post,
    TimeProvider time
)
{
    /// <summary>Whom it reminded; refused when that is nobody.</summary>
    public async Task<Result<RemindedDepartments>> RunAsync(
        Actor actor,
        ReminderWish wish,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(wish);
        var found = await rounds.FindRoundAsync(
            actor,
            (wish.Place, wish.Round),
            Permission.WriteFacts,
            cancellation
        );
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var reminding = new Reminding(rounds, post, time);
        var chosen = Choose(found.Value, wish, reminding);
        if (chosen.IsRefused)
        {
            return chosen.Refusal;
        }

        var place = await stores.LoadPlaceAsync(wish.Place, cancellation);
        var reminded = new List<DataRequest>();
        foreach (var request in chosen.Value)
        {
            if (await reminding.TryAsync((place, found.Value), request, actor.Name, cancellation) is { } done)
            {
                reminded.Add(done);
            }
        }

        return reminded.Count == 0
            ? Refusal.Conflict("facts.round-too-busy")
            : new RemindedDepartments(reminded);
    }

    private static Result<IReadOnlyList<DataRequest>> Choose(
        DataRound round,
        ReminderWish wish,
        Reminding reminding
    )
    {
        if (wish.Request is null)
        {
            DataRequest[] all = [.. round.Requests.Where(request => reminding.FindRefusal(request) is null)];
            return all.Length == 0 ? Refusal.Conflict("facts.nobody-to-remind") : all;
        }

        var request = round.FindRequest(wish.Request);
        return request.IsRefused ? request.Refusal
            : reminding.FindRefusal(request.Value) is { } refusal ? refusal
            : new[] { request.Value };
    }
}
