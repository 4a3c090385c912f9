using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>The tonnes that one period earned in one year; a period earns once.</summary>
internal sealed record CreditIssuanceRow
{
    public required string Project { get; init; }

    public required int Vintage { get; init; }

    public required long FirstNumber { get; init; }

    public required long LastNumber { get; init; }

    public required long Period { get; init; }

    public required long Sequence { get; init; }

    public IssuedRun ToRun() =>
        new(new ProjectCode(Project), Vintage, FirstNumber, LastNumber, Period, Sequence);

    internal sealed class Mapping : IEntityTypeConfiguration<CreditIssuanceRow>
    {
        public void Configure(EntityTypeBuilder<CreditIssuanceRow> builder)
        {
            builder
                .ToTable("credit_issuances")
                .HasKey(row => new
                {
                    row.Project,
                    row.Vintage,
                    row.FirstNumber,
                });
            builder
                .HasIndex(
                    row => new
                    {
                        row.Project,
                        row.Period,
                        row.Vintage,
                    },
                    "ix_credit_issuances_project_period_vintage"
                )
                .IsUnique();
        }
    }
}
