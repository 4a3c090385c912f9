using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A request that was answered, so that the same one is answered the same.</summary>
internal sealed record CreditRequestRow
{
    public required string Alias { get; init; }

    public required string RequestKey { get; init; }

    public required string Fingerprint { get; init; }

    public required string Project { get; init; }

    /// <summary>The transaction that was posted; null when it was refused.</summary>
    public required long? Sequence { get; init; }

    /// <summary>The refusal as JSON; null when it was not refused.</summary>
    public required string? Refusal { get; init; }

    public required string At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditRequestRow>
    {
        public void Configure(EntityTypeBuilder<CreditRequestRow> builder) =>
            builder.ToTable("credit_requests").HasKey(row => new { row.Alias, row.RequestKey });
    }
}
