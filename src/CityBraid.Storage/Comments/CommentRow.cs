using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>What somebody said about a page. Rows are added, never changed.</summary>
internal sealed record CommentRow
{
    public required string Id { get; init; }

    public required string Workspace { get; init; }

    public required string About { get; init; }

    public required string SaidBy { get; init; }

    public required DateTimeOffset SaidAt { get; init; }

    public required string Text { get; init; }

    public static CommentRow Of(Comment comment) =>
        new()
        {
            Id = comment.Id,
            Workspace = comment.Workspace.Value,
            About = comment.About,
            SaidBy = comment.By,
            SaidAt = comment.At,
            Text = comment.Text,
        };

    public Comment ToComment(IEnumerable<string> mentioned) =>
        new(Id, new PlaceCode(Workspace), About, SaidBy, SaidAt, Text)
        {
            Mentioned = [.. mentioned.Select(EmailAddress.Load)],
        };

    internal sealed class Mapping : IEntityTypeConfiguration<CommentRow>
    {
        public void Configure(EntityTypeBuilder<CommentRow> builder)
        {
            builder.ToTable("comments").HasKey(row => row.Id);
            builder.HasIndex(row => new { row.Workspace, row.About }, "ix_comments_about");
        }
    }
}
