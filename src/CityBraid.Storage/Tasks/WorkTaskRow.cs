using System.Globalization;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Something that somebody is to do.</summary>
internal sealed record WorkTaskRow
{
    public required string Id { get; init; }

    public required string? Workspace { get; init; }

    public required string? Person { get; init; }

    public required string? Role { get; init; }

    public required string Title { get; init; }

    public required SortedDictionary<string, string> TitleValues { get; init; }

    public required string Link { get; init; }

    public required string? Due { get; init; }

    public required string AssignedBy { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }

    public string? DoneBy { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    public static WorkTaskRow Of(WorkTask task) =>
        new()
        {
            Id = task.Id,
            Workspace = task.Workspace?.Value,
            Person = task.Assignee.Person,
            Role = task.Assignee.Role,
            Title = task.Title.Code,
            TitleValues = new(task.Title.Values.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            Link = task.Link,
            Due = task.Due is { } due ? due.ToString("O", CultureInfo.InvariantCulture) : null,
            AssignedBy = task.AssignedBy,
            AssignedAt = task.AssignedAt,
            DoneBy = task.DoneBy,
            DoneAt = task.DoneAt,
        };

    public WorkTask ToTask() =>
        new(
            Id,
            Workspace is null ? null : new PlaceCode(Workspace),
            Person is null ? TaskAssignee.OfRole(Role!) : TaskAssignee.OfPerson(Person),
            new TaskTitle(Title, TitleValues),
            Link,
            Due is null ? null : DateOnly.ParseExact(Due, "O", CultureInfo.InvariantCulture),
            AssignedBy,
            AssignedAt
        )
        {
            DoneBy = DoneBy,
            DoneAt = DoneAt,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<WorkTaskRow>
    {
        public void Configure(EntityTypeBuilder<WorkTaskRow> builder)
        {
            builder.ToTable("tasks").HasKey(row => row.Id);
            builder.Property(row => row.TitleValues).AsJson();
            builder.HasIndex(row => row.Workspace, "ix_tasks_workspace");
        }
    }
}
