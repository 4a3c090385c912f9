using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>By which name the ledger knows a person; what is logged can stay when the person asks to be
///   forgotten.</summary>
internal sealed record CreditPersonRow
{
    /// <summary>Their e-mail address.</summary>
    public required string Person { get; init; }

    public required string Alias { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditPersonRow>
    {
        public void Configure(EntityTypeBuilder<CreditPersonRow> builder)
        {
            builder.ToTable("credit_people").HasKey(row => row.Person);
            builder.HasIndex(row => row.Alias, "ix_credit_people_alias").IsUnique();
        }
    }
}
