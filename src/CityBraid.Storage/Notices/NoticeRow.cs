using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A message in the outbox, or sent from it.</summary>
internal sealed record NoticeRow
{
    public required string Id { get; init; }

    public required string Recipient { get; init; }

    public required string Language { get; init; }

    public required string Template { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }

    public string? Workspace { get; init; }

    public string? Invitation { get; init; }

    public string? DataRequest { get; init; }

    public string? Once { get; init; }

    public required NoticeState State { get; init; }

    public required int Attempts { get; init; }

    public required DateTimeOffset NextAttemptAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    public NoticeFailure? Failure { get; init; }

    public static NoticeRow Of(Notice notice) =>
        new()
        {
            Id = notice.Id,
            Recipient = notice.Recipient,
            Language = notice.Language,
            Template = notice.Template,
            Subject = notice.Letter.Subject,
            Text = notice.Letter.Text,
            WrittenAt = notice.WrittenAt,
            Workspace = notice.Workspace?.Value,
            Invitation = notice.Invitation,
            DataRequest = notice.DataRequest,
            Once = notice.Once,
            State = notice.State,
            Attempts = notice.Attempts,
            NextAttemptAt = notice.NextAttemptAt,
            SentAt = notice.SentAt,
            Failure = notice.Failure,
        };

    public Notice ToNotice() =>
        new(Id, Recipient, Language, Template, new Letter(Subject, Text), WrittenAt)
        {
            Workspace = Workspace is null ? null : new PlaceCode(Workspace),
            Invitation = Invitation,
            DataRequest = DataRequest,
            Once = Once,
            State = State,
            Attempts = Attempts,
            NextAttemptAt = NextAttemptAt,
            SentAt = SentAt,
            Failure = Failure,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<NoticeRow>
    {
        public void Configure(EntityTypeBuilder<NoticeRow> builder)
        {
            builder.ToTable("notices").HasKey(row => row.Id);
            builder.HasIndex(row => new { row.State, row.NextAttemptAt }, "ix_notices_state_next_attempt_at");
            builder.HasIndex(row => row.Workspace, "ix_notices_workspace");
            builder.HasIndex(row => row.DataRequest, "ix_notices_data_request");
            builder.HasIndex(row => row.Once, "ix_notices_once").IsUnique();
        }
    }
}
