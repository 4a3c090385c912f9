using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>An account of the registry of credits.</summary>
internal sealed record CreditAccountRow
{
    public required string Code { get; init; }

    public required string Organisation { get; init; }

    public required AccountKind Kind { get; init; }

    public required bool NeedsApproval { get; init; }

    public static CreditAccountRow Of(CreditAccount account) =>
        new()
        {
            Code = account.Code.Value,
            Organisation = account.Organisation.Value,
            Kind = account.Kind,
            NeedsApproval = account.NeedsApproval,
        };

    public CreditAccount ToAccount() =>
        new(new AccountCode(Code), new OrganisationCode(Organisation), Kind, NeedsApproval);

    internal sealed class Mapping : IEntityTypeConfiguration<CreditAccountRow>
    {
        public void Configure(EntityTypeBuilder<CreditAccountRow> builder)
        {
            builder.ToTable("credit_accounts").HasKey(row => row.Code);
            builder.HasOne<CreditOrganisationRow>().WithMany().HasForeignKey(row => row.Organisation);
        }
    }
}
