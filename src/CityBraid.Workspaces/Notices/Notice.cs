using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>A message to a person, written and waiting in the outbox or sent from it.</summary>
/// <param name="Id">Its name among notices.</param>
/// <param name="Recipient">The address it goes to.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Template">The code of what it tells: <c>invitation</c>.</param>
/// <param name="Letter">What it says; the secret of an invitation is never in it.</param>
/// <param name="WrittenAt">When it was written.</param>
public sealed record Notice(
    string Id,
    string Recipient,
    string Language,
    string Template,
    Letter Letter,
    DateTimeOffset WrittenAt
)
{
    /// <summary>How often sending is tried.</summary>
    public const int AttemptsMax = 6;

    /// <summary>The place whose workspace it belongs to; null for the installation's.</summary>
    public PlaceCode? Workspace { get; init; }

    /// <summary>The invitation whose secret the letter is to hold; null for any other letter.</summary>
    public string? Invitation { get; init; }

    /// <summary>The request for data whose link the letter is to hold; null for any other letter.</summary>
    public string? DataRequest { get; init; }

    /// <summary>A name by which it is written once; null when it may be written again.</summary>
    public string? Once { get; init; }

    /// <summary>How far it has come.</summary>
    public NoticeState State { get; init; } = NoticeState.Waiting;

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>When it is to be tried next.</summary>
    public DateTimeOffset NextAttemptAt { get; init; } = WrittenAt;

    /// <summary>When the mail server took it; null while it has not.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Why the last attempt failed; null when none has.</summary>
    public NoticeFailure? Failure { get; init; }

    /// <summary>Somebody takes it to send; until the instant nobody else does.</summary>
    /// <remarks>
    /// Each wait is twice the one before, so that a mail server that is down is not pestered.
    /// </remarks>
    public Notice Taken(DateTimeOffset now)
    {
        Demand();
        return this with { Attempts = Attempts + 1, NextAttemptAt = now.AddMinutes(1 << Attempts) };
    }

    /// <summary>The mail server took it.</summary>
    public Notice Sent(DateTimeOffset now)
    {
        Demand();
        return this with { State = NoticeState.Sent, SentAt = now, Failure = null };
    }

    /// <summary>It was not sent; the last attempt gives it up, and so does a reason that stays.</summary>
    public Notice Refused(NoticeFailure failure)
    {
        Demand();
        var isHopeless = failure is NoticeFailure.BadAddress or NoticeFailure.Over;
        return this with
        {
            State = isHopeless || Attempts >= AttemptsMax ? NoticeState.Failed : NoticeState.Waiting,
            Failure = failure,
        };
    }

    private void Demand()
    {
        if (State != NoticeState.Waiting)
        {
            throw new InvalidOperationException($"The notice {Id} is {State} already.");
        }
    }
}
