using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Reminds departments: each address once a day, whoever asks for it and on however many
///   machines.</summary>
/// <param name="rounds">The rounds.</param>
/// <param name="post">Takes the letters.</param>
/// <param name="time">Tells when it happens.</param>
internal sealed class Reminding(IRoundStore rounds, IRequestPost post, TimeProvider time)
{
    /// <summary>Why a department cannot be reminded now; null when it can.</summary>
    public Refusal? FindRefusal(DataRequest request)
    {
        var (now, department) = (time.GetUtcNow(), ("department", request.Department));
        return !ReminderPlan.IsOpen(request, now) ? Refusal.Conflict("facts.nothing-open", department)
            : !post.Reaches(request.Contact) ? Refusal.Conflict("facts.no-address", department)
            : ReminderPlan.IsReminded(request, ReminderPlan.DayOf(now))
                ? Refusal.Conflict("facts.reminded-today", department)
            : null;
    }

    /// <summary>The request once it is reminded; null when something happened to it meanwhile.</summary>
    /// <remarks>
    /// The deed comes first: it is kept only while the request is as it was read, so nobody is reminded who
    /// is done. Should the machine stop before the letter is written, <see cref="MendAsync"/> writes it.
    /// </remarks>
    public async Task<DataRequest?> TryAsync(
        (Place Place, DataRound Round) round,
        DataRequest request,
        string by,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        var deed = new RequestDeed(RequestDeedKind.Reminded, by, now)
        {
            Draft = ReminderPlan.NameOf(request, ReminderPlan.DayOf(now)),
        };
        if (!await rounds.TryAddDeedAsync(request.Id, request.Deeds.Count, deed, cancellation))
        {
            return null;
        }

        var reminded = request with { Deeds = [.. request.Deeds, deed] };
        await WriteAsync(round, reminded, now);
        return reminded;
    }

    /// <summary>Writes today's letter again: it is one letter however often it is told.</summary>
    public Task MendAsync((Place Place, DataRound Round) round, DataRequest request) =>
        WriteAsync(round, request, time.GetUtcNow());

    private Task WriteAsync((Place Place, DataRound Round) round, DataRequest request, DateTimeOffset now) =>
        post.WriteAsync(
            new RequestLetter(
                round.Place,
                round.Round,
                request,
                RequestLetterKind.Reminder,
                ReminderPlan.DayOf(now)
            ),
            CancellationToken.None
        );
}
