using CityBraid.Cooperation;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>One state of one record; the latest is how it is. Rows are added, never changed.</summary>
internal sealed record CooperationRevisionRow
{
    /// <summary>What stands for a workspace where a record is of the directory that all share.</summary>
    public const string Directory = "";

    public required string Workspace { get; init; }

    public required string Kind { get; init; }

    public required string Code { get; init; }

    public required int Revision { get; init; }

    public required SortedDictionary<string, string> Fields { get; init; }

    public required bool IsRemoved { get; init; }

    public required string ChangedBy { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The name of the draft that it was taken from.</summary>
    public string? Draft { get; init; }

    public static string WorkspaceOf(PlaceCode? workspace) => workspace?.Value ?? Directory;

    public static CooperationRevisionRow Of(CooperationRecord state) =>
        new()
        {
            Workspace = WorkspaceOf(state.Key.Workspace),
            Kind = state.Key.Kind.ToName(),
            Code = state.Key.Code.Value,
            Revision = state.Revision,
            Fields = new(state.Fields.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            IsRemoved = state.IsRemoved,
            ChangedBy = state.ChangedBy,
            ChangedAt = state.ChangedAt,
            Draft = state.Draft,
        };

    public CooperationRecord ToRecord() =>
        new(
            new RecordKey(
                Workspace.Length == 0 ? null : new PlaceCode(Workspace),
                RecordKinds.Find(Kind)
                    ?? throw new InvalidOperationException($"'{Kind}' is no kind of record."),
                new RecordCode(Code)
            ),
            new FieldSet(Fields),
            Revision,
            ChangedBy,
            ChangedAt
        )
        {
            IsRemoved = IsRemoved,
            Draft = Draft,
        };

    internal sealed class Mapping : IEntityTypeConfiguration<CooperationRevisionRow>
    {
        public void Configure(EntityTypeBuilder<CooperationRevisionRow> builder)
        {
            builder
                .ToTable("cooperation_revisions")
                .HasKey(row => new
                {
                    row.Workspace,
                    row.Kind,
                    row.Code,
                    row.Revision,
                });
            builder.Property(row => row.Fields).AsJson();
            builder
                .HasIndex(row => new { row.Workspace, row.Draft }, "ix_cooperation_revisions_draft")
                .IsUnique();
        }
    }
}
