using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>An organisation of the registry of credits.</summary>
internal sealed record CreditOrganisationRow
{
    private const char Separator = '|';

    public required string Code { get; init; }

    public required SortedDictionary<string, string> Names { get; init; }

    /// <summary>Its roles with a bar between.</summary>
    public required string Roles { get; init; }

    public required string? Owner { get; init; }

    public static CreditOrganisationRow Of(Organisation organisation) =>
        new()
        {
            Code = organisation.Code.Value,
            Names = new(
                organisation.Names.Texts.ToDictionary(StringComparer.Ordinal),
                StringComparer.Ordinal
            ),
            Roles = string.Join(Separator, organisation.Roles),
            Owner = organisation.Owner?.Value,
        };

    public Organisation ToOrganisation() =>
        new()
        {
            Code = new OrganisationCode(Code),
            Names = new LocalText(Names),
            Roles = [.. Roles.Split(Separator).Select(Enum.Parse<CreditRole>)],
            Owner = Owner is null ? null : new OrganisationCode(Owner),
        };

    internal sealed class Mapping : IEntityTypeConfiguration<CreditOrganisationRow>
    {
        public void Configure(EntityTypeBuilder<CreditOrganisationRow> builder)
        {
            builder.ToTable("credit_organisations").HasKey(row => row.Code);
            builder.Property(row => row.Names).AsJson();
        }
    }
}
