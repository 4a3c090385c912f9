using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A workspace. Its lists are JSON: they are only ever read and written whole.</summary>
internal sealed record WorkspaceRow
{
    public required string Code { get; init; }

    public required WorkspaceKind Kind { get; init; }

    public required bool IsPublic { get; init; }

    /// <summary>Names by language.</summary>
    public required SortedDictionary<string, string> Names { get; init; }

    public required List<string> Parents { get; init; }

    public static WorkspaceRow Of(Workspace workspace) =>
        new()
        {
            Code = workspace.Code.Value,
            Kind = workspace.Kind,
            IsPublic = workspace.IsPublic,
            Names = new(workspace.Names.Texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            Parents = [.. workspace.Parents.Select(parent => parent.Value)],
        };

    public Workspace ToWorkspace() =>
        new()
        {
            Code = new PlaceCode(Code),
            Kind = Kind,
            IsPublic = IsPublic,
            Names = new LocalText(Names),
            Parents = [.. Parents.Select(parent => new PlaceCode(parent))],
        };

    internal sealed class Mapping : IEntityTypeConfiguration<WorkspaceRow>
    {
        public void Configure(EntityTypeBuilder<WorkspaceRow> builder)
        {
            builder.ToTable("workspaces").HasKey(row => row.Code);
            builder.Property(row => row.Names).AsJson();
            builder.Property(row => row.Parents).AsJson();
        }
    }
}
