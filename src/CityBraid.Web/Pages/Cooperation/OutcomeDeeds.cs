using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Closes meetings and publishes what came of them.</summary>
internal static class OutcomeDeeds
{
    /// <summary>Closes a meeting and leads to what came of it.</summary>
    public static async Task<IResult> CloseAsync(
        [AsParameters] MeetingVisit asked,
        OutcomeDesk desk,
        CloseMeeting close,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var actor = asked.Visit.Visitor.Actor;
        var closed = await close.RunAsync(actor, found.Value.Meeting.Key, cancellation);
        return closed.IsRefused
            ? Answers.Problem(asked.Visit, closed.Refusal)
            : Answers.GoOn(asked.Visit, OutcomePage.AddressOf(asked, closed.Value.Version));
    }

    /// <summary>Publishes a version and leads to it.</summary>
    public static async Task<IResult> PublishAsync(
        [AsParameters] MeetingVisit asked,
        int version,
        OutcomeDesk desk,
        PublishOutcome publish,
        CancellationToken cancellation
    )
    {
        var found = await desk.FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var request = new OutcomeRequest(found.Value.Meeting.Key, version);
        var done = await publish.RunAsync(asked.Visit.Visitor.Actor, request, cancellation);
        return done.IsRefused
            ? Answers.Problem(asked.Visit, done.Refusal)
            : Answers.GoOn(asked.Visit, OutcomePage.AddressOf(asked, version));
    }
}
