using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A day that a period of a project covers. The key is the lock: two periods that share a day cannot
///   both be kept, on any engine.</summary>
internal sealed record CreditPeriodDayRow
{
    public required string Project { get; init; }

    public required string Day { get; init; }

    public required long Period { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditPeriodDayRow>
    {
        public void Configure(EntityTypeBuilder<CreditPeriodDayRow> builder) =>
            builder.ToTable("credit_period_days").HasKey(row => new { row.Project, row.Day });
    }
}
