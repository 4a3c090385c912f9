using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Finds a meeting with what came of it, now or as it was closed.</summary>
internal sealed class OutcomeDesk(CooperationDoor door, ListOutcomes list, OpenOutcome open)
{
    /// <summary>A meeting as it is now.</summary>
    public async Task<Result<MeetingView>> FindAsync(MeetingVisit asked, CancellationToken cancellation)
    {
        var actor = asked.Visit.Visitor.Actor;
        var found = await door.FindAsync(actor, asked.Place, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var view = found.Value;
        if (MeetingOverview.Find(view.Book, asked.Code, view.Today) is not { } overview)
        {
            return RecordPage.Unknown(asked.Code);
        }

        var outcomes = await list.RunAsync(actor, overview.Meeting.Key, cancellation);
        return outcomes.IsRefused ? outcomes.Refusal : new MeetingView(view, overview, outcomes.Value);
    }

    /// <summary>A meeting as it was when a version of its outcome was closed.</summary>
    public async Task<Result<MeetingView>> FindAsync(
        MeetingVisit asked,
        int version,
        CancellationToken cancellation
    )
    {
        var found = await FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var now = found.Value;
        var request = new OutcomeRequest(now.Meeting.Key, version);
        var opened = await open.RunAsync(asked.Visit.Visitor.Actor, request, cancellation);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        var view = now.View with { Book = opened.Value.Book };
        return MeetingOverview.Find(view.Book, asked.Code, view.Today) is { } before
            ? new MeetingView(view, before, now.Outcomes)
            {
                Chosen = opened.Value.Outcome,
                Differences = OutcomeDifference.Between(before, now.Overview),
            }
            : RecordPage.Unknown(asked.Code);
    }
}
