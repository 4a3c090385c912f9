using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Reminds every department whose day has come.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="rounds">The rounds.</param>
/// <param name="post">Takes the letters.</param>
/// <param name="time">Tells the day.</param>
public sealed class SendDueReminders(
    FactStores stores,
    IRoundStore rounds,
    IRequestPost post,
    TimeProvider time
)
{
    /// <summary>Who reminds when nobody does, as the list of deeds names it.</summary>
    private const string By = "CityBraid";

    /// <summary>How many it reminded; hosts do so all day. Only the local administrator may.</summary>
    public async Task<Result<int>> RunAsync(Actor actor, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor != Actor.LocalAdministrator)
        {
            return Refusal.Forbidden(Permission.WriteFacts);
        }

        var reminding = new Reminding(rounds, post, time);
        var reminded = 0;
        var (from, to) = ReminderPlan.DuesAround(ReminderPlan.DayOf(time.GetUtcNow()));
        foreach (var round in await rounds.ListDueAsync(from, to, cancellation))
        {
            var place = await stores.LoadPlaceAsync(round.Place, cancellation);
            foreach (var request in round.Requests.Where(request => post.Reaches(request.Contact)))
            {
                reminded += await RemindAsync(reminding, (place, round), request, cancellation);
            }
        }

        return reminded;
    }

    private async Task<int> RemindAsync(
        Reminding reminding,
        (Place Place, DataRound Round) round,
        DataRequest request,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        if (ReminderPlan.IsOpen(request, now) && ReminderPlan.IsReminded(request, ReminderPlan.DayOf(now)))
        {
            await reminding.MendAsync(round, request);
            return 0;
        }

        return
            ReminderPlan.IsDue(round.Round, request, now)
            && await reminding.TryAsync(round, request, By, cancellation) is not null
            ? 1
            : 0;
    }
}
