using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>A notice as JSON; where a letter holds a secret, its text has a mark in its place.</summary>
public sealed record NoticeDocument(
    string Id,
    string? Workspace,
    string Recipient,
    string Language,
    string Template,
    string Subject,
    string Text
)
{
    /// <summary>How far it has come.</summary>
    [Choices(typeof(NoticeState))]
    public required string State { get; init; }

    /// <summary>How often sending was tried.</summary>
    public required int Attempts { get; init; }

    /// <summary>Why the last attempt failed; null when none has.</summary>
    [Choices(typeof(NoticeFailure))]
    public string? Failure { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>When it is tried next; null once it is sent or given up.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>When the mail server took it; null while it has not.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>The notice.</summary>
    public static NoticeDocument Of(Notice notice) =>
        new(
            notice.Id,
            notice.Workspace?.Value,
            notice.Recipient,
            notice.Language,
            notice.Template,
            notice.Letter.Subject,
            notice.Letter.Text
        )
        {
            State = JsonNames.Of(notice.State),
            Attempts = notice.Attempts,
            Failure = notice.Failure is { } failure ? JsonNames.Of(failure) : null,
            WrittenAt = notice.WrittenAt,
            NextAttemptAt = notice.State is NoticeState.Waiting ? notice.NextAttemptAt : null,
            SentAt = notice.SentAt,
        };
}
